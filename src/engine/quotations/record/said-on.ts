import type { SpokenDate } from '../../annotation';
import type { DatePhrase } from '../../dates/find-dates';
import { overlaps } from '../../text/span';
import type { Draft } from '../attribution/draft';

/** The day a draft's statement was made, by the date phrase nearest to its cue in the same sentence and outside what was said. */
export function saidOn(
  text: string,
  draft: Draft,
  dates: readonly DatePhrase[],
): { readonly date: SpokenDate | null; readonly doubt: string | null } {
  const { sentence } = draft;
  const place = draft.cue ?? draft.content[0] ?? sentence;
  let best: DatePhrase | null = null;
  let distance = Infinity;
  for (let d = firstFrom(dates, sentence.start); d < dates.length; d++) {
    const phrase = dates[d];
    if (!phrase || phrase.start >= sentence.end) break;
    if (phrase.end <= sentence.start || draft.content.some((span) => overlaps(span, phrase))) continue;
    if (
      !isAdverbial(text, phrase) ||
      sentence.units.some((unit) => unit.quoted !== null && overlaps(unit, phrase))
    )
      continue;
    if (draft.source && overlaps(draft.source, phrase) && phrase.end < draft.source.end) continue;
    const away = phrase.end <= place.start ? place.start - phrase.end : phrase.start - place.end;
    if (away < distance) {
      best = phrase;
      distance = away;
    }
  }
  if (!best?.date) return { date: null, doubt: null };
  const basis = text.slice(best.start, best.end);
  const doubt = best.alternative ? `“${basis}” could be ${best.date} or ${best.alternative}` : null;
  return { date: { date: best.date, basis, start: best.start, end: best.end }, doubt };
}

/** "on Tuesday", "Tuesday" beside the verb; not "Tuesday's vote", "the Tuesday announcement". */
function isAdverbial(text: string, phrase: DatePhrase): boolean {
  const after = text.slice(phrase.end, phrase.end + 3);
  if (/^['’]s/.test(after)) return false;
  const written = text.slice(phrase.start, phrase.end);
  if (
    /^(?:on|in|at|by|during|since|last|this|the|a|an|earlier|later|yesterday|today|late|early)\b/i.test(
      written,
    )
  )
    return true;
  return !/(?:['’]s|\b(?:the|a|an|his|her|their|its|following|after|before|until|since|by|from))\s+$/i.test(
    text.slice(Math.max(0, phrase.start - 12), phrase.start),
  );
}

function firstFrom(dates: readonly DatePhrase[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
