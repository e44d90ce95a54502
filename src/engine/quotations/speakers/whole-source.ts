import type { Draft } from '../drafts/draft';
import type { Cast } from './cast';

/** The draft with its source grown to the whole of a name that it cuts in two: "Hye-rin" of "Ok Hye-rin". */
export function withWholeNames(draft: Draft, cast: Cast): Draft {
  const { source } = draft;
  if (!source || draft.construction === 'transcript') return draft;
  const [before] = cast.namesBefore(source.start, 1);
  if (!before || before.end <= source.start) return draft;
  if (draft.content.some((span) => span.start < source.start && before.start < span.end)) return draft;
  return { ...draft, source: { start: before.start, end: Math.max(source.end, before.end) } };
}

/** The draft whose source ends before what tells of another: "Border guards, quoted by Nordpress", "Yonhap, citing two officials". */
export function withoutQuoter(text: string, draft: Draft): Draft {
  const { source } = draft;
  // Most sources are a name or a pronoun.
  if (!source || source.end - source.start < SHORTEST_WITH_QUOTER) return draft;
  const citing = /,\s+(?:citing|quoting)\s/.exec(text.slice(source.start, source.end));
  if (citing && citing.index > 0)
    return { ...draft, source: { start: source.start, end: source.start + citing.index } };
  const match = /,\s+(?:quoted|cited)\s+by\s+([^,;]+),?$/.exec(text.slice(source.start, source.end));
  if (!match?.[1] || match.index === 0) return draft;
  const end = source.end - (match[0].endsWith(',') ? 1 : 0);
  return {
    ...draft,
    source: { start: source.start, end: source.start + match.index },
    via: [...draft.via, { start: end - match[1].length, end }],
  };
}

/** A source that holds its own quoter or whom it cites is longer than this in UTF-16 code units. */
const SHORTEST_WITH_QUOTER = 14;
