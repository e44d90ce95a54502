/** Milliseconds after which a file that changes on disk is taken to be complete. */
export const SETTLING_TIME = 150;

/** Acts that are put off. Of several with one key only the last is done. */
export class Delays {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** Does it after so many milliseconds, instead of what waits under the same key. */
  later(key: string, milliseconds: number, act: () => void): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        act();
      }, milliseconds),
    );
  }

  /** Drops what waits under the key. */
  drop(key: string): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
  }

  /** Drops all that waits. */
  dispose(): void {
    this.waiting.forEach((timer) => clearTimeout(timer));
  }
}
