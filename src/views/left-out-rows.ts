import type { Corpus } from '../engine/corpus/corpus';
import { fileName } from './article-title';
import { createFilter } from './filter';
import { normaliseName } from '../engine/corpus/normalise-name';
import type { Reader } from './reader';
import { statusOf, type FileState } from './status';
import type { TreeRow } from './tree-row';

/** A file that may hold an article and was not read. */
export interface LeftOut {
  readonly path: string;
  readonly state: FileState;
}

/** The last rows of the articles panel: files that could not be read, with the reason, so that nobody takes the index for complete. */
export function leftOutRows(
  corpus: Corpus,
  files: readonly LeftOut[],
  filter: string,
  reader: Reader,
): TreeRow[] {
  const passes = createFilter(filter);
  return files
    .filter(({ path }) => passes(() => normaliseName(fileName(path))))
    .map(({ path, state }) => {
      const { text, detail } = statusOf(corpus, path, state, reader);
      const label = fileName(path);
      return {
        id: path,
        label,
        description: text,
        tooltip: [label, ...detail],
        spoken: [label, text, ...detail].join(', '),
        icon: 'leftOut',
        role: 'leftOut',
        action: { kind: 'open', place: { path, start: 0, end: 0 } },
      };
    });
}
