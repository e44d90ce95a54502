import { parseArgs } from 'node:util';

/** What the caller asks for. */
export type Request =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'unusable'; readonly reason: string }
  | {
      readonly kind: 'annotate' | 'index';
      /** Files, folders, `-` for standard input; in the order given. */
      readonly paths: readonly string[];
      /** Annotate what does not read like an article too. */
      readonly allFiles: boolean;
      /** Bring the claims that were not made, and attitudes, into the index. */
      readonly allClaims: boolean;
      /** Threads that `annotate` may use. */
      readonly jobs: number;
      /** A file of readers' corrections to apply. */
      readonly corrections?: string;
    };

/** Reads the arguments that follow the program's name. */
export function readCommandLine(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        'all-files': { type: 'boolean' },
        'all-claims': { type: 'boolean' },
        jobs: { type: 'string', short: 'j' },
        corrections: { type: 'string' },
      },
    });
  } catch (error) {
    return { kind: 'unusable', reason: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return { kind: 'unusable', reason: 'No command given.' };
  if (command === 'help') return { kind: 'help' };
  if (command !== 'annotate' && command !== 'index') {
    return { kind: 'unusable', reason: `There is no command '${command}'.` };
  }
  if (paths.length === 0)
    return { kind: 'unusable', reason: `'${command}' needs at least one file or folder.` };
  const jobs = values.jobs === undefined ? USUAL_JOBS : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return { kind: 'unusable', reason: `--jobs takes a number from 1 to ${MOST_JOBS}.` };
  return {
    kind: command,
    paths,
    allFiles: values['all-files'] ?? false,
    allClaims: values['all-claims'] ?? false,
    jobs,
    ...(values.corrections === undefined ? {} : { corrections: values.corrections }),
  };
}

/** Each thread keeps models of its own in memory, some 100 megabytes. */
const MOST_JOBS = 16;
/** One: on two cores a second thread did not pay for warming up, with 208 short articles. */
const USUAL_JOBS = 1;

/** What `--help` prints, and what follows a complaint about the arguments. */
export const USAGE = `Usage: sourceline annotate PATH…
       sourceline index PATH…

PATH is an article file, a folder, or - for standard input. Of a folder, the text files (.txt, .md, .text, .markdown)
that read like articles are taken, subfolders included, sorted by path; a file that is named is always taken.

  annotate   prints one record per article: its structure, names, quotations and dates
  index      prints one object per article, entity and claim, joined across all the articles

  --all-files    take every text file of a folder
  --all-claims   index: bring claims that were not made (denied, conditional, expected) and attitudes, too
  --corrections FILE
                 apply what readers have put right in the editor (a folder's .sourceline/corrections.json)
  -j, --jobs N   annotate: read many files in up to N threads (1 to 16); one unless given
  -h, --help     print this
  -v, --version  print the version

Output is NDJSON: one JSON object per line, UTF-8, offsets in UTF-16 code units.
Exit status: 0 when every article was read, 1 when some could not be, 2 for unusable arguments.
`;
