import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { readResources } from '../cli/resources';
import { createAnnotator } from '../engine/annotator';
import { makeOnce } from './setup/cache';
import { runCommand, runNpm } from './setup/command';
import { scratchFolder } from './setup/scratch';
import { exitOnSignals } from './setup/signals';

/** The peer library: the most used one for names and quotations in JavaScript. */
const PEER = { name: 'compromise', version: '14.17.0' };

/** Each side reads everything so many times, taking turns, so that both see the same machine. */
const ROUNDS = 3;

/** A small folder is read over and over until a round has so many words, as a longer one would be. */
const ENOUGH_WORDS = 40_000;

/** The part of the peer's interface that finds what ours finds. */
type Peer = (
  text: string,
) => Record<'people' | 'places' | 'organizations' | 'quotations', () => { out(form: 'offset'): unknown }>;

/**
 * `bench [PATH…]`: words per second of our `annotate` and of the peer library on the same texts in the same process, and
 * of the command line as a whole process. PATH: articles (`.txt`, `.md`), corpora (`.ndjson` with a key `text`) and
 * folders of these; without any, the samples.
 */
export async function run(args: string[]): Promise<number> {
  exitOnSignals();
  const base = process.env['INIT_CWD'] ?? '.';
  const paths = args.length > 0 ? args.map((path) => resolve(base, path)) : [resolve('media/samples')];
  const given = paths.flatMap(readTexts);
  const once = sum(given.map(countWords));
  if (once === 0) {
    console.error('There is no text to read.');
    return 2;
  }
  const times = Math.ceil(ENOUGH_WORDS / once);
  const texts = Array.from({ length: times }, () => given).flat();
  const words = times * once;
  const peer = await loadPeer();
  const started = performance.now();
  const annotator = createAnnotator(readResources('media'));
  annotator.annotate('first.txt', texts[0] ?? '');
  const first = performance.now() - started;
  const sides = {
    Sourceline: (text: string) => void annotator.annotate('bench.txt', text),
    [`${PEER.name} ${PEER.version}`]: (text: string) => {
      const document = peer(text);
      for (const find of ['people', 'places', 'organizations', 'quotations'] as const)
        document[find]().out('offset');
    },
  };
  console.log(
    `${String(texts.length)} texts, ${words.toLocaleString('en')} words, Node.js ${process.version}`,
  );
  for (const [name, seconds] of race(sides, texts)) report(name, words / seconds);
  const folder = await prepareCommandLine(texts);
  report('Sourceline, command line with its start', words / (await timeCommandLine(folder)));
  console.log(`Sourceline's first article, with everything it loads: ${first.toFixed(0)} ms`);
  return 0;
}

/** The median time of each side, in seconds, for all texts. The first round warms up and does not count. */
function race(sides: Record<string, (text: string) => void>, texts: readonly string[]): [string, number][] {
  const times = new Map<string, number[]>(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, read] of Object.entries(sides)) {
      const started = performance.now();
      texts.forEach(read);
      if (round > 0) times.get(name)?.push((performance.now() - started) / 1000);
    }
  }
  return [...times].map(([name, all]) => [
    name,
    all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN,
  ]);
}

/** Builds the command line and lays out the texts for it in a folder. */
async function prepareCommandLine(texts: readonly string[]): Promise<string> {
  const built = await runCommand(process.execPath, ['src/tools/build.mjs'], { show: true, limit: LIMIT });
  if (built.code !== 0) throw new Error('The build failed.');
  const folder = scratchFolder('bench');
  texts.forEach((text, index) => {
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), text);
  });
  return folder;
}

/** Seconds for the built command line to annotate a folder, from its start to its end; the better of two runs. */
async function timeCommandLine(folder: string): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const started = performance.now();
    const { code, output } = await runCommand(
      process.execPath,
      ['dist/cli.js', 'annotate', '--all-files', folder],
      { limit: LIMIT },
    );
    if (code !== 0) throw new Error(`The command line failed:\n${output.slice(-500)}`);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return best;
}

/** A command may take so many milliseconds. */
const LIMIT = 300_000;

async function loadPeer(): Promise<Peer> {
  const folder = await makeOnce(`${PEER.name}-${PEER.version}`, async (target) => {
    console.log(`Installing ${PEER.name} ${PEER.version} from npm (once) …`);
    writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
    const args = [
      'install',
      '--prefix',
      '.',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const { code, output } = await runNpm([...args, `${PEER.name}@${PEER.version}`], {
      cwd: target,
      limit: LIMIT,
    });
    if (code !== 0) throw new Error(`${PEER.name} could not be installed:\n${output}`);
  });
  return createRequire(join(folder, 'package.json'))(PEER.name) as Peer;
}

/** The texts of a file or folder; what is neither an article nor a corpus is passed over. */
function readTexts(path: string): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => readTexts(join(path, name)));
  const text = ['.txt', '.md', '.ndjson'].includes(extname(path)) ? readFileSync(path, 'utf8') : '';
  if (extname(path) !== '.ndjson') return text ? [text] : [];
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function report(name: string, wordsPerSecond: number): void {
  const figure = Math.round(wordsPerSecond / 100) * 100;
  console.log(`${name.padEnd(52)} ${figure.toLocaleString('en').padStart(10)} words/s`);
}
