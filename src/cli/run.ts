import type { Annotation } from '../engine/annotation';
import type { Annotator } from '../engine/annotator';
import { Corpus } from '../engine/corpus/corpus';
import { indexLines } from '../engine/corpus/index-lines';
import type { Request } from './command-line';
import { findFiles } from './find-files';
import type { Output } from './output';
import { readText } from './read-text';

/** What the commands work with. */
export interface Tools {
  readonly annotator: Annotator;
  /** Whether a file of a folder is to be taken; files named by the caller always are. */
  readonly isArticle: (path: string, text: string) => boolean;
  readonly output: Output;
}

type Work = Extract<Request, { kind: 'annotate' | 'index' }>;

/** Carries out `annotate` or `index`. Returns the exit status: 0, or 1 when some article could not be read. */
export async function run(work: Work, tools: Tools): Promise<0 | 1> {
  const { output } = tools;
  const reading = new Reading(work, tools);
  if (work.kind === 'annotate') {
    for (const { record } of reading.articles()) {
      if (!(await output.line(record))) break;
    }
  } else {
    const corpus = new Corpus();
    for (const { record, text } of reading.articles()) corpus.put(record, text);
    for (const line of indexLines(corpus, { everything: work.allClaims })) {
      if (!(await output.line(line))) break;
    }
  }
  reading.report();
  return reading.status;
}

class Reading {
  status: 0 | 1 = 0;
  private leftOut = 0;

  constructor(
    private readonly work: Work,
    private readonly tools: Tools,
  ) {}

  *articles(): Generator<{ record: Annotation; text: string }> {
    for (const found of findFiles(this.work.paths)) {
      if ('problem' in found) {
        this.fail(found.path, found.problem);
        continue;
      }
      const { path, named } = found;
      const file = readText(path);
      if ('problem' in file) {
        this.fail(path, file.problem);
      } else if (named || this.work.allFiles || this.tools.isArticle(path, file.text)) {
        const record = this.annotate(path, file.text);
        if (record) yield { record, text: file.text };
      } else {
        this.leftOut++;
      }
    }
  }

  report(): void {
    if (this.leftOut === 0) return;
    const files = this.leftOut === 1 ? 'one file that does' : `${this.leftOut} files that do`;
    this.tools.output.say(`left out ${files} not read like an article (--all-files takes them)`);
  }

  /** A fault in one article must not cost the others. */
  private annotate(path: string, text: string): Annotation | null {
    try {
      return this.tools.annotator.annotate(path, text);
    } catch (error) {
      this.fail(path, `could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  private fail(path: string, problem: string): void {
    this.status = 1;
    this.tools.output.say(`${path === '-' ? 'standard input' : path}: ${problem}`);
  }
}
