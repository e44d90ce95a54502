import type { Annotation } from '../engine/annotation';
import type { AnnotatingService } from './annotating-service';

/** A text that waits to be annotated. */
export interface WaitingText {
  readonly path: string;
  readonly text: string;
  /** Whether a reader has it in front of them; such texts go before those of a scan. */
  readonly open: boolean;
  /** Asked when its turn comes: whether anybody still wants its record. */
  isWanted(): boolean;
}

/** Turns waiting texts into records. */
export interface Reading {
  /** The record of a text; undefined when nobody wants it any more. Rejects with what the service rejects with. */
  annotate(waiting: WaitingText): Promise<Annotation | undefined>;
  /** Drops what waits, and ends the service. */
  dispose(): void;
}

interface Order extends WaitingText {
  settle(record: Annotation | undefined): void;
  fail(error: unknown): void;
}

/**
 * Hands texts to the annotating service one at a time, open documents first. A newer text of a file takes the place of one that still
 * waits, so that typing queues up no outdated versions.
 */
export class ReadingQueue implements Reading {
  private readonly open = new Map<string, Order>();
  private readonly background = new Map<string, Order>();
  private busy = false;
  private over = false;

  constructor(private readonly service: AnnotatingService) {}

  annotate(waiting: WaitingText): Promise<Annotation | undefined> {
    if (this.over) return Promise.resolve(undefined);
    return new Promise((settle, fail) => {
      const { path, text, open } = waiting;
      const order: Order = { path, text, open, isWanted: () => waiting.isWanted(), settle, fail };
      this.drop(path, open ? this.background : this.open);
      const queue = open ? this.open : this.background;
      // In place: a text that is typed over keeps its turn.
      queue.get(path)?.settle(undefined);
      queue.set(path, order);
      void this.work();
    });
  }

  dispose(): void {
    this.over = true;
    for (const queue of [this.open, this.background]) {
      for (const path of [...queue.keys()]) this.drop(path, queue);
    }
    this.service.dispose();
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let order = this.next(); order; order = this.next()) {
      try {
        order.settle(order.isWanted() ? await this.service.annotate(order.path, order.text) : undefined);
      } catch (error) {
        order.fail(error);
      }
    }
    this.busy = false;
  }

  private next(): Order | undefined {
    for (const queue of [this.open, this.background]) {
      for (const [path, order] of queue) {
        queue.delete(path);
        return order;
      }
    }
    return undefined;
  }

  private drop(path: string, queue: Map<string, Order>): void {
    queue.get(path)?.settle(undefined);
    queue.delete(path);
  }
}
