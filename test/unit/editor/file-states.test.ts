import { strict as assert } from 'node:assert';
import { FileStates } from '../../../src/editor/file-states';

describe('what is known of files', () => {
  it('is that of an open document until it closes', () => {
    const files = new FileStates();
    files.settle('a.txt', { kind: 'article' }, 3);
    assert.equal(files.versionOf('a.txt'), 3);
    files.close('a.txt');
    assert.equal(files.versionOf('a.txt'), undefined);
    assert.deepEqual(files.of('a.txt'), { kind: 'article' });
    files.settle('a.txt', { kind: 'article' }, 1);
    files.settle('a.txt', { kind: 'excluded' });
    assert.equal(files.versionOf('a.txt'), undefined, 'read from disk');
  });

  it('stands while a file is read again', () => {
    const files = new FileStates();
    assert.ok(files.begin('a.txt'));
    assert.deepEqual(files.of('a.txt'), { kind: 'reading' });
    files.settle('a.txt', { kind: 'article' });
    assert.ok(!files.begin('a.txt'));
    assert.deepEqual(files.of('a.txt'), { kind: 'article' });
  });

  it('is forgotten by the folder, and no neighbour with it', () => {
    const files = new FileStates();
    for (const key of ['north/a.txt', 'north/deep/b.txt', 'northern/c.txt'])
      files.settle(key, { kind: 'article' }, 1);
    assert.deepEqual(files.forget('north'), ['north/a.txt', 'north/deep/b.txt']);
    assert.equal(files.versionOf('north/a.txt'), undefined);
    assert.deepEqual(files.forget(), ['northern/c.txt']);
    assert.equal(files.of('northern/c.txt'), undefined);
  });

  it('names those left out by path', () => {
    const files = new FileStates();
    files.settle('b.txt', { kind: 'failed', reason: 'Permission was denied.' });
    files.settle('c.txt', { kind: 'article' });
    files.settle('a.txt', { kind: 'tooLarge', size: 3, limit: 2 });
    assert.deepEqual(
      files.leftOut().map(({ path }) => path),
      ['a.txt', 'b.txt'],
    );
  });
});
