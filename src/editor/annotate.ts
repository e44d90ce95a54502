import { createAnnotator, type Annotator, type EngineResources } from '../engine/annotator';
import type { AnnotatingService } from './annotating-service';

/** Annotates on the caller's own thread, one text per turn of the event loop. For hosts without workers. */
export function annotateInTurn(load: () => Promise<EngineResources>): AnnotatingService {
  let annotator: Promise<Annotator> | undefined;
  return {
    async annotate(path, text) {
      const begun = (annotator ??= load().then(createAnnotator));
      const ready = await begun.catch((error: unknown) => {
        // The next text tries again.
        if (annotator === begun) annotator = undefined;
        throw error;
      });
      await new Promise((resume) => setTimeout(resume, 0));
      return ready.annotate(path, text);
    },
    dispose() {
      annotator = undefined;
    },
  };
}
