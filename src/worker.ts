import { parentPort } from 'node:worker_threads';
import { createAnnotator, type Annotator, type EngineResources } from './engine/annotator';
import type { Annotation } from './engine/annotation';

/** What the extension sends: first the engine's data files, then texts. */
export type Order =
  | { readonly kind: 'resources'; readonly resources: EngineResources }
  | { readonly kind: 'text'; readonly number: number; readonly path: string; readonly text: string };

/** What comes back, in the order of the texts. */
export type Answer =
  | { readonly number: number; readonly record: Annotation }
  | { readonly number: number; readonly problem: string };

let annotator: Annotator = createAnnotator({});
parentPort?.on('message', (order: Order) => {
  if (order.kind === 'resources') annotator = createAnnotator(order.resources);
  else parentPort?.postMessage(answer(order));
});

function answer({ number, path, text }: Extract<Order, { kind: 'text' }>): Answer {
  try {
    return { number, record: annotator.annotate(path, text) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}
