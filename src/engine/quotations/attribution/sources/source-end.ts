import { startsClause } from '../../../language/clauses/clause';
import {
  baseEndFrom,
  endsNounPhrase,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { isPast } from '../../../language/clauses/verb-groups';
import { ADVERB_DAY, WEEKDAY, WH } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { LINKS } from '../../data/links';
import { MANNER, OCCASION, SETTING } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isActorNoun, isBodyNoun } from '../../actors/actor-noun';
import type { Stretch } from '../../drafts/draft';

/** End (exclusive) of a source that begins at unit `first`, with its appositions and participles: "a study published on Monday by the bank". */
export function sourceEndFrom(sentence: SpeechSentence, first: number, leading: boolean): number {
  const { units, tags } = sentence;
  const end = nounPhraseEndFrom(sentence, first);
  for (let k = end; k < units.length; k++) {
    const lower = units[k]?.lower ?? '';
    if (
      tags[k] === 'QUOTE' ||
      lower === ';' ||
      lower === ':' ||
      lower === '—' ||
      lower === '–' ||
      /^[.!?]$/.test(lower)
    )
      return k;
    if (lower === ')' && !opensWithin(sentence, first, k)) return k;
    if (lower === ',') {
      const next = leading ? behindLeadingName(sentence, first, k) : behindComma(sentence, k);
      if (next === k) return leading ? leadingEnd(sentence, first, k) : k;
      k = next - 1;
      continue;
    }
    if ((lower === 'and' || lower === 'but') && k > end && (tags[k + 1] === 'PRON' || tags[k + 1] === 'VERB'))
      return k;
    if (k - first > LONGEST_WITH_ASIDES) return k;
  }
  return units.length;
}

/** In units. */
const LONGEST_WITH_ASIDES = 45;
const LONGEST_DESCRIPTION = 30;

/** Words that lead in a clause about the source behind its comma. */
const DESCRIBING = new Set(['who', 'which', 'whose']);

/** "According to the mayor, Ada Holm, who was there, the gate …": the unit behind the name set beside a leading source at comma `k` where a clause about it follows; `k` itself where none does. */
function behindLeadingName(sentence: SpeechSentence, first: number, k: number): number {
  const name = besideEnd(sentence, first, k);
  return name > k && DESCRIBING.has(sentence.units[name + 1]?.lower ?? '') ? name : k;
}

/** "According to Holm, the mayor, the gate …", "… a statement by the board, published on its site, …": where a source that leads its sentence in ends, of which unit `k` is a comma. */
function leadingEnd(sentence: SpeechSentence, first: number, k: number): number {
  const { units, tags } = sentence;
  const name = besideEnd(sentence, first, k);
  if (name > k) return name;
  const published =
    tags[k + 1] === 'VERB' &&
    isPast(units[k + 1]?.lower ?? '') &&
    (tags[k + 2] === 'ADP' || isTimeWord(sentence, baseEndFrom(sentence, k + 2) - 1));
  const relative = published || DESCRIBING.has(units[k + 1]?.lower ?? '');
  // An apposition closes with a second comma before the clause begins.
  if (!relative && tags[k + 1] !== 'DET' && tags[k + 1] !== 'NUM') return k;
  const close = units.findIndex(
    (unit, at) => at > k + 1 && at < k + LONGEST_DESCRIPTION && unit.lower === ',',
  );
  if (close <= 0) return k;
  return relative || (!hasVerbBetween(sentence, k + 1, close) && opensSubject(sentence, close + 1))
    ? close
    : k;
}

/** "…, said Holm, the mayor, in Geneva": the unit up to which what stands behind comma `k` belongs to the source; `k` itself where nothing does. */
function behindComma(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  if (tags[k + 1] === 'DET' || DESCRIBING.has(units[k + 1]?.lower ?? '') || closesWithRole(sentence, k))
    return k + 1;
  // ", according to Ada Holm, 54", and where she is from
  const aged = tags[k + 1] === 'NUM' && (k + 2 >= units.length || tags[k + 2] === 'PUNCT');
  if (aged) return k + 2;
  if (tags[k - 1] === 'NUM' && (units[k + 1]?.lower === 'of' || units[k + 1]?.lower === 'from')) return k + 1;
  if (tags[k + 1] !== 'PROPN' || tags[k - 1] === 'PROPN') return k;
  const name = nounPhraseEndFrom(sentence, k + 1);
  return name > k + 1 && (name >= units.length || tags[name] === 'PUNCT') ? name : k;
}

