import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from '../../../src/cli/command-line';
import { run } from '../../../src/cli/run';
import type { Annotator } from '../../../src/engine/annotator';
import { sketchRecord } from '../../support/record';

/** As for the product, a folder "build" holds a project's own files. */
const readsLike = (inFolder: string) => !inFolder.split(sep).includes('build');

/** Every capitalised word is a person. */
const annotator: Annotator = {
  annotate: (path, text) =>
    sketchRecord({
      path,
      text,
      entities: (text.match(/[A-Z]\w+/g) ?? []).map((name) => ({ type: 'person', name })),
    }),
};

describe('the command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, '.hidden'));
    writeFileSync(join(folder, 'b.txt'), '\uFEFFAda spoke.\r\n');
    writeFileSync(join(folder, 'sub/a.md'), 'Ada again.');
    writeFileSync(join(folder, 'list.txt'), 'not an article');
    writeFileSync(join(folder, 'picture.png'), 'Bob');
    writeFileSync(join(folder, '.hidden/c.txt'), 'Bob');
    writeFileSync(join(folder, 'noise.txt'), Buffer.from([65, 0, 1, 2]));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function sourceline(...args: string[]) {
    const lines: Record<string, unknown>[] = [];
    const said: string[] = [];
    const request = readCommandLine(args);
    assert.ok(request.kind === 'annotate' || request.kind === 'index');
    const status = await run(request, {
      annotator,
      isArticle: (inFolder, text) => readsLike(inFolder) && !text.startsWith('not'),
      output: {
        line: (line) => Promise.resolve(lines.push(JSON.parse(line) as Record<string, unknown>) > 0),
        say: (sentence) => said.push(sentence),
      },
      script: '',
    });
    return { status, lines, said };
  }

  it('annotates files in the order given and the articles of a folder by path', async () => {
    const named = join(folder, 'sub/a.md');
    const { lines, status, said } = await sourceline('annotate', named, folder);
    assert.deepEqual(
      lines.map(({ path }) => path),
      [named, join(folder, 'b.txt'), named],
    );
    assert.equal(status, 1);
    assert.match(said.join('\n'), /noise\.txt: is a binary file/);
    assert.match(said.join('\n'), /left out one file/);
  });

  it('drops the byte order mark and keeps line endings', async () => {
    const { lines, status } = await sourceline('annotate', join(folder, 'b.txt'));
    assert.equal(status, 0);
    assert.deepEqual((lines[0] as { mentions: unknown[] }).mentions.length, 1);
    assert.equal((lines[0] as { mentions: { start: number }[] }).mentions[0]?.start, 0);
  });

  it('takes a file that is named even if it does not read like an article', async () => {
    const { lines } = await sourceline('annotate', join(folder, 'list.txt'));
    assert.equal(lines.length, 1);
  });

  it('judges files by the folders inside of the one that is named, not by those above it', async () => {
    const above = join(folder, 'build');
    mkdirSync(join(above, 'build'), { recursive: true });
    writeFileSync(join(above, 'story.txt'), 'Ada spoke.');
    writeFileSync(join(above, 'build/notes.txt'), 'Ada spoke.');
    const paths = async (path: string) =>
      (await sourceline('annotate', path)).lines.map(({ path: at }) => at);
    assert.deepEqual(await paths(above), [join(above, 'story.txt')]);
    assert.equal((await paths(folder)).includes(join(above, 'story.txt')), false);
  });

  it('says so where a folder holds no text file', async () => {
    mkdirSync(join(folder, 'empty'));
    for (const command of ['annotate', 'index']) {
      const { status, lines, said } = await sourceline(command, join(folder, 'empty'));
      assert.deepEqual({ status, lines, said }, { status: 0, lines: [], said: ['found no text file there'] });
    }
    assert.deepEqual((await sourceline('annotate', join(folder, 'sub'))).said, []);
  });

  it('names what cannot be read and goes on', async () => {
    const { lines, status, said } = await sourceline(
      'annotate',
      join(folder, 'none.txt'),
      join(folder, 'b.txt'),
    );
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(said.join(), /none\.txt: no such file/);
  });

  it('prints articles, entities and claims of the index, the same in any order of paths', async () => {
    const a = join(folder, 'sub/a.md');
    const b = join(folder, 'b.txt');
    const { lines } = await sourceline('index', a, b);
    assert.deepEqual(
      lines.map(({ kind }) => kind),
      ['article', 'article', 'entity'],
    );
    assert.deepEqual((await sourceline('index', b, a)).lines, lines);
  });

  it('tells unusable arguments from a call for help', () => {
    for (const args of [
      [],
      ['annotate'],
      ['index'],
      ['guess', 'a.txt'],
      ['annotate', '--frobnicate', 'a.txt'],
      ['annotate', '--jobs', '0', 'a.txt'],
      ['annotate', '--jobs', 'two', 'a.txt'],
    ]) {
      assert.equal(readCommandLine(args).kind, 'unusable', args.join(' '));
    }
    assert.equal(readCommandLine(['--help']).kind, 'help');
    assert.equal(readCommandLine(['annotate', '-h']).kind, 'help');
    assert.equal(readCommandLine(['--version']).kind, 'version');
    assert.equal(readCommandLine(['annotate', '-']).kind, 'annotate');
  });

  it('applies what readers have put right only when told to, and says what does not fit any more', async () => {
    mkdirSync(join(folder, '.sourceline'));
    const file = join(folder, '.sourceline', 'corrections.json');
    const target = { exact: 'Ada', prefix: '', suffix: ' again.', start: 0, end: 3 };
    const corrections = [
      { article: 'sub/a.md', kind: 'type', type: 'place', target },
      { article: 'sub/a.md', kind: 'type', type: 'place', target: { ...target, exact: 'Eve' } },
    ];
    writeFileSync(file, JSON.stringify({ version: 1, corrections }));
    const article = join(folder, 'sub/a.md');
    const types = (lines: readonly Record<string, unknown>[]) =>
      (lines[0]?.['entities'] as { type: string }[]).map(({ type }) => type);
    assert.deepEqual(types((await sourceline('annotate', article)).lines), ['person']);
    const { lines, said, status } = await sourceline('annotate', '--corrections', file, article);
    assert.deepEqual(types(lines), ['place']);
    assert.deepEqual(said, ['one correction does not fit the articles any more']);
    assert.equal(status, 0);
    const index = await sourceline('index', '--corrections', file, article);
    assert.ok(index.lines.some(({ kind, type }) => kind === 'entity' && type === 'place'));
  });

  it('makes actors one over the articles, and adds what was missed', async () => {
    writeFileSync(join(folder, 'e.txt'), 'Eva left for the quay.');
    const target = { exact: 'Ada', prefix: '', suffix: ' spoke.', start: 0, end: 3 };
    const as = { article: 'e.txt', exact: 'Eva', prefix: '', suffix: ' left for', start: 0, end: 3 };
    const quay = { exact: 'quay', prefix: 'Eva left for the ', suffix: '.', start: 17, end: 21 };
    const corrections = [
      { article: 'b.txt', kind: 'same', name: 'Eva', type: 'person', was: 'Ada', target, as },
      { article: 'e.txt', kind: 'isName', type: 'place', target: quay },
    ];
    const file = join(folder, 'corrections.json');
    const names = async (list: readonly unknown[], ...paths: readonly string[]) => {
      writeFileSync(file, JSON.stringify({ version: 1, corrections: list }));
      const { lines, said } = await sourceline('index', '--corrections', file, ...paths);
      const entities = lines.filter(({ kind }) => kind === 'entity');
      return { names: entities.map(({ name, united }) => [name, ...(united as string[])]).sort(), said };
    };
    const [ada, eva] = [join(folder, 'b.txt'), join(folder, 'e.txt')];
    assert.deepEqual(await names(corrections, ada, eva), {
      names: [['Eva', 'Eva', 'Ada'], ['quay']],
      said: [],
    });
    assert.deepEqual(await names(corrections.slice(0, 1), ada), {
      names: [['Ada']],
      said: ['one correction does not fit the articles any more'],
    });
  });

  it('knows an article of another folder by its address', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const [ada, eva] = [join(inner, 'ada.txt'), join(folder, 'eva.txt')];
    writeFileSync(ada, 'Ada spoke.');
    writeFileSync(eva, 'Eva left for the quay.');
    const target = { exact: 'Ada', prefix: '', suffix: ' spoke.', start: 0, end: 3 };
    const as = {
      article: pathToFileURL(eva).href,
      exact: 'Eva',
      prefix: '',
      suffix: ' left for',
      start: 0,
      end: 3,
    };
    const same = { article: 'ada.txt', kind: 'same', name: 'Eva', type: 'person', was: 'Ada', target, as };
    const file = join(inner, 'corrections.json');
    writeFileSync(file, JSON.stringify({ version: 1, corrections: [same] }));
    const { lines, said } = await sourceline('index', '--corrections', file, ada, eva);
    const united = lines.filter(({ kind }) => kind === 'entity').map((entity) => entity['united']);
    assert.deepEqual([united, said], [[['Eva', 'Ada']], []]);
  });

  it('gives nothing uncorrected for corrected when the file of corrections is damaged', async () => {
    const file = join(folder, 'damaged.json');
    writeFileSync(file, '{');
    await assert.rejects(sourceline('annotate', '--corrections', file, folder), /not valid JSON/);
  });
});
