import { strict as assert } from 'node:assert';
import { createAnnotator } from '../../../src/engine/annotator';
import type { Annotation } from '../../../src/engine/annotation';
import type { Reading } from '../../../src/editor/reading-queue';
import { recallRecords, RecordStore, type RecordFiles } from '../../../src/editor/record-store';

const TEXT = 'Ferries wait\n\n“We have waited,” said Tomas Okafor.';

/** A record without notices: those of an engine without its models are incomplete and never kept. */
function record(path: string, text = TEXT): Annotation {
  return { ...createAnnotator({}).annotate(path, text), notices: [] };
}

/** A folder in memory. */
class Folder implements RecordFiles {
  readonly held = new Map<string, Uint8Array>();
  isFaulty = false;

  list(): Promise<Map<string, number>> {
    return this.answer(() => new Map([...this.held].map(([name, bytes]) => [name, bytes.length])));
  }

  read(name: string): Promise<Uint8Array> {
    return this.answer(() => {
      const bytes = this.held.get(name);
      if (!bytes) throw new Error('not there');
      return bytes;
    });
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.answer(() => void this.held.set(name, bytes));
  }

  remove(name: string): Promise<void> {
    return this.answer(() => void this.held.delete(name));
  }

  private answer<T>(work: () => T): Promise<T> {
    return this.isFaulty ? Promise.reject(new Error('faulty')) : new Promise((settle) => settle(work()));
  }
}

/** A folder with the record of `a.txt` in it, as an earlier session left it. */
async function folderWithRecord(build = 'one'): Promise<Folder> {
  const folder = new Folder();
  const store = new RecordStore(folder, build);
  store.keep(record('a.txt'), TEXT);
  assert.equal(await store.count(), 1);
  return folder;
}

describe('the record store', () => {
  const { debug } = console;
  before(() => (console.debug = () => undefined));
  after(() => (console.debug = debug));

  it('gives a later session the record of the same text at the same path', async () => {
    const store = new RecordStore(await folderWithRecord(), 'one');
    assert.deepEqual(await store.recall('a.txt', TEXT), record('a.txt'));
    assert.equal(store.recalled, 1);
  });

  it('gives none for another text, another path or another build of the engine', async () => {
    const folder = await folderWithRecord();
    const store = new RecordStore(folder, 'one');
    assert.equal(await store.recall('a.txt', `${TEXT} `), undefined);
    assert.equal(await store.recall('b.txt', TEXT), undefined);
    assert.equal(await new RecordStore(folder, 'two').recall('a.txt', TEXT), undefined);
  });

  it('ignores a file that was cut short, emptied or changed, and writes over it', async () => {
    const folder = await folderWithRecord();
    const [[name, bytes] = ['', new Uint8Array()]] = folder.held;
    const changed = bytes.slice();
    changed.set([0x7b], bytes.length - 20);
    for (const broken of [bytes.slice(0, -9), new Uint8Array(), changed, new TextEncoder().encode('{}')]) {
      folder.held.set(name, broken);
      const store = new RecordStore(folder, 'one');
      assert.equal(await store.recall('a.txt', TEXT), undefined);
      store.keep(record('a.txt'), TEXT);
      await store.count();
      assert.deepEqual(await store.recall('a.txt', TEXT), record('a.txt'));
    }
  });

  it('holds one record of a path, and none that is incomplete', async () => {
    const folder = await folderWithRecord();
    const store = new RecordStore(folder, 'one');
    store.keep(record('a.txt', `${TEXT} Again.`), `${TEXT} Again.`);
    store.keep({ ...record('b.txt'), notices: ['no names were looked for'] }, TEXT);
    assert.equal(await store.count(), 1);
    assert.notEqual(await store.recall('a.txt', `${TEXT} Again.`), undefined);
  });

  it('grows no larger than its limit', async () => {
    const folder = new Folder();
    const size = [...(await folderWithRecord()).held.values()][0]?.length ?? 0;
    const store = new RecordStore(folder, 'one', 2.5 * size);
    for (const path of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) store.keep(record(path), TEXT);
    assert.equal(await store.count(), 2);
    assert.equal(folder.held.size, 2);
  });

  it('lets those go that nobody asked for', async () => {
    const folder = await folderWithRecord();
    const store = new RecordStore(folder, 'one');
    store.keep(record('b.txt'), TEXT);
    await store.recall('b.txt', TEXT);
    await store.sweep();
    assert.equal(folder.held.size, 1);
    assert.notEqual(await store.recall('b.txt', TEXT), undefined);
    await store.clear();
    assert.equal(folder.held.size, 0);
  });

  it('never rejects, whatever the disk does', async () => {
    const folder = await folderWithRecord();
    const store = new RecordStore(folder, 'one');
    folder.isFaulty = true;
    store.keep(record('b.txt'), TEXT);
    assert.equal(await store.recall('a.txt', TEXT), undefined);
    await store.sweep();
    await store.clear();
    assert.equal(await store.count(), 0);
    folder.isFaulty = false;
    assert.notEqual(await store.recall('a.txt', TEXT), undefined);
  });

  it('spares the reading of what it holds, and takes in only what may be kept', async () => {
    const asked: string[] = [];
    const store = new RecordStore(await folderWithRecord(), 'one');
    const queue: Reading = {
      annotate({ path, text }) {
        asked.push(path);
        return Promise.resolve(record(path, text));
      },
      dispose: () => undefined,
    };
    const reading = recallRecords(queue, store, (path) => path !== 'secret.txt');
    const read = (path: string, isWanted = true) =>
      reading.annotate({ path, text: TEXT, open: false, isWanted: () => isWanted });
    for (const path of ['a.txt', 'b.txt', 'secret.txt']) assert.deepEqual(await read(path), record(path));
    assert.equal(await read('c.txt', false), undefined);
    assert.deepEqual(asked, ['b.txt', 'secret.txt']);
    assert.equal(await store.count(), 2);
  });

  it('reads no file for what may not be kept, and leaves the record of what was saved', async () => {
    const folder = await folderWithRecord();
    const store = new RecordStore(folder, 'one');
    let reads = 0;
    folder.read = () => {
      reads++;
      return Promise.reject(new Error('not to be read'));
    };
    const queue: Reading = {
      annotate: ({ path, text }) => Promise.resolve(record(path, text)),
      dispose: () => undefined,
    };
    const reading = recallRecords(queue, store, () => false);
    await reading.annotate({ path: 'a.txt', text: `${TEXT} …`, open: true, isWanted: () => true });
    await store.sweep();
    assert.deepEqual([reads, await store.count()], [0, 1]);
  });
});
