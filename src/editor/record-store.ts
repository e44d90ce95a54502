import type { Annotation } from '../engine/annotation';
import type { Reading } from './reading-queue';

/** The files records are kept in, by name. What fails rejects: reading or removing a file that is not there, too. */
export interface RecordFiles {
  /** The names, with sizes in bytes; none while no file was ever written. */
  list(): Promise<Map<string, number>>;
  read(name: string): Promise<Uint8Array>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/**
 * Records kept from one session to the next: one file per article, under a digest of its path. A record is taken only for the very text
 * and the very build of the engine it was made of, and only from a file that is as it was written. Nothing here ever rejects: what
 * cannot be read is made again, and what cannot be written is not kept.
 */
export class RecordStore {
  /** Files of the articles that were asked for in this session. */
  private readonly asked = new Set<string>();
  private sizes: Map<string, number> | undefined;
  private work: Promise<void> = Promise.resolve();
  /** How many records were taken from here in this session. */
  recalled = 0;

  /** `build` tells one build of the engine from others; `limit` is in bytes, for all files together. */
  constructor(
    private readonly files: RecordFiles,
    private readonly build: string,
    private readonly limit = LARGEST_STORE,
  ) {}

  /** The record of a text at a path, if it is kept. */
  async recall(path: string, text: string): Promise<Annotation | undefined> {
    try {
      const name = await fileName(path);
      this.asked.add(name);
      const file = new TextDecoder().decode(await this.files.read(name));
      const end = file.indexOf('\n');
      const body = file.slice(end + 1);
      if (file.slice(0, end) !== (await this.seal(path, text, body))) return undefined;
      this.recalled++;
      return JSON.parse(body) as Annotation;
    } catch {
      return undefined;
    }
  }

  /** Marks the record kept for a path as one that is still wanted, though not for the text there is now. */
  async spare(path: string): Promise<undefined> {
    await fileName(path).then((name) => this.asked.add(name), note);
  }

  /** Keeps the record of a text in place of the one there was for its path, unless it is incomplete or the store is full. */
  keep(record: Annotation, text: string): void {
    if (record.notices.length > 0) return;
    void this.later(async () => {
      const name = await fileName(record.path);
      const body = JSON.stringify(record);
      const bytes = encoder.encode(`${await this.seal(record.path, text, body)}\n${body}`);
      const sizes = await this.known();
      let total = bytes.length - (sizes.get(name) ?? 0);
      for (const size of sizes.values()) total += size;
      if (total > this.limit) return;
      await this.files.write(name, bytes);
      sizes.set(name, bytes.length);
    });
  }

  /** Removes the records of articles that nobody asked for in this session: once all were read, they have gone. */
  sweep(): Promise<void> {
    return this.remove((name) => !this.asked.has(name));
  }

  /** Removes all records. */
  clear(): Promise<void> {
    return this.remove(() => true);
  }

  /** The number of records that are kept, once all that is under way is done. */
  async count(): Promise<number> {
    await this.work;
    const sizes = await this.known().catch(() => undefined);
    return sizes?.size ?? 0;
  }

  private remove(isUnwanted: (name: string) => boolean): Promise<void> {
    return this.later(async () => {
      const sizes = await this.known();
      for (const name of [...sizes.keys()].filter(isUnwanted)) {
        sizes.delete(name);
        // Another window on the same workspace may have been faster.
        await this.files.remove(name).catch(note);
      }
    });
  }

  private async known(): Promise<Map<string, number>> {
    return (this.sizes ??= await this.files.list());
  }

  /** One change after the other. */
  private later(change: () => Promise<void>): Promise<void> {
    return (this.work = this.work.then(change).catch(note));
  }

  /** The first line of a file. It does not fit a body that was cut short or changed, nor another text, nor another build of the engine. */
  private seal(path: string, text: string, body: string): Promise<string> {
    return digest(JSON.stringify([this.build, path, text, body]));
  }
}

/** The reading of texts, with records of paths that may be kept taken from a store where it has them, and put there where it has not. */
export function recallRecords(
  reading: Reading,
  store: RecordStore,
  mayKeep: (path: string) => boolean,
): Reading {
  return {
    async annotate(waiting) {
      const { path, text } = waiting;
      // What is being typed was never kept: no file is read for it.
      const known = mayKeep(path) ? await store.recall(path, text) : await store.spare(path);
      if (known || !waiting.isWanted()) return known;
      const record = await reading.annotate(waiting);
      if (record && mayKeep(path)) store.keep(record, text);
      return record;
    },
    dispose: () => reading.dispose(),
  };
}

function note(error: unknown): void {
  console.debug('Sourceline:', error);
}

/** A path says too much, and too long, for a file's name. */
async function fileName(path: string): Promise<string> {
  return `${(await digest(path)).slice(0, NAME_LENGTH)}${RECORD_FILE}`;
}

/** SHA-256 in hexadecimal digits, by the platform: many times as fast as in JavaScript. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encoder = new TextEncoder();

/** What the names of the files end with. */
export const RECORD_FILE = '.record';
/** Half a digest tells files apart. */
const NAME_LENGTH = 32;
/** In bytes: some thousand articles. */
const LARGEST_STORE = 64_000_000;
