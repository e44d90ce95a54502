import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** A file to read, or the reason why a path leads to none. */
export type Found =
  | {
      readonly path: string;
      /** Its path within the folder that the caller named; absent where the caller named the file itself. */
      readonly inFolder?: string;
    }
  | { readonly path: string; readonly problem: string };

/** The files at the paths, in the order given; a folder's text files sorted by path. Symbolic links to folders are not followed. */
export function* findFiles(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (path === '-') {
      yield { path };
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) {
        yield { path };
        continue;
      }
    } catch (error) {
      yield { path, problem: describeFileError(error) };
      continue;
    }
    yield* readFolder(path);
  }
}

/** A file system error in words. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  return error instanceof Error ? error.message : String(error);
}

/** What reading does not wait for, as it would for a pipe. */
function isReadable(item: Dirent): boolean {
  return item.isFile() || item.isSymbolicLink();
}

const TEXT_FILES = new Set(['.txt', '.md', '.text', '.markdown']);
const NEVER_ENTERED = new Set(['node_modules']);

function* readFolder(folder: string): Generator<Found> {
  const files: string[] = [];
  const problems: Found[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    try {
      for (const item of readdirSync(at, { withFileTypes: true })) {
        if (item.name.startsWith('.') || NEVER_ENTERED.has(item.name)) continue;
        const path = join(at, item.name);
        if (item.isDirectory()) open.push(path);
        else if (isReadable(item) && TEXT_FILES.has(extname(item.name).toLowerCase())) files.push(path);
      }
    } catch (error) {
      problems.push({ path: at, problem: describeFileError(error) });
    }
  }
  yield* problems;
  for (const path of files.sort()) yield { path, inFolder: relative(folder, path) };
}