/** "a claim by Holm, the mayor, that …": the comma that closes what is set at comma `k` beside a source, where "that" follows; `k` itself when none does. */
export function asideBeforeThat({ units }: SpeechSentence, k: number): number {
  if (units[k]?.lower !== ',') return k;
  for (let close = k + 2; close < units.length && close < k + LONGEST_ASIDE; close++)
    if (units[close]?.lower === ',') return units[close + 1]?.lower === 'that' ? close : k;
  return k;
}

/** What is set beside a source has fewer units than this. */
const LONGEST_ASIDE = 16;

/** ", Ada Holm," behind a role and ", head of the union," behind a name: the comma that closes what is set at comma `k` beside the source that begins at unit `first`; `k` itself when nothing is. */
function besideEnd(sentence: SpeechSentence, first: number, k: number): number {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, k + 1);
  if (base <= k + 1) return k;
  const head = baseEndFrom(sentence, first) - 1;
  const isRole = (lower: string) => isActorNoun(lower) && !isBodyNoun(lower);
  const named = tags[base - 1] === 'PROPN' && tags[head] === 'NOUN' && isRole(units[head]?.lower ?? '');
  const described = tags[k - 1] === 'PROPN' && tags[k + 1] !== 'DET' && isRole(units[base - 1]?.lower ?? '');
  const end = nounPhraseEndFrom(sentence, k + 1);
  if (!named && !described && !isBodyBeside(sentence, head, base)) return k;
  return units[end]?.lower === ',' ? end : k;
}

/** "the children's agency, Unicef, …": whether the name that ends at unit `base`, between commas and before a clause, is that of the body whose noun is unit `head`. */
function isBodyBeside(sentence: SpeechSentence, head: number, base: number): boolean {
  const { units, tags } = sentence;
  if (tags[base - 1] !== 'PROPN' || tags[head] !== 'NOUN' || !isBodyNoun(units[head]?.lower ?? ''))
    return false;
  // "According to the agency, Chad, Mali and Niger had agreed"
  return units[base]?.lower === ',' && tags[base + 1] !== 'PROPN' && startsClause(sentence, base + 1);
}

/** "according to Holm, head of the union.": a role without an article between the comma at unit `k` and the sentence's end. */
function closesWithRole(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const head = baseEndFrom(sentence, k + 1) - 1;
  if (tags[k - 1] !== 'PROPN' || head <= k || !isActorNoun(units[head]?.lower ?? '')) return false;
  const end = nounPhraseEndFrom(sentence, k + 1);
  return end >= units.length - 1 && (end >= units.length || tags[end] === 'PUNCT');
}

/** Whether a clause of its own begins at unit `k`, as behind "according to Holm, the mayor," but not behind "according to Holm, the talks,". */
function opensSubject({ units, tags }: SpeechSentence, k: number): boolean {
  const tag = tags[k];
  if (WH.has(units[k]?.lower ?? '') || BEHIND_NOUN.has(units[k]?.lower ?? '')) return false;
  return tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADV';
}

/** What describes the noun before its comma rather than opening a clause. */
const BEHIND_NOUN = new Set(['worth', 'like', 'unlike', 'of', 'including', 'with']);

function hasVerbBetween({ tags }: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (tags[k] === 'VERB' || tags[k] === 'AUX') return true;
  return false;
}

/** "Holm on Tuesday", "the ministry last week": the source without the day that stands between it and its verb. */
export function withoutDay(sentence: SpeechSentence, given: Stretch, head: number): Stretch {
  const { tags, units } = sentence;
  const source = withoutLink(sentence, given, head);
  if (head < source.first || !isTime(sentence, source.last - 1)) return source;
  let last = source.last - 1;
  while (
    last > head + 1 &&
    (isTime(sentence, last - 1) || TIME_OPENING.has(units[last - 1]?.lower ?? '') || tags[last - 1] === 'NUM')
  )
    last--;
  // "traders at the new market yesterday", but "a poll released yesterday", "USA Today"
  const bare = last === source.last - 1 && endsNounPhrase(sentence, last - 1) && isPlainDay(sentence, last);
  // "a spokesman for the union on Monday", but "guests at the dinner on Monday"
  const dated =
    units[last]?.lower === 'on' &&
    !hasVerbBetween(sentence, head + 1, last) &&
    (tags[last - 1] === 'PROPN' || (tags[last - 1] === 'NOUN' && isActorNoun(units[last - 1]?.lower ?? '')));
  if (last === head + 1 || bare || dated) return { first: source.first, last };
  // "Holm, the mayor, on Tuesday": behind the comma that closes an aside.
  return units[last - 1]?.lower === ',' ? { first: source.first, last: last - 1 } : source;
}

