import { existsSync, readFileSync } from 'node:fs';
import { createAnnotator, type Annotator } from '../../engine/annotator';

/** The engine with the resources that ship, `media` being the folder they lie in. Also without a model that is not built. */
export function loadAnnotator(media: string): Annotator {
  const read = (name: string): Uint8Array | undefined =>
    existsSync(`${media}/${name}`) ? readFileSync(`${media}/${name}`) : undefined;
  const model = read('names.bin');
  const tags = read('tags.bin');
  return createAnnotator({ ...(model && { model }), ...(tags && { tags }) });
}
