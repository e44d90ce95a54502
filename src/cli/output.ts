/** Where records and complaints go. */
export interface Output {
  /** Writes one line, given without its end, to standard output; waits while the reader is behind. False when the reader has gone away. */
  line(line: string): Promise<boolean>;
  /** Writes a sentence to standard error. */
  say(sentence: string): void;
}

/** The process's own streams. A reader that closes its end ("… | head -1") ends the output without an error. */
export function processOutput(): Output {
  let closed = false;
  const wake: (() => void)[] = [];
  const release = () => wake.splice(0).forEach((resume) => resume());
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    release();
  });
  process.stdout.on('drain', release);
  return {
    async line(line) {
      if (closed) return false;
      if (!process.stdout.write(`${line}\n`)) {
        await new Promise<void>((resume) => wake.push(resume));
      }
      return !closed;
    },
    say(sentence) {
      process.stderr.write(`sourceline: ${sentence}\n`);
    },
  };
}
