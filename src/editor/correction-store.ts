import type { Correction } from '../engine/corpus/corrections/correction';
import { correctionId } from '../engine/corpus/corrections/correction';
import {
  readCorrections,
  writeCorrections,
  type FileContent,
} from '../engine/corpus/corrections/corrections-file';

/** The place where corrections are kept, as a text. What fails rejects. */
export interface CorrectionText {
  /** Empty where nothing was kept yet. */
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** Nothing was changed because the file of corrections is not understood; `problem` says why. */
export class FileDamaged extends Error {
  constructor(readonly problem: string) {
    super(problem);
  }
}

/**
 * The corrections of one file, in step with it. Each change reads the file, changes what it says and writes it back, one after the other,
 * so that neither two quick corrections nor a change from outside are lost. A damaged file is never written to.
 */
export class CorrectionStore {
  private kept: ReadonlyMap<string, Correction> = new Map();
  private work: Promise<unknown> = Promise.resolve();
  private trouble: string | undefined;
  /** What the file holds besides, which is written back. */
  private besides: FileContent['besides'] = {};

  /** `changed` is told when there are other corrections, or another problem. */
  constructor(
    private readonly file: CorrectionText,
    private readonly changed: () => void,
  ) {}

  /** By id. Of a file that was damaged meanwhile those it last had. */
  get corrections(): ReadonlyMap<string, Correction> {
    return this.kept;
  }

  /** What is wrong with the file, in plain English. */
  get problem(): string | undefined {
    return this.trouble;
  }

  /** Reads the file anew. Never rejects. */
  refresh(): Promise<void> {
    return this.later(() => this.read()).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Reads the file anew and says what is wrong with it; undefined where it can be changed. Never rejects. */
  async check(): Promise<string | undefined> {
    await this.refresh();
    return this.trouble;
  }

  /** Takes out and puts in. Rejects with {@link FileDamaged}, or with what the file rejects with; nothing is changed then. */
  change(out: readonly Correction[], into: readonly Correction[]): Promise<void> {
    return this.later(async () => {
      const before = await this.read();
      if (this.trouble !== undefined) throw new FileDamaged(this.trouble);
      const gone = new Set(out.map(correctionId));
      const after = [...before.values()].filter((correction) => !gone.has(correctionId(correction)));
      const text = writeCorrections([...after, ...into], this.besides);
      await this.file.write(text);
      this.take(text);
    });
  }

  private async read(): Promise<ReadonlyMap<string, Correction>> {
    try {
      this.take(await this.settled());
    } catch (error) {
      this.become(this.kept, error instanceof Error ? error.message : String(error));
    }
    return this.kept;
  }

  /**
   * The file's text. Whoever writes a file anew empties it first, or takes it away, and may be half done: nothing, where something was, and
   * what is not understood are asked for again.
   */
  private async settled(): Promise<string> {
    const text = await this.file.read();
    const isWhole = text === '' ? this.kept.size === 0 : readCorrections(text).problem === undefined;
    if (isWhole) return text;
    await new Promise((resolve) => setTimeout(resolve, SETTLING_TIME));
    return this.file.read();
  }

  private take(text: string): void {
    const { corrections, problem, besides } = readCorrections(text);
    this.besides = besides;
    const read = new Map(corrections.map((correction) => [correctionId(correction), correction]));
    this.become(problem !== undefined && read.size === 0 ? this.kept : read, problem);
  }

  private become(kept: ReadonlyMap<string, Correction>, trouble: string | undefined): void {
    const isSame =
      trouble === this.trouble && [...kept.keys()].sort().join() === [...this.kept.keys()].sort().join();
    this.kept = kept;
    this.trouble = trouble;
    if (!isSame) this.changed();
  }

  private later<T>(act: () => Promise<T>): Promise<T> {
    const done = this.work.then(act);
    this.work = done.catch(() => undefined);
    return done;
  }
}

/** Milliseconds after which a file found empty or damaged is taken to be so. */
const SETTLING_TIME = 150;
