import { startsClause } from '../../../language/clauses/clause';
import {
  baseEndFrom,
  baseEndingAt,
  headEndingAt,
  isPossessive,
  isTimeWord,
} from '../../../language/clauses/noun-phrases';
import { BE, POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { TELLING_NOUN, VIEW } from '../../data/said-things';
import { REPORTED_BY } from '../../data/verb-kinds';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';
import { sourceEndFrom, withoutDay } from './source-end';

/** A phrase that gives what stands beside it to somebody. */
export interface SourcePhrase {
  readonly cue: Stretch;
  readonly source: Stretch;
  /** Unit of the source's head. */
  readonly head: number;
  /** Unit behind the phrase. */
  readonly end: number;
}

/**
 * "according to the minister", "as reported by the agency", "in the words of Holm", "by her own account" at unit `i`; null where none stands.
 * `opens` tells whether it stands before what it gives to its source; it is asked where a phrase stands only.
 */
export function sourcePhraseAt(
  sentence: SpeechSentence,
  i: number,
  opens: () => boolean,
): SourcePhrase | null {
  const start = i + leadLength(sentence, i);
  if (start === i) return ownPhraseAt(sentence, i, opens);
  const base = baseEndFrom(sentence, start);
  if (base <= start) return null;
  const end = sourceEndFrom(sentence, start, opens());
  const head = headEndingAt(sentence, base);
  const source = withoutDay(sentence, { first: start, last: end }, head);
  return { cue: { first: i, last: start }, source, head, end };
}

/** "In the words of one pilot, the gate never shut": whether a clause follows the first comma behind unit `from`. */
function leadsToClause(sentence: SpeechSentence, from: number): boolean {
  const { units } = sentence;
  for (let k = from + 1; k < from + LONGEST_SOURCE; k++)
    if (units[k]?.lower === ',') return startsClause(sentence, k + 1);
  return false;
}

/** In units. */
const LONGEST_SOURCE = 16;

/** Units of "according to", "as reported by", "per" or, behind a comma, before a clause or where words are quoted, "in the words of" at unit `i`; 0 where none stands. */
function leadLength(sentence: SpeechSentence, i: number): number {
  const { units, tags, short } = sentence;
  const lower = units[i]?.lower;
  if (lower === 'for') return i === 0 && givesView(sentence) ? 1 : 0;
  if (lower === 'in') {
    const noun = units[i + 2]?.lower ?? '';
    const apart = units[i - 1]?.lower === ',' || (i === 0 && leadsToClause(sentence, i + 4));
    const given = noun === 'words' ? apart || short.length > 0 || tags.includes('QUOTE') : VIEW.has(noun);
    return given && units[i + 1]?.lower === 'the' && units[i + 3]?.lower === 'of' ? 4 : 0;
  }
  if (lower === 'according') return units[i + 1]?.lower === 'to' ? 2 : 0;
  // "to quote Holm, “a gate is a gate”"
  if (lower === 'to' && units[i + 1]?.lower === 'quote')
    return tags[i + 2] === 'PROPN' && (i === 0 || OPENS_PHRASE.has(tags[i - 1] ?? '')) ? 2 : 0;
  // "…, per the Cook Report"
  if (lower === 'per') return isPreposition(sentence, i) && NAMED.has(tags[i + 1] ?? '') ? 1 : 0;
  if (lower !== 'as') return 0;
  // "as per the police"
  if (units[i + 1]?.lower === 'per') return i === 0 || units[i - 1]?.lower === ',' ? 2 : 0;
  const verb = /^(?:first|previously|earlier|also)$/.test(units[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return REPORTED_BY.has(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'by' ? verb + 2 - i : 0;
}

/** "…, per the report", but "Per Berg left": whether "per" at unit `i` is no given name. */
function isPreposition({ units, tags }: SpeechSentence, i: number): boolean {
  return i === 0 ? tags[1] === 'DET' : units[i - 1]?.lower === ',' && units[i]?.text === 'per';
}

/** "For Holm, the plan is “a mistake”": whether a name opens the sentence behind "for", and behind its comma words in marks stand alone or tell what something is. */
function givesView(sentence: SpeechSentence): boolean {
  const { units, tags, short } = sentence;
  const base = baseEndFrom(sentence, 1);
  const named = tags[base - 1] === 'PROPN' && !isTimeWord(sentence, base - 1);
  if (!named || units[base]?.lower !== ',') return false;
  for (let k = base + 1; k < units.length; k++) {
    const start = units[k]?.start;
    const opens = tags[k] === 'QUOTE' || (start !== undefined && start === short[0]?.innerStart);
    if (opens)
      return (
        (units[k - 1]?.lower === ',' || BE.has(units[k - 1]?.lower ?? '')) && !isSaid({ units, tags }, k)
      );
  }
  return false;
}

/** Whether a verb of saying follows unit `k`. */
function isSaid({ units, tags }: Pick<SpeechSentence, 'units' | 'tags'>, k: number): boolean {
  return units.some(({ lower }, at) => at > k && tags[at] === 'VERB' && cueForm(lower) !== undefined);
}
const NAMED = new Set<string>(['PROPN', 'DET']);
const OPENS_PHRASE = new Set<string>(['PUNCT', 'QUOTE']);

/** "by her own account", "in the ministry's view", "in Holm's words, it is “a gate”", with a comma between it and what it gives to its owner. */
function ownPhraseAt(sentence: SpeechSentence, i: number, opens: () => boolean): SourcePhrase | null {
  const { units, tags, short } = sentence;
  const lower = units[i]?.lower;
  if (lower !== 'by' && lower !== 'in') return null;
  const quoted = short.length > 0 || tags.includes('QUOTE');
  const isNoun = (noun: string) =>
    isAccount(lower, noun) || (lower === 'in' && i === 0 && noun === 'words' && quoted);
  let noun = i + 1;
  while (noun < i + LONGEST_OWNER && !isNoun(units[noun]?.lower ?? '')) {
    if (tags[noun] === 'PUNCT' && !isPossessive(sentence, noun)) return null;
    noun++;
  }
  if (!isNoun(units[noun]?.lower ?? '')) return null;
  const beside = opens() ? noun + 1 : i - 1;
  if (units[beside]?.lower !== ',' && tags[beside] !== 'QUOTE') return null;
  const owned = units[noun - 1]?.lower === 'own' ? noun - 1 : noun;
  const owner = owned - 1;
  const cue = { first: owned, last: noun + 1 };
  if (owner === i + 1 && POSSESSIVE_PRONOUN.has(units[owner]?.lower ?? ''))
    return { cue, source: { first: owner, last: owned }, head: owner, end: noun + 1 };
  const phrase = isPossessive(sentence, owner) ? baseEndingAt(sentence, owner) : null;
  return phrase?.first === i + 1 ? { cue, source: phrase, head: phrase.head, end: noun + 1 } : null;
}

/** Whether a noun is for somebody's telling of a thing behind "by", for a view behind "in". */
function isAccount(lead: string, noun: string): boolean {
  return lead === 'by' ? TELLING_NOUN.has(noun) : VIEW.has(noun);
}

/** "by the harbour ministry's own account": an owner has no more units than this. */
const LONGEST_OWNER = 8;
