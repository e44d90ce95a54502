import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineResources } from '../engine/annotator';

/** Reads the engine's data files from `media/`, which lies beside the folder of the built command (`dist/cli.js`). */
export function readResources(): EngineResources {
  const model = join(__dirname, '..', 'media', 'names.bin');
  return existsSync(model) ? { model: readFileSync(model) } : {};
}
