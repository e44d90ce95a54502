import type { LeftOut } from '../views/left-out-rows';
import type { FileState } from '../views/status';
import { isIn } from './tickets';

/** What is known of each file, by its key: its state, and of an open document the version that the state is of. */
export class FileStates {
  private readonly states = new Map<string, FileState>();
  private readonly versions = new Map<string, number>();

  /** Undefined where nothing is known. */
  of(key: string): FileState | undefined {
    return this.states.get(key);
  }

  /** Version of the open document that is known; undefined where the file was read from disk, or not at all. */
  versionOf(key: string): number | undefined {
    return this.versions.get(key);
  }

  /** Takes down what has become of a file; without a version it is of the file on disk. */
  settle(key: string, state: FileState, version?: number): void {
    if (version === undefined) this.versions.delete(key);
    else this.versions.set(key, version);
    this.states.set(key, state);
  }

  /** Says that a file is being read of which nothing was known; false where something was, which then stands until the file has been read. */
  begin(key: string): boolean {
    if (this.states.has(key)) return false;
    this.states.set(key, { kind: 'reading' });
    return true;
  }

  /** What is known is the closed document's no more: the next one counts its versions from the start. */
  close(key: string): void {
    this.versions.delete(key);
  }

  /** Forgets a file, or everything in a folder, or without one all there is; the keys that were known. */
  forget(folder?: string): string[] {
    const gone = [...this.states.keys()].filter((key) => folder === undefined || isIn(key, folder));
    for (const key of gone) {
      this.states.delete(key);
      this.versions.delete(key);
    }
    return gone;
  }

  /** The files that may hold articles and could not be read, by path. */
  leftOut(): LeftOut[] {
    return [...this.states]
      .filter(([, { kind }]) => kind === 'tooLarge' || kind === 'failed')
      .map(([path, state]) => ({ path, state }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
