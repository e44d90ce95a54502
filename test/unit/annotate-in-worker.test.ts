import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateInWorker } from '../../src/annotate-in-worker';
import { TookTooLong } from '../../src/editor/annotating-service';

/** Echoes a text's path, unless the text tells it to end or to hang. */
const SCRIPT = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (order) => {
  if (order.kind !== 'text') return;
  if (order.text === 'die') throw new Error('died of it');
  if (order.text === 'hang') for (;;);
  parentPort.postMessage({ number: order.number, record: { path: order.path, threadId } });
});
`;

describe('the annotating thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const script = join(folder, 'worker.cjs');
  writeFileSync(script, SCRIPT);
  after(() => rmSync(folder, { recursive: true }));
  const begin = (limit?: { base: number; perUnit: number }) =>
    annotateInWorker(script, () => Promise.resolve({}), limit);

  it('starts once and serves all texts', async () => {
    const service = begin();
    const records = await Promise.all(['a', 'b'].map((path) => service.annotate(path, '')));
    assert.deepEqual(
      records.map(({ path }) => path),
      ['a', 'b'],
    );
    service.dispose();
  });

  it('fails the text it died of, and the next one starts another that stays', async () => {
    const service = begin();
    const failed = service.annotate('a', 'die');
    await assert.rejects(failed, /died of it/);
    const second = await service.annotate('b', '');
    // The first thread's exit comes after its error, and must not take the second along.
    await new Promise((resume) => setTimeout(resume, 50));
    assert.deepEqual(await service.annotate('b', ''), second);
    service.dispose();
  });

  it('is ended when a text takes too long', async () => {
    const service = begin({ base: 700, perUnit: 0 });
    await assert.rejects(service.annotate('a', 'hang'), TookTooLong);
    service.dispose();
  });

  it('tries again after it could not start', async () => {
    let times = 0;
    const service = annotateInWorker(script, () =>
      ++times === 1 ? Promise.reject(new Error('no data yet')) : Promise.resolve({}),
    );
    await assert.rejects(service.annotate('a', ''), /no data yet/);
    assert.equal((await service.annotate('a', '')).path, 'a');
    service.dispose();
  });

  it('starts no more once it is disposed, and leaves nothing pending', async () => {
    const service = begin();
    const pending = service.annotate('a', 'hang');
    const rejected = assert.rejects(pending);
    service.dispose();
    await rejected;
    await assert.rejects(service.annotate('b', ''));
  });
});
