import type { Reader } from './reader';

/** How far the reading of the workspace is. */
export type ScanState =
  | { readonly kind: 'idle' }
  /** `total` is 0 while files are still looked for. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly files: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is to be said of a scan; undefined where it needs no words. */
export function scanWords(state: ScanState, { t }: Reader): string | undefined {
  switch (state.kind) {
    case 'running':
      return state.total === 0
        ? t('Looking for articles…')
        : t('Reading file {done} of {total}…', { done: state.done, total: state.total });
    case 'cancelled':
      return state.total === 0
        ? t('Stopped before any file was read; rescan to read them.')
        : t('Stopped after {done} of {total} files; rescan to read the rest.', {
            done: state.done,
            total: state.total,
          });
    case 'failed':
      return t('The workspace could not be read: {reason}.', { reason: state.reason });
    default:
      return undefined;
  }
}
