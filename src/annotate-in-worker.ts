import { Worker } from 'node:worker_threads';
import type { Annotation } from './engine/annotation';
import type { EngineResources } from './engine/annotator';
import type { AnnotatingService } from './editor/annotate';
import type { Answer, Order } from './worker';

/**
 * Annotates in a thread of its own, so that a long article holds up nothing else in the editor. The thread starts with the first
 * text; if it dies, the texts it had fail and the next one starts another.
 */
export function annotateInWorker(script: string, load: () => Promise<EngineResources>): AnnotatingService {
  let thread: Promise<Thread> | undefined;
  const begin = async (): Promise<Thread> => {
    const started = new Thread(script, () => (thread = undefined));
    started.send({ kind: 'resources', resources: await load() });
    return started;
  };
  return {
    async annotate(path, text) {
      thread ??= begin();
      return (await thread).annotate(path, text);
    },
    dispose() {
      void thread?.then((running) => running.stop());
      thread = undefined;
    },
  };
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    number,
    { settle: (record: Annotation) => void; fail: (error: Error) => void }
  >();
  private last = 0;

  constructor(script: string, ended: () => void) {
    this.worker = new Worker(script);
    this.worker.on('message', (answer: Answer) => {
      const order = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if ('record' in answer) order?.settle(answer.record);
      else order?.fail(new Error(answer.problem));
    });
    const end = (error: Error) => {
      ended();
      for (const { fail } of this.waiting.values()) fail(error);
      this.waiting.clear();
    };
    this.worker.on('error', end);
    this.worker.on('exit', () => end(new Error('The annotating thread ended.')));
  }

  send(order: Order): void {
    this.worker.postMessage(order);
  }

  annotate(path: string, text: string): Promise<Annotation> {
    const number = ++this.last;
    return new Promise((settle, fail) => {
      this.waiting.set(number, { settle, fail });
      this.send({ kind: 'text', number, path, text });
    });
  }

  stop(): void {
    void this.worker.terminate();
  }
}
