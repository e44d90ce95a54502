import type { Draft } from '../attribution/draft';
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
