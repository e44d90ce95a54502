import { readFileSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Annotation } from '../engine/annotation';
import { applyCorrections } from '../engine/corpus/corrections/apply-corrections';
import type { Correction } from '../engine/corpus/corrections/correction';
import { readCorrections } from '../engine/corpus/corrections/corrections-file';
import { describeFileError } from './find-files';

/** What readers have put right in the editor, for records made on the command line. */
export class ReadersCorrections {
  private readonly byArticle = new Map<string, Correction[]>();
  /** Number of corrections whose words were not found in their article, or that do not count for another reason. */
  lost = 0;

  /**
   * `file` is that of a folder, `.sourceline/corrections.json`, whose articles are named from that folder on; another file's from the folder it
   * lies in. Throws where it cannot be read, or not as a whole.
   */
  constructor(file: string) {
    const { corrections, problem } = readCorrections(readText(file));
    if (problem !== undefined) throw new Error(`${file}: ${problem}`);
    const own = dirname(resolve(file));
    const folder = basename(own) === '.sourceline' ? dirname(own) : own;
    for (const correction of corrections) {
      const path = resolve(folder, correction.article.split('/').join(sep));
      this.byArticle.set(path, [...(this.byArticle.get(path) ?? []), correction]);
    }
  }

  /** An article's record, put right. */
  apply(record: Annotation, text: string): Annotation {
    const own = this.byArticle.get(resolve(record.path)) ?? [];
    const corrected = applyCorrections(record, text, own);
    this.lost += corrected.outcomes.filter(({ state }) => state !== 'applied').length;
    return corrected.record;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: ${describeFileError(error)}`, { cause: error });
  }
}
