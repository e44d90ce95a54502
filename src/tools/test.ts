import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './setup/command';
import { exitOnSignals } from './setup/signals';
import { addTallies, readTally, type Tally } from './tally';

interface Step {
  readonly title: string;
  /** A script and its arguments for the Node.js that runs us. */
  readonly command: readonly string[];
  readonly minutes: number;
  /** The step runs tests, and its output says how many passed. */
  readonly counts?: boolean;
}

type Part = 'checks' | 'unit' | 'editor' | 'web';

/** What each part of a test run does, in order; `vscode` is the editor's version or executable (see editor.ts). */
const steps = (vscode: string): Record<Part, readonly Step[]> => {
  const editor = (host: string): Step[] => [
    { title: 'Build', command: ['src/tools/build.mjs'], minutes: 3 },
    {
      title: `Editor tests, host: ${host}, VS Code: ${vscode}`,
      command: ['src/tools/bootstrap.mjs', 'editor', host, vscode],
      minutes: 25,
      counts: true,
    },
  ];
  return {
    checks: [
      { title: 'Type check', command: ['node_modules/typescript/bin/tsc', '-p', '.'], minutes: 5 },
      { title: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '.'], minutes: 5 },
      { title: 'Format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'], minutes: 5 },
    ],
    unit: [{ title: 'Unit tests', command: ['node_modules/mocha/bin/mocha.js'], minutes: 20, counts: true }],
    editor: editor('node'),
    web: editor('web'),
  };
};

/**
 * `test [PART…] [--vscode=VSCODE]`: runs the parts named (checks, unit, editor, web; without any the first three), all of them even
 * when one fails. Resolves with 0 when everything passed. With a file named by SOURCELINE_TALLY, the tally is appended
 * to it as a line `PASSED FAILED`.
 */
export async function run(args: string[]): Promise<number> {
  exitOnSignals();
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { vscode: { type: 'string' } },
  });
  const known = steps(values.vscode ?? process.env['SOURCELINE_VSCODE'] ?? 'oldest');
  const parts = positionals.length > 0 ? positionals : ['checks', 'unit', 'editor'];
  const unknown = parts.filter((part) => !Object.hasOwn(known, part));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}.`);
    return 2;
  }
  const chosen = parts.flatMap((part) => known[part as Part]);
  const done = new Set<string>();
  const tallies: Tally[] = [];
  for (const step of chosen) {
    if (done.has(step.title)) continue;
    done.add(step.title);
    tallies.push(await runStep(step));
  }
  const { passed, failed } = addTallies(tallies);
  console.log(`\nThis run: ${String(passed)} tests passed, ${String(failed)} failed.`);
  if (process.env['SOURCELINE_TALLY']) {
    appendFileSync(process.env['SOURCELINE_TALLY'], `${String(passed)} ${String(failed)}\n`);
  }
  return failed === 0 ? 0 : 1;
}

async function runStep({ title, command, minutes, counts = false }: Step): Promise<Tally> {
  console.log(`\n▸ ${title}`);
  const { code, output } = await runCommand(process.execPath, command, {
    show: true,
    limit: minutes * 60_000,
  });
  const tally = counts ? readTally(output) : { passed: 0, failed: 0 };
  const empty = counts && tally.passed + tally.failed === 0;
  if (code === 0 && !empty && tally.failed === 0) return tally;
  console.error(`✗ ${title}${empty ? ': no test ran' : ` failed (exit code ${String(code)})`}`);
  return { ...tally, failed: Math.max(1, tally.failed) };
}