/** A weekday, or "yesterday" in small letters. */
function isPlainDay({ units }: SpeechSentence, k: number): boolean {
  const { lower = '', text } = units[k] ?? {};
  return WEEKDAY.has(lower) || (ADVERB_DAY.has(lower) && text === lower);
}

/** "Holm, however," without the word that links the sentence to the one before; "Kalvo News citing an aide" without whom it cites. */
function withoutLink({ units }: SpeechSentence, source: Stretch, head: number): Stretch {
  for (let k = head + 1; head >= source.first && k < source.last; k++)
    if (CITING.has(units[k]?.lower ?? ''))
      return { first: source.first, last: units[k - 1]?.lower === ',' ? k - 1 : k };
  const last = units[source.last - 1]?.lower === ',' ? source.last - 1 : source.last;
  let comma = last - 1;
  while (comma > head && comma > last - LONGEST_LINK - 2 && units[comma]?.lower !== ',') comma--;
  const link = units.slice(comma + 1, last).map(({ lower }) => lower);
  const links =
    comma > head && units[comma]?.lower === ',' && LINKS.has(link.join(' ').replace(OWN_PART, 'part'));
  const said = links ? comma : beforeOccasion(units, head, last);
  return said < last ? { first: source.first, last: said } : source;
}

/** "Holm, in a post on the site,", "Holm, while touring the camp,", "the union in a statement": the unit before where or how the source said it, among units up to `last`; `last` where nothing tells it. */
function beforeOccasion(units: SpeechSentence['units'], head: number, last: number): number {
  let comma = head + 1;
  while (comma < last && units[comma]?.lower !== ',') comma++;
  const next = units[comma + 1]?.lower ?? '';
  if (comma < last && MANNER.has(next)) return comma;
  // Without a comma, where it was said stands right behind the name.
  const bare = comma >= last && SETTING.has(units[head + 1]?.lower ?? '');
  // "the governor through his spokesman"
  if (comma >= last && THROUGH.has(units[head + 1]?.lower ?? '')) return head + 1;
  const lead = bare ? head + 1 : comma + 1;
  if (!SETTING.has(units[lead]?.lower ?? '')) return last;
  const occasion = units.slice(lead + 1, last).findIndex(({ lower }) => OCCASION.has(lower));
  if (bare && !ITS_OWN.has(units[lead + 1]?.lower ?? '')) return last;
  return occasion >= 0 && occasion < LONGEST_LINK ? lead - (bare ? 0 : 1) : last;
}

/** What leads to somebody who speaks for the source. */
const THROUGH = new Set(['through', 'via']);
/** What stands before the occasion of one's own: "in a statement", "in her address". */
const ITS_OWN = new Set(['a', 'an', 'his', 'her', 'its', 'their', 'another']);

const CITING = new Set(['citing', 'quoting']);
/** "for his part" */
const OWN_PART = /^for (?:his|her|its|their) part$/;
/** No link has more words. */
const LONGEST_LINK = 4;

/** A word that tells a time, or a year behind "in". */
function isTime(sentence: SpeechSentence, k: number): boolean {
  const { units } = sentence;
  return (
    isTimeWord(sentence, k) ||
    (units[k - 1]?.lower === 'in' && /^(?:1[5-9]|20)\d\d$/.test(units[k]?.lower ?? ''))
  );
}

/** Words that open a time behind a source. */
const TIME_OPENING = wordSet('on in at by during since late early earlier later last this');

/** Whether a parenthesis opens among units `[first, last)`. */
function opensWithin({ units }: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (units[k]?.lower === '(') return true;
  return false;
}
