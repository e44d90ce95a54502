import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where large downloads are kept, outside the clone, so that several clones share them. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'sourceline');
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'sourceline');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/sourceline');
  return join(homedir(), '.cache/sourceline');
}

/**
 * The folder `name` of the cache, made by `make` unless it is there already. It appears whole or not at all: `make`
 * works in a folder beside it, which takes its name at the end; what an interrupted run left behind is removed.
 */
export async function makeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (isComplete(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const unfinished = `${folder}.unfinished-${String(process.pid)}`;
  mkdirSync(unfinished);
  try {
    await make(unfinished);
    writeFileSync(join(unfinished, MARKER), '');
    if (!isComplete(folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const MARKER = '.complete';

const isComplete = (folder: string): boolean => existsSync(join(folder, MARKER));

function removeAbandoned(folder: string): void {
  const start = `${basename(folder)}.unfinished-`;
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(start) && !isRunning(Number(name.slice(start.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
