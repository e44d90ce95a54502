import { contains, type Span } from '../engine/text/span';
import { isName, type Tag } from './markup';
import { readOwnArticles } from './read-own-articles';

/** A quotation as the annotators of our own prose marked it. */
export interface GoldQuotation {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly relays: readonly Span[];
  /** The act its cue is marked with; `state` when it is not marked. `unreported`: nobody is said to have said it. */
  readonly act: string;
  /** Names the speaker may go by: the full one an annotator gave, else those in the source itself; none for unnamed speakers. */
  readonly speakers: readonly string[];
  /** Whether an annotator gave that name; a name in the source may be somebody else's ("the minister's aide"). */
  readonly named: boolean;
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
    const names = tags.filter(isName).map(({ start, end }) => ({ start, end }));
    const quotations = byNumber(tags)
      .map((own) => readQuotation(own, names, text))
      .filter(({ content }) => content.length > 0);
    return { path, text, quotations };
  });
}

/** The tags of each quotation. */
function byNumber(tags: readonly Tag[]): Tag[][] {
  const groups = new Map<number, Tag[]>();
  for (const tag of tags) {
    if (tag.number === undefined) continue;
    const own = groups.get(tag.number);
    if (own) own.push(tag);
    else groups.set(tag.number, [tag]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, own]) => own);
}

function readQuotation(own: readonly Tag[], names: readonly Span[], text: string): GoldQuotation {
  const spans = (label: string): Span[] => own.filter((tag) => tag.label === label);
  const sources = own.filter(({ label }) => label === 'source');
  return {
    content: spans('content'),
    cue: spans('cue'),
    source: sources,
    relays: spans('relay'),
    act: own.find(({ label, value }) => label === 'cue' && value !== undefined)?.value ?? 'state',
    speakers: sources.flatMap((source) =>
      source.value
        ? [source.value]
        : names.filter((name) => contains(source, name)).map(({ start, end }) => text.slice(start, end)),
    ),
    named: sources.some(({ value }) => Boolean(value)),
  };
}
