import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { Found } from './find-files';
import { readFile, type Outcome, type Reader } from './read-file';

/** An outcome as it crosses threads: an article is already its line of output. */
export type SharedOutcome =
  Exclude<Outcome, { kind: 'article' }> | { readonly kind: 'line'; readonly line: string };

/** What a helping thread is told. */
interface Task {
  readonly files: readonly Found[];
  readonly allFiles: boolean;
  readonly counters: Int32Array;
}

/** What a helping thread answers: the outcome of `files[index]`. */
interface Answer {
  readonly index: number;
  readonly outcome: SharedOutcome;
}

/**
 * Annotates files in several threads, this one among them; the outcomes come in the order of the files. Each thread takes the next file
 * that nobody has, and none runs far ahead of what has been handed out.
 * @param helpers threads besides this one. @param script the program whose start calls {@link helpAlong} in a helping thread.
 */
export async function* shareWork(
  files: readonly Found[],
  allFiles: boolean,
  reader: Reader,
  helpers: number,
  script: string,
): AsyncGenerator<SharedOutcome> {
  const counters = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const task: Task = { files, allFiles, counters };
  const waiting = new Map<number, SharedOutcome>();
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const workers = Array.from({ length: helpers }, () => {
    const worker = new Worker(script, { workerData: task });
    worker.on('message', ({ index, outcome }: Answer) => {
      waiting.set(index, outcome);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    return worker;
  });
  try {
    for (let next = 0; next < files.length && !failure;) {
      const outcome = waiting.get(next);
      if (outcome) {
        waiting.delete(next);
        Atomics.store(counters, HANDED_OUT, ++next);
        Atomics.notify(counters, HANDED_OUT);
        yield outcome;
        continue;
      }
      const index = takeFile(task);
      if (index < 0) {
        await new Promise<void>((resume) => (wake = resume));
      } else {
        waiting.set(index, readShared(task, index, reader));
        // Lets the other threads' answers in.
        await new Promise((resume) => setImmediate(resume));
      }
    }
    if (failure) throw failure;
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** The work of a helping thread: files until there are none left. */
export function helpAlong(reader: Reader): void {
  const task = workerData as Task;
  for (;;) {
    const handedOut = Atomics.load(task.counters, HANDED_OUT);
    const index = takeFile(task);
    if (index >= 0) {
      const answer: Answer = { index, outcome: readShared(task, index, reader) };
      parentPort?.postMessage(answer);
    } else if (Atomics.load(task.counters, TAKEN) >= task.files.length) return;
    else Atomics.wait(task.counters, HANDED_OUT, handedOut);
  }
}

/** Places in the counters that all threads share. */
const TAKEN = 0;
const HANDED_OUT = 1;

/** Outcomes that may wait for an earlier one. */
const LEAD = 64;

/** The next file nobody has taken; -1 when there is none, or when too many outcomes wait. */
function takeFile({ files, counters }: Task): number {
  for (;;) {
    const index = Atomics.load(counters, TAKEN);
    if (index >= Math.min(files.length, Atomics.load(counters, HANDED_OUT) + LEAD)) return -1;
    if (Atomics.compareExchange(counters, TAKEN, index, index + 1) === index) return index;
  }
}

function readShared({ files, allFiles }: Task, index: number, reader: Reader): SharedOutcome {
  const found = files[index];
  if (!found) return { kind: 'leftOut' };
  const outcome = readFile(found, allFiles, reader);
  return outcome.kind === 'article' ? { kind: 'line', line: JSON.stringify(outcome.record) } : outcome;
}
