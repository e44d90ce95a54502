import { strict as assert } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOnce } from '../../../../src/tools/setup/cache';

describe('makeOnce', () => {
  const before = process.env['XDG_CACHE_HOME'];
  let cache = '';

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'sourceline-cache-'));
    process.env['XDG_CACHE_HOME'] = cache;
  });
  afterEach(() => {
    rmSync(cache, { recursive: true, force: true });
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
  });

  const write = (text: string) => (folder: string) => {
    writeFileSync(join(folder, 'file'), text);
    return Promise.resolve();
  };

  it('makes a folder once', async () => {
    const folder = await makeOnce('thing', write('first'));
    assert.equal(await makeOnce('thing', write('second')), folder);
    assert.equal(readFileSync(join(folder, 'file'), 'utf8'), 'first');
  });

  it('leaves nothing behind when making fails, and tries again', async () => {
    const failing = (folder: string): Promise<void> => {
      writeFileSync(join(folder, 'half'), '');
      return Promise.reject(new Error('no network'));
    };
    await assert.rejects(makeOnce('thing', failing), /no network/);
    assert.deepEqual(readdirSync(join(cache, 'sourceline')), []);
    const folder = await makeOnce('thing', write('whole'));
    assert.equal(existsSync(join(folder, 'half')), false);
  });

  it('replaces what an interrupted run left', async () => {
    mkdirSync(join(cache, 'sourceline', 'thing'), { recursive: true });
    writeFileSync(join(cache, 'sourceline', 'thing', 'half'), '');
    mkdirSync(join(cache, 'sourceline', 'thing.unfinished-99999999'));
    const folder = await makeOnce('thing', write('whole'));
    assert.deepEqual(readdirSync(join(cache, 'sourceline')), ['thing']);
    assert.equal(existsSync(join(folder, 'half')), false);
  });
});
