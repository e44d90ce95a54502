import type { SpokenDate } from '../../annotation';
import type { DatePhrase } from '../../dates/find-dates';
import { countBefore } from '../../text/sorted';
import { overlaps, type Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { isDocumentNoun } from '../drafts/sayable';
import { HELD_ON_A_DAY, OCCASION } from '../data/occasions';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** When a statement was made, as far as the text says, and what is doubtful about it. */
export interface SaidOn {
  readonly date: SpokenDate | null;
  readonly doubt: string | null;
  /** Whether a day stands by it at all, also where that is none of the calendar's ("on Friday" in an article without a date). */
  readonly isDated: boolean;
}

/**
 * The day a draft's statement was made, by the date phrase nearest to its cue in the same sentence, or in the one that announces it, and
 * outside what was said. `siblings` are the other attributions of that sentence, `others` those among them that somebody else makes before it.
 */
export function saidOn(
  text: string,
  draft: Draft,
  dates: readonly DatePhrase[],
  siblings: readonly Draft[],
  others: readonly Draft[],
): SaidOn {
  const sentence = draft.announcedBy ?? draft.sentence;
  const place = draft.cue ?? draft.content[0] ?? sentence;
  let best: DatePhrase | null = null;
  let distance = Infinity;
  for (let d = firstFrom(dates, sentence.start); d < dates.length; d++) {
    const phrase = dates[d];
    if (!phrase || phrase.start >= sentence.end) break;
    if (phrase.end <= sentence.start || draft.content.some((span) => overlaps(span, phrase))) continue;
    if (isOfAnother(text, draft, phrase)) continue;
    if (draft.opening?.embedded && phrase.start >= (draft.content.at(-1)?.end ?? Infinity)) continue;
    const away = phrase.end <= place.start ? place.start - phrase.end : phrase.start - place.end;
    if (away >= distance || !isAdverbial(text, phrase) || isQuoted(sentence, phrase)) continue;
    if (draft.source && overlaps(draft.source, phrase) && !datesSource(text, draft, draft.source, phrase))
      continue;
    if (
      siblings.some(
        (other) => isWithinWords(other, phrase, place) || datesAnother(other, draft, phrase, place),
      )
    )
      continue;
    const reaches = phrase.ofClauseBehind
      ? leadsTo(text, phrase, place)
      : !others.some((other) => standsBetween(other, phrase, place));
    if (!reaches) continue;
    best = phrase;
    distance = away;
  }
  return best ? { ...asSaid(text, best), isDated: true } : NOT_DATED;
}

const NOT_DATED: SaidOn = { date: null, doubt: null, isDated: false };

/** "slammed the plan on Monday after Holm said", "ruled it out, a pledge repeated two days later": a day before the word that leads the draft's own clause in, or within what is set beside its content. */
function isOfAnother(text: string, { sentence, source, cue, content }: Draft, phrase: Span): boolean {
  if (source && phrase.end <= source.start && /\bafter\s+$/.test(text.slice(phrase.end, source.start)))
    return true;
  if (source && isOfClauseBefore(text, sentence, phrase, source.start)) return true;
  const end = content.at(-1)?.end ?? Infinity;
  if (phrase.start < end || !cue || cue.end > end) return false;
  const { units, tags } = sentence;
  const comma = units.findIndex(({ start }) => start >= end);
  if (comma < 0 || units[comma]?.lower !== ',' || tags[comma + 1] !== 'DET') return false;
  for (let k = comma + 2; (units[k]?.start ?? Infinity) < phrase.start; k++) {
    if (tags[k] === 'PUNCT') return false;
    if (tags[k] === 'VERB') return true;
  }
  return false;
}

/** "is due to sail on Saturday, but Holm says": whether a day stands behind the verb of a clause of its own, from which the one that speaks at `speaker` is set apart. */
function isOfClauseBefore(text: string, sentence: SpeechSentence, phrase: Span, speaker: number): boolean {
  if (
    phrase.end > speaker ||
    !SET_APART.test(text.slice(Math.max(phrase.end, speaker - LONGEST_JOINT), speaker))
  )
    return false;
  const { units, tags } = sentence;
  return units.some(
    ({ start, end }, k) =>
      end > sentence.start && start < phrase.start && (tags[k] === 'VERB' || tags[k] === 'AUX'),
  );
}

const LONGEST_JOINT = 14;
const SET_APART = /[,—–-]\s+(?:but|yet|while|whereas|although|though)\s+$/;

/** "Holm said he had met her that night but would not say why": a day within other words, which do not hold the place. */
function isWithinWords({ content }: Draft, phrase: Span, place: Span): boolean {
  return content.some((span) => overlaps(span, phrase) && !overlaps(span, place));
}

/** "accused the board after Lund said on Wednesday that": a day behind the cue of somebody else who speaks farther on. */
function datesAnother({ cue, source }: Draft, draft: Draft, phrase: Span, place: Span): boolean {
  if (!cue || !source || (draft.source && overlaps(source, draft.source))) return false;
  return place.end <= source.start && source.end <= cue.start && cue.end <= phrase.start;
}

/** "a day after Holm accused her": whether the phrase stands before the place, in the same clause. */
function leadsTo(text: string, phrase: Span, place: Span): boolean {
  return phrase.end <= place.start && !text.slice(phrase.end, place.start).includes(',');
}

/** A phrase as the day of a statement; not dated where it names no single day. */
export function asSaid(
  text: string,
  { date, alternative, start, end }: DatePhrase,
): Pick<SaidOn, 'date' | 'doubt'> {
  if (!date) return NOT_DATED;
  const basis = text.slice(start, end);
  const doubt = alternative ? `“${basis}” could be ${date} or ${alternative}` : null;
  return { date: { date, basis, start, end }, doubt };
}

function isQuoted({ units }: SpeechSentence, phrase: Span): boolean {
  return units.some((unit) => unit.quoted !== null && overlaps(unit, phrase));
}

/** "said on Tuesday it was, while Lund said": the day stands with the cue of the one who speaks before. */
function standsBetween({ cue }: Draft, phrase: Span, place: Span): boolean {
  return cue !== null && cue.end <= phrase.start && phrase.end <= place.start;
}

/** "Holm on Tuesday", "a statement released on Tuesday": a day within the source that is the day of the saying, not of what else the source did ("Holm, who fell on Monday,"). */
function datesSource(text: string, { sentence, sourceHead }: Draft, source: Span, phrase: Span): boolean {
  const before = text.slice(source.start, phrase.start);
  if (isDocumentNoun(sentence.units[sourceHead]?.lower ?? '')) return true;
  // "Holm, speaking on Saturday,"
  if (SPEAKING.test(before)) return true;
  return phrase.end >= source.end && !/[,—–]\s+\S|\b(?:who|that|which)\b/.test(before);
}

/** What stands before a day within a source: where and how the source spoke on it. */
const SPEAKING =
  /,\s+(?:speaking|writing|in an? (?:\w+ )?(?:statement|interview|speech|letter|post|briefing|call))\b[^,]*$/;

/** "on Tuesday", "Tuesday" beside the verb, "a May 3 letter"; not "Tuesday's vote", "the Tuesday announcement", "by Tuesday". */
export function isAdverbial(text: string, phrase: Span): boolean {
  if (
    LIMIT.test(text.slice(phrase.start, phrase.end)) ||
    LIMIT_BEFORE.test(text.slice(Math.max(0, phrase.start - 7), phrase.start))
  )
    return false;
  const after = text.slice(phrase.end, phrase.end + LONGEST_NOUN);
  if (/^['’]s/.test(after) || /['’]s$/.test(text.slice(phrase.start, phrase.end)))
    return leadsToDocument(after) || isAtOccasion(text, phrase, after);
  const written = text.slice(phrase.start, phrase.end);
  // "the BBC's Today programme"
  if (
    /^To(?:day|night|morrow)$/.test(written) &&
    /(?:['’]s|\bthe)\s+$/i.test(text.slice(Math.max(0, phrase.start - 5), phrase.start))
  )
    return false;
  if (
    /^(?:on|in|at|during|last|this|that|same|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|earlier|later|yesterday|today|late|early)\b/i.test(
      written,
    )
  )
    return true;
  return (
    !/(?:['’]s|\b(?:the|a|an|his|her|their|its|following|after|before|until|since|by|from))\s+$/i.test(
      text.slice(Math.max(0, phrase.start - 12), phrase.start),
    ) || leadsToDocument(after)
  );
}

/** "By Tuesday" sets a limit, "since Tuesday" opens a time: neither is the day of a statement. */
const LIMIT = /^(?:by|until|since|from)\s/i;
const LIMIT_BEFORE = /\b(?:by|until|till|since|from)\s+$/i;

/** " letter to the council", "’s statement": what is dated is something written or said. */
function leadsToDocument(after: string): boolean {
  return isDocumentNoun(/^(?:['’]s)?\s+(\p{Ll}+)/u.exec(after)?.[1] ?? '');
}

/** "on Monday's edition of", "at Tuesday's news conference": where it was said on that day. */
function isAtOccasion(text: string, { start, end }: Span, after: string): boolean {
  if (!/\b(?:on|at|in|during)\s/i.test(text.slice(Math.max(0, start - 7), end))) return false;
  const words = /^(?:['’]s)?((?:\s+\p{Ll}[\p{L}-]*){1,3})/u.exec(after)?.[1] ?? '';
  return words.split(/\s+/).some((word) => OCCASION.has(word) || HELD_ON_A_DAY.has(word));
}

const LONGEST_NOUN = 24;

/** Array position of the first phrase that ends behind `offset`. */
export function firstFrom(dates: readonly DatePhrase[], offset: number): number {
  return countBefore(dates, ({ end }) => end <= offset);
}
