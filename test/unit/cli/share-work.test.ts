import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFile } from '../../../src/cli/read-file';
import { shareWork, type SharedOutcome } from '../../../src/cli/share-work';
import { shoutingReader } from '../../support/shouting-reader';

/** A helping thread as the command line starts it, from the sources. */
const SCRIPT = `
const load = require('node:module').createRequire(${JSON.stringify(resolve('package.json'))});
load('tsx/cjs/api').register();
load('./src/cli/share-work').helpAlong(load('./test/support/shouting-reader').shoutingReader);
`;

describe('sharing the work among threads', () => {
  let folder = '';
  let script = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
    script = join(folder, 'helping-thread.cjs');
    writeFileSync(script, SCRIPT);
    for (let i = 0; i < 300; i++) {
      const text = i % 50 === 7 ? 'not an article' : i === 11 ? 'a fault' : `Ada ${i} met Bob.`;
      writeFileSync(join(folder, `${i}.txt`), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  const files = () =>
    Array.from({ length: 300 }, (_, i) => ({ path: join(folder, `${i}.txt`), inFolder: `${i}.txt` }));

  /** Enough for a broken thread to say so before they are all read. */
  const many = () => Array.from({ length: 30 }, files).flat();

  it('gives the outcomes of one thread, in the order of the files', async () => {
    const shared: SharedOutcome[] = [];
    for await (const outcome of shareWork(files(), false, shoutingReader, 2, script)) shared.push(outcome);
    const alone = files().map((found): SharedOutcome => {
      const outcome = readFile(found, false, shoutingReader);
      return outcome.kind === 'article' ? { kind: 'line', line: JSON.stringify(outcome.record) } : outcome;
    });
    assert.deepEqual(shared, alone);
    assert.equal(shared.filter(({ kind }) => kind === 'leftOut').length, 6);
    assert.equal(shared.filter(({ kind }) => kind === 'problem').length, 1);
  });

  it('ends its threads when nobody wants more', async () => {
    for await (const outcome of shareWork(files(), true, shoutingReader, 1, script)) {
      assert.equal(outcome.kind, 'line');
      break;
    }
  });

  it('fails when a thread cannot start', async () => {
    await assert.rejects(async () => {
      for await (const _ of shareWork(many(), true, shoutingReader, 1, join(folder, 'none.cjs'))) void _;
    }, /none\.cjs/);
  });
});
