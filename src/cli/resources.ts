import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineResources } from '../engine/annotator';

/** Reads the engine's data files from `media/`, which lies beside the folder of the built command (`dist/cli.js`). */
export function readResources(): EngineResources {
  const read = (name: string): Uint8Array | undefined => {
    const path = join(__dirname, '..', 'media', name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const model = read('names.bin');
  const tags = read('tags.bin');
  return { ...(model && { model }), ...(tags && { tags }) };
}
