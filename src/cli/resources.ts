import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineResources } from '../engine/annotator';

/** Reads the engine's data files from the folder they ship in. A missing one is no failure: the engine says what it did without it. */
export function readResources(media: string): EngineResources {
  const read = (name: string): Uint8Array | undefined => {
    const path = join(media, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const model = read('names.bin');
  const tags = read('tags.bin');
  return { ...(model && { model }), ...(tags && { tags }) };
}
