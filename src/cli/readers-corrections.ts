import { readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import { applyCorrections, type Outcome } from '../engine/corpus/corrections/apply-corrections';
import {
  correctionId,
  goesByUri,
  isFar,
  NOTHING_SAID,
  type Correction,
  type FarCorrection,
  type ReadersWord,
} from '../engine/corpus/corrections/correction';
import { readCorrections } from '../engine/corpus/corrections/corrections-file';
import { uniteEntities } from '../engine/corpus/corrections/unite-entities';
import { describeFileError } from './find-files';

/** What readers have put right in the editor, for records made on the command line. */
export class ReadersCorrections {
  private readonly byArticle = new Map<string, Correction[]>();
  /** Those that may reach into other articles than their own. */
  private readonly far: FarCorrection[] = [];
  private readonly folder: string;
  /** Number of corrections whose words were not found in their article, or that do not count for another reason. */
  private lost = 0;

  /**
   * `file` is that of a folder, `.sourceline/corrections.json`, whose articles are named from that folder on; another file's from the folder it
   * lies in. Throws where it cannot be read, or not as a whole.
   */
  constructor(file: string) {
    const { corrections, problem } = readCorrections(readText(file));
    if (problem !== undefined) throw new Error(`${file}: ${problem}`);
    const own = dirname(resolve(file));
    this.folder = basename(own) === '.sourceline' ? dirname(own) : own;
    for (const correction of corrections) {
      const path = this.pathOf(correction.article);
      this.byArticle.set(path, [...(this.byArticle.get(path) ?? []), correction]);
      if (isFar(correction)) this.far.push({ path, id: correctionId(correction), correction });
    }
  }

  /** What readers say of the article at a path. */
  of(path: string): ReadersWord {
    const key = resolve(path);
    const own = this.byArticle.get(key) ?? [];
    const far = this.far.filter(({ path: made, correction: { change } }) =>
      change.kind === 'same' ? this.pathOf(change.as.article) === key : made !== key,
    );
    return own.length + far.length === 0 ? NOTHING_SAID : { key, own, far };
  }

  /** An article's record, put right; actors of other articles stay theirs. */
  apply(record: Annotation, text: string): Annotation {
    const { record: corrected, outcomes, links } = applyCorrections(record, text, this.of(record.path));
    this.note(outcomes);
    return uniteEntities(corrected, links);
  }

  /** Counts what did not apply. */
  note(outcomes: readonly Outcome[]): void {
    this.lost += outcomes.filter(({ state }) => state !== 'applied').length;
  }

  /** Counts actors said to be the same of whom one is not there. */
  noteLoose(corpus: Corpus): void {
    for (const { said, corrections } of corpus.articles()) {
      this.lost += corrections.filter(
        ({ id, state, correction }) =>
          state === 'applied' && correction.change.kind === 'same' && !corpus.isTied({ path: said.key, id }),
      ).length;
    }
  }

  /** How many did not apply to the articles read so far. */
  get lostCount(): number {
    return this.lost;
  }

  /** Path of an article; one that lies outside of the folder goes by its URI, which need not be that of a file here. */
  private pathOf(article: string): string {
    if (!goesByUri(article)) return resolve(this.folder, article.split('/').join(sep));
    try {
      return fileURLToPath(article);
    } catch {
      return article;
    }
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: ${describeFileError(error)}`, { cause: error });
  }
}
