import { strict as assert } from 'node:assert';
import type { Annotation } from '../../../src/engine/annotation';
import { createAnnotator } from '../../../src/engine/annotator';
import type { AnnotatingService } from '../../../src/editor/annotating-service';
import { ReadingQueue } from '../../../src/editor/reading-queue';

const engine = createAnnotator({});

/** A service that answers when it is told to, and notes what it was asked and how much at a time. */
class SlowService implements AnnotatingService {
  readonly asked: string[] = [];
  private readonly answers: (() => void)[] = [];
  most = 0;
  disposed = false;

  annotate(path: string, text: string): Promise<Annotation> {
    this.asked.push(`${path}: ${text}`);
    return new Promise((settle, fail) => {
      this.answers.push(() => {
        if (text === 'faulty') fail(new Error('faulty'));
        else settle(engine.annotate(path, text));
      });
      this.most = Math.max(this.most, this.answers.length);
    });
  }

  /** Answers one text after the other until none comes any more. */
  async answerAll(): Promise<void> {
    for (let answer = this.answers.shift(); answer; answer = this.answers.shift()) {
      answer();
      await new Promise((resume) => setTimeout(resume, 0));
    }
  }

  dispose(): void {
    this.disposed = true;
  }
}

describe('the reading queue', () => {
  const wanted = () => true;

  it('hands over one text at a time, open documents before those of a scan', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    const all = [
      queue.annotate({ path: 'a', text: '1', open: false, isWanted: wanted }),
      queue.annotate({ path: 'b', text: '1', open: false, isWanted: wanted }),
      queue.annotate({ path: 'c', text: '1', open: true, isWanted: wanted }),
    ];
    await service.answerAll();
    assert.deepEqual(
      (await Promise.all(all)).map((record) => record?.path),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(service.asked, ['a: 1', 'c: 1', 'b: 1']);
    assert.equal(service.most, 1);
  });

  it('drops versions that were typed over while they waited', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    const versions = ['1', '2', '3', '4'].map((text) =>
      queue.annotate({ path: 'a', text, open: true, isWanted: wanted }),
    );
    await service.answerAll();
    assert.deepEqual(
      (await Promise.all(versions)).map((record) => record !== undefined),
      [true, false, false, true],
    );
    assert.deepEqual(service.asked, ['a: 1', 'a: 4']);
  });

  it('lets an opened document take the place of its file', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    const busy = queue.annotate({ path: 'z', text: '1', open: false, isWanted: wanted });
    const file = queue.annotate({ path: 'a', text: 'disk', open: false, isWanted: wanted });
    const document = queue.annotate({ path: 'a', text: 'typed', open: true, isWanted: wanted });
    await service.answerAll();
    assert.ok((await busy) && (await document));
    assert.equal(await file, undefined);
    assert.deepEqual(service.asked, ['z: 1', 'a: typed']);
  });

  it('does not annotate what nobody wants any more when its turn comes', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    let isWanted = true;
    const first = queue.annotate({ path: 'a', text: '1', open: false, isWanted: wanted });
    const second = queue.annotate({ path: 'b', text: '1', open: false, isWanted: () => isWanted });
    isWanted = false;
    await service.answerAll();
    assert.ok(await first);
    assert.equal(await second, undefined);
    assert.deepEqual(service.asked, ['a: 1']);
  });

  it('goes on after a text that failed', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    const faulty = assert.rejects(
      queue.annotate({ path: 'a', text: 'faulty', open: true, isWanted: wanted }),
    );
    const sound = queue.annotate({ path: 'b', text: '1', open: true, isWanted: wanted });
    await service.answerAll();
    await faulty;
    assert.equal((await sound)?.path, 'b');
  });

  it('keeps nobody waiting when it is disposed', async () => {
    const service = new SlowService();
    const queue = new ReadingQueue(service);
    void queue.annotate({ path: 'a', text: '1', open: true, isWanted: wanted });
    const waiting = queue.annotate({ path: 'b', text: '1', open: false, isWanted: wanted });
    queue.dispose();
    assert.equal(await waiting, undefined);
    assert.equal(await queue.annotate({ path: 'c', text: '1', open: true, isWanted: wanted }), undefined);
    assert.ok(service.disposed);
  });
});
