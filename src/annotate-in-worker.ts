import { Worker } from 'node:worker_threads';
import type { Annotation } from './engine/annotation';
import type { EngineResources } from './engine/annotator';
import { TookTooLong, type AnnotatingService } from './editor/annotating-service';
import type { Answer, Order } from './worker';

/** How long a text may take, in milliseconds: many times what the slowest machine needs, so that only a thread that hangs is ended. */
export interface TimeLimit {
  /** For starting the thread and a short text. */
  readonly base: number;
  /** For each UTF-16 code unit of the text. */
  readonly perUnit: number;
}

const TIME_LIMIT: TimeLimit = { base: 60_000, perUnit: 0.1 };

/**
 * Annotates in a thread of its own, so that a long article holds up nothing else in the editor. The thread starts with the first
 * text; if it dies or has to be ended, the texts it had fail and the next one starts another. The time limit counts from the moment a
 * text is handed over, so texts should come one at a time.
 */
export function annotateInWorker(
  script: string,
  load: () => Promise<EngineResources>,
  limit = TIME_LIMIT,
): AnnotatingService {
  let thread: Promise<Thread> | undefined;
  let disposed = false;
  const begin = (): Promise<Thread> => {
    const clear = () => {
      // A thread that ended late must not take its successor along.
      if (thread === started) thread = undefined;
    };
    const started: Promise<Thread> = load().then((resources) => new Thread(script, resources, limit, clear));
    started.catch(clear);
    return started;
  };
  return {
    async annotate(path, text) {
      if (disposed) throw new Error(ENDED);
      thread ??= begin();
      return (await thread).annotate(path, text);
    },
    dispose() {
      disposed = true;
      thread?.then(
        (running) => running.stop(new Error(ENDED)),
        () => undefined,
      );
      thread = undefined;
    },
  };
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    number,
    { settle: (record: Annotation) => void; fail: (error: Error) => void; timer: NodeJS.Timeout }
  >();
  private last = 0;
  /** Why the thread has ended, once it has. */
  private over: Error | undefined;

  constructor(
    script: string,
    resources: EngineResources,
    private readonly limit: TimeLimit,
    private readonly ended: () => void,
  ) {
    this.worker = new Worker(script);
    this.worker.on('message', (answer: Answer) => {
      const order = this.waiting.get(answer.number);
      if (!order) return;
      clearTimeout(order.timer);
      this.waiting.delete(answer.number);
      if ('record' in answer) order.settle(answer.record);
      else order.fail(new Error(answer.problem));
    });
    this.worker.on('messageerror', (error) => this.stop(error));
    this.worker.on('error', (error) => this.stop(error instanceof Error ? error : new Error(String(error))));
    this.worker.on('exit', () => this.stop(new Error(ENDED)));
    this.send({ kind: 'resources', resources });
  }

  annotate(path: string, text: string): Promise<Annotation> {
    if (this.over) return Promise.reject(this.over);
    const number = ++this.last;
    const milliseconds = this.limit.base + this.limit.perUnit * text.length;
    return new Promise((settle, fail) => {
      const timer = setTimeout(
        () => this.stop(new TookTooLong(Math.round(milliseconds / 1000))),
        milliseconds,
      );
      this.waiting.set(number, { settle, fail, timer });
      this.send({ kind: 'text', number, path, text });
    });
  }

  /** Ends the thread; what it still has fails. The first reason counts. */
  stop(error: Error): void {
    if (this.over) return;
    this.over = error;
    this.ended();
    for (const { fail, timer } of this.waiting.values()) {
      clearTimeout(timer);
      fail(error);
    }
    this.waiting.clear();
    void this.worker.terminate();
  }

  private send(order: Order): void {
    this.worker.postMessage(order);
  }
}

const ENDED = 'The annotating thread ended.';
