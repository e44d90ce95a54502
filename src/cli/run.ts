import type { Annotation } from '../engine/annotation';
import { Corpus } from '../engine/corpus/corpus';
import { indexLines } from '../engine/corpus/index-lines';
import type { Request } from './command-line';
import { findFiles } from './find-files';
import type { Output } from './output';
import { readFile, type Outcome, type Reader } from './read-file';
import { ReadersCorrections } from './readers-corrections';
import { shareWork, type SharedOutcome } from './share-work';

/** What the commands work with. */
export interface Tools extends Reader {
  readonly output: Output;
  /** The program that helping threads start. */
  readonly script: string;
}

type Work = Extract<Request, { kind: 'annotate' | 'index' }>;

/**
 * Carries out `annotate` or `index`. Returns the exit status: 0, or 1 when some article could not be read. Rejects where a file of
 * corrections cannot be used: records without them would pass for corrected ones.
 */
export async function run(work: Work, tools: Tools): Promise<0 | 1> {
  const corrections = work.corrections === undefined ? undefined : new ReadersCorrections(work.corrections);
  const tally = new Tally(tools.output);
  if (work.kind === 'annotate') await annotate(work, tools, tally, corrections);
  else await index(work, tools, tally, corrections);
  tally.report(corrections);
  return tally.status;
}

async function annotate(
  work: Work,
  tools: Tools,
  tally: Tally,
  corrections?: ReadersCorrections,
): Promise<void> {
  for await (const outcome of outcomesOf(work, tools)) {
    tally.note(outcome);
    if (outcome.kind !== 'article' && outcome.kind !== 'line') continue;
    const line = outcome.kind === 'line' ? outcome.line : JSON.stringify(corrected(outcome, corrections));
    if (!(await tools.output.line(line))) break;
  }
}

function corrected(
  { record, text }: Extract<Outcome, { kind: 'article' }>,
  corrections: ReadersCorrections | undefined,
): Annotation {
  return corrections ? corrections.apply(record, text) : record;
}

/** With many files, other threads help; not where records are to be corrected, as those of other threads come as lines. */
async function* outcomesOf(work: Work, tools: Tools): AsyncGenerator<Outcome | SharedOutcome> {
  const files = [...findFiles(work.paths)];
  const isShared =
    work.jobs > 1 &&
    work.corrections === undefined &&
    files.length >= FEWEST_SHARED &&
    !work.paths.includes('-');
  if (isShared) yield* shareWork(files, work.allFiles, tools, work.jobs - 1, tools.script);
  else for (const found of files) yield readFile(found, work.allFiles, tools);
}

/** From about so many articles on, a thread earns what its start costs. */
const FEWEST_SHARED = 32;

async function index(
  work: Work,
  tools: Tools,
  tally: Tally,
  corrections?: ReadersCorrections,
): Promise<void> {
  const corpus = new Corpus();
  for (const found of findFiles(work.paths)) {
    const outcome = readFile(found, work.allFiles, tools);
    tally.note(outcome);
    if (outcome.kind !== 'article') continue;
    const { record, text } = outcome;
    corpus.put(record, text, corrections?.of(record.path));
    corrections?.note(corpus.article(record.path)?.corrections ?? []);
  }
  corrections?.noteLoose(corpus);
  for (const line of indexLines(corpus, { everything: work.allClaims })) {
    if (!(await tools.output.line(JSON.stringify(line)))) break;
  }
}

/** Counts what became of the files, and says what did not become a record. */
class Tally {
  status: 0 | 1 = 0;
  private leftOut = 0;
  private articles = 0;

  constructor(private readonly output: Output) {}

  note(outcome: Outcome | SharedOutcome): void {
    if (outcome.kind === 'article' || outcome.kind === 'line') {
      this.articles++;
      return;
    }
    if (outcome.kind === 'leftOut') {
      this.leftOut++;
      return;
    }
    this.status = 1;
    this.output.say(`${outcome.path === '-' ? 'standard input' : outcome.path}: ${outcome.problem}`);
  }

  report(corrections: ReadersCorrections | undefined): void {
    const lost = corrections?.lostCount ?? 0;
    if (lost > 0)
      this.output.say(
        `${lost === 1 ? 'one correction does' : `${lost} corrections do`} not fit the articles any more`,
      );
    if (this.articles + this.leftOut + this.status === 0) this.output.say('found no text file there');
    if (this.leftOut === 0) return;
    const files = this.leftOut === 1 ? 'one file that does' : `${this.leftOut} files that do`;
    this.output.say(`left out ${files} not read like an article (--all-files takes them)`);
  }
}
