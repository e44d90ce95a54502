import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new temporary folder, removed when the process exits, however it does. */
export function scratchFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sourceline-${purpose}-`));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch {
      // Something still writes there; the system clears its temporary files in time.
    }
  });
  return folder;
}
