import { existsSync, readFileSync } from 'node:fs';
import { createAnnotator, type Annotator } from '../../engine/annotator';

/** The engine with the resources that ship, `media` being the folder they lie in. Also without the model, if none is built. */
export function loadAnnotator(media: string): Annotator {
  const model = `${media}/names.bin`;
  return createAnnotator(existsSync(model) ? { model: readFileSync(model) } : {});
}
