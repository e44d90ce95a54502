import type { Span } from '../../engine/text/span';
import { readOwnArticles } from '../read-own-articles';

/** A quotation as the annotators of our own prose marked it. */
export interface GoldQuotation {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly relays: readonly Span[];
  /** The act its cue is marked with; `state` when it is not marked. `unreported`: nobody is said to have said it. */
  readonly act: string;
}

/** An article of our own with its quotations, in order of their numbers. */
export interface GoldArticle {
  readonly path: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

/** Our own annotated prose below `folder`, in order of path. */
export function readGoldQuotations(folder: string): GoldArticle[] {
  return readOwnArticles(folder).map(({ path, text, tags }) => {
    const numbers = [...new Set(tags.flatMap(({ number }) => (number === undefined ? [] : [number])))];
    const quotations = numbers
      .sort((a, b) => a - b)
      .map((number): GoldQuotation => {
        const own = tags.filter((tag) => tag.number === number);
        const spans = (label: string): Span[] => own.filter((tag) => tag.label === label);
        return {
          content: spans('content'),
          cue: spans('cue'),
          source: spans('source'),
          relays: spans('relay'),
          act: own.find((tag) => tag.label === 'cue' && tag.value !== undefined)?.value ?? 'state',
        };
      })
      .filter(({ content }) => content.length > 0);
    return { path, text, quotations };
  });
}
