import { baseEndFrom, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt, isPast } from '../../language/clauses/verb-groups';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { spanOf } from '../drafts/spans';
import { CITED_PAPER, CITED_PERSON } from '../data/relays';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isActorNoun } from '../actors/actor-noun';

const PEOPLE = wordSet(CITED_PERSON);
const PAPERS = wordSet(CITED_PAPER);

/** Who is cited at unit `at` ("citing two officials", "citing a police report"), when it is a source of news; null else. */
export function citedBy(sentence: SpeechSentence, at: number): Span | null {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, at + 1);
  if (base <= at + 1) return null;
  const end = nounPhraseEndFrom(sentence, at + 1);
  let last = base - 1;
  // "a person close to the talks"
  while (last > at + 1 && tags[last] === 'ADJ') last--;
  const head = units[last]?.lower ?? '';
  // Who quotes an estimate or a relative takes the word from it, whatever it is called; "quoting her: “…”" is another thing.
  const quotes = units[at]?.lower === 'quoting' && tags[last] === 'NOUN' && units[end]?.lower !== ':';
  if (quotes || PEOPLE.has(head) || PAPERS.has(head) || isActorNoun(head))
    return spanOf(sentence, { first: at + 1, last: end });
  const next = units[end]?.lower ?? '.';
  return tags[last] === 'PROPN' && (next === ',' || next === '.')
    ? spanOf(sentence, { first: at + 1, last: end })
    : null;
}

/** Whether the clause that unit `at` hangs on ("citing", "in an interview") is the draft's: the verb before it is the cue or lies in what is said, or the cue is the first verb behind it. */
export function belongsTo({ sentence, cueUnit, content, source }: Draft, at: number): boolean {
  const { units, tags } = sentence;
  if (isAsideBefore(sentence, at, cueUnit)) return true;
  for (let k = at - 1; k >= 0; k--) {
    if (k === cueUnit) return true;
    const unit = units[k];
    if (!unit || unit.lower === ';') return false;
    if (content.some((span) => span.start <= unit.start && unit.start < span.end)) return k >= 0;
    if (isFiniteAt(sentence, k) && !(k < cueUnit && cueUnit - k <= 2)) return false;
  }
  for (let k = at + 1; k < units.length; k++) {
    const unit = units[k];
    if (k === cueUnit) return true;
    if (unit?.lower === ';') return false;
    // "In a statement signed by its secretary, the union condoled with the crew and assured them …": verbs of one subject.
    // "In an interview with the Courier published on Sunday, Holm said"
    const describes =
      source !== null &&
      unit !== undefined &&
      unit.end < source.start &&
      isPast(unit.lower) &&
      tags[k + 1] === 'ADP';
    const shared =
      at < LEADING && source !== null && unit !== undefined && source.end <= unit.start && k < cueUnit;
    if (isFiniteAt(sentence, k) && !shared && !describes && !(k < cueUnit && cueUnit - k <= 2)) return false;
  }
  return false;
}

/** "days after the paper, quoting officials, reported": whether the aside that unit `at` opens closes right before the cue. */
function isAsideBefore({ units }: SpeechSentence, at: number, cue: number): boolean {
  if (units[at - 1]?.lower !== ',' || cue <= at || cue - at > LONGEST_ASIDE || units[cue - 1]?.lower !== ',')
    return false;
  for (let k = at; k < cue - 1; k++) if (units[k]?.lower === ',') return false;
  return true;
}

const LONGEST_ASIDE = 12;

/** A phrase that leads its sentence has its word before this unit. */
const LEADING = 6;

/** "citing a pilot": whether the phrase is where the speaker has it from. */
export function isCited(text: string, { start }: Span): boolean {
  return CITED.test(text.slice(Math.max(0, start - LONGEST_CITING), start));
}

const CITED = /\b(?:citing|quoting)\s+(?:the\s+)?$/i;
/** "quoting the ", with room for space, in UTF-16 code units. */
const LONGEST_CITING = 16;
