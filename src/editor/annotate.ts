import type { Annotation } from '../engine/annotation';
import { createAnnotator, type Annotator, type EngineResources } from '../engine/annotator';

/** Turns a text into a record, off the caller's back where the host can. */
export interface AnnotatingService {
  annotate(path: string, text: string): Promise<Annotation>;
  dispose(): void;
}

/** Annotates on the caller's own thread, one text per turn of the event loop. For hosts without workers. */
export function annotateInTurn(load: () => Promise<EngineResources>): AnnotatingService {
  let annotator: Promise<Annotator> | undefined;
  return {
    async annotate(path, text) {
      annotator ??= load().then(createAnnotator);
      const ready = await annotator;
      await new Promise((resume) => setTimeout(resume, 0));
      return ready.annotate(path, text);
    },
    dispose() {
      annotator = undefined;
    },
  };
}
