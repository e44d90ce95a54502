import { strict as assert } from 'node:assert';
import { CorrectionStore, FileDamaged } from '../../../src/editor/correction-store';
import type { Correction } from '../../../src/engine/corpus/corrections/correction';
import { readCorrections, writeCorrections } from '../../../src/engine/corpus/corrections/corrections-file';

function correction(exact: string): Correction {
  const anchor = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  return { article: 'quay.txt', anchor, change: { kind: 'notQuotation' }, was: '' };
}

/** A file that takes its time. */
class SlowFile {
  text = '';
  writes = 0;
  broken = false;

  async read(): Promise<string> {
    await pause();
    if (this.broken) throw new Error('may not be read');
    return this.text;
  }

  async write(text: string): Promise<void> {
    await pause();
    this.writes++;
    this.text = text;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}

function open(): { file: SlowFile; store: CorrectionStore; told: () => number; words: () => string[] } {
  const file = new SlowFile();
  let changes = 0;
  const store = new CorrectionStore(file, () => changes++);
  const words = () => [...store.corrections.values()].map(({ anchor }) => anchor.exact).sort();
  return { file, store, told: () => changes, words };
}

describe('the store of corrections', () => {
  it('loses none of many made at once', async () => {
    const { file, store, words } = open();
    const all = ['a', 'b', 'c', 'd'];
    await Promise.all(all.map((exact) => store.change([], [correction(exact)])));
    assert.deepEqual(words(), all);
    assert.equal(readCorrections(file.text).corrections.length, 4);
  });

  it('keeps what others have written meanwhile', async () => {
    const { file, store, words } = open();
    await store.change([], [correction('a')]);
    file.text = writeCorrections([correction('a'), correction('b')]);
    await store.change([correction('a')], [correction('c')]);
    assert.deepEqual(words(), ['b', 'c']);
  });

  it('gives the next session what was kept', async () => {
    const { file, store } = open();
    await store.change([], [correction('a')]);
    const next = new CorrectionStore(file, () => undefined);
    await next.refresh();
    assert.deepEqual([...next.corrections], [...store.corrections]);
  });

  it('tells of what is new, and of nothing else', async () => {
    const { file, store, told } = open();
    await store.refresh();
    assert.equal(told(), 0);
    await store.change([], [correction('a')]);
    await store.refresh();
    assert.equal(told(), 1);
    file.text = '';
    await store.refresh();
    assert.equal(told(), 2);
  });

  it('never writes to a damaged file, and stays with what it had', async () => {
    const { file, store, words } = open();
    await store.change([], [correction('a')]);
    file.text = '<<<<<<< HEAD';
    await assert.rejects(store.change([], [correction('b')]), FileDamaged);
    assert.equal(file.text, '<<<<<<< HEAD');
    assert.equal(file.writes, 1);
    assert.deepEqual(words(), ['a']);
    assert.match(store.problem ?? '', /not valid JSON/);
    file.text = writeCorrections([correction('c')]);
    await store.refresh();
    assert.deepEqual(words(), ['c']);
    assert.equal(store.problem, undefined);
  });

  it('says of a file that was damaged or repaired meanwhile whether it can be changed', async () => {
    const { file, store } = open();
    assert.equal(await store.check(), undefined);
    file.text = '<<<<<<< HEAD';
    assert.match((await store.check()) ?? '', /not valid JSON/);
    file.text = '';
    assert.equal(await store.check(), undefined);
    assert.equal(file.writes, 0);
  });

  it('does not take a file that is being written for an empty one', async () => {
    const { file, store, words, told } = open();
    await store.change([], [correction('a')]);
    const whole = file.text;
    file.text = '';
    const read = store.refresh();
    const added = store.change([], [correction('b')]);
    setTimeout(() => (file.text = whole), 20);
    await Promise.all([read, added]);
    assert.deepEqual(words(), ['a', 'b']);
    assert.equal(readCorrections(file.text).corrections.length, 2);
    assert.equal(told(), 2);
    file.text = '';
    await store.refresh();
    assert.deepEqual(words(), []);
  });

  it('does not take a file that is half written for a damaged one', async () => {
    const { file, store, words } = open();
    await store.change([], [correction('a')]);
    const whole = file.text;
    file.text = whole.slice(0, -20);
    setTimeout(() => (file.text = whole), 20);
    await store.change([], [correction('b')]);
    assert.deepEqual(words(), ['a', 'b']);
    assert.equal(store.problem, undefined);
  });

  it('takes a file that cannot be read for damaged', async () => {
    const { file, store } = open();
    file.broken = true;
    await store.refresh();
    assert.equal(store.problem, 'may not be read');
    await assert.rejects(store.change([], [correction('a')]), FileDamaged);
    assert.equal(file.writes, 0);
  });
});
