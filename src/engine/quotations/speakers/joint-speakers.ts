import type { Mention } from '../../annotation';
import { baseEndFrom, baseEndingAt, headEndingAt, isPossessive } from '../../language/clauses/noun-phrases';
import { FIELDS } from '../../entities/data/heads';
import { append } from '../../text/append';
import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { spanOf } from '../drafts/spans';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import type { Cast } from './cast';

/** One of several who say something together, with the unit of the head of the phrase for him. */
export interface Partner {
  readonly source: Span;
  readonly sourceHead: number;
}

/**
 * Those whom a source names as saying something together: "Holm, the mayor, and her deputy, Berg", "Holm, Berg and Dahl", "neither the police
 * nor the ministry". Empty where it is one actor: "the Ministry of Health and Welfare", "officials from Russia and China", "Holm, chair of
 * the board and a member of the council".
 */
export function jointSources({ sentence, source, sourceHead, construction }: Draft, cast: Cast): Partner[] {
  if (!source || source.end - source.start < SHORTEST || construction === 'transcript') return [];
  const { units } = sentence;
  let first = -1;
  let last = -1;
  const joints: number[] = [];
  for (let k = 0; k < units.length; k++) {
    const unit = units[k];
    if (!unit || unit.start < source.start) continue;
    if (unit.start >= source.end) break;
    if (first < 0) first = k;
    last = k + 1;
    if (JOINING.has(unit.lower)) joints.push(k);
  }
  if (joints.length === 0) return [];
  const names = cast.namesWithin(source);
  const outside = joints.filter((k) => {
    const at = units[k]?.start ?? 0;
    return !names.some((name) => name.start < at && at < name.end) && joinsTwo(sentence, first, k, names);
  });
  if (outside.length === 0) return [];
  const parts: { first: number; last: number }[] = [];
  let from = first;
  for (const joint of outside) {
    append(parts, listed(sentence, from, joint, names));
    from = joint + 1;
  }
  parts.push({ first: from, last });
  const partners: Partner[] = [];
  for (const part of parts) {
    const partner = partnerOf(sentence, part.first, part.last, sourceHead);
    if (!partner) return [];
    partners.push(partner);
  }
  return partners;
}

/** "A and B" is longer than this in UTF-16 code units. */
const SHORTEST = 6;
const JOINING = new Set(['and', 'nor', 'or', '&']);
const PAIRING = new Set(['both', 'neither', 'either', 'all']);

function partnerOf(sentence: SpeechSentence, from: number, to: number, head: number): Partner | null {
  const { units } = sentence;
  let first = from;
  let last = to;
  while (first < last && (units[first]?.lower === ',' || PAIRING.has(units[first]?.lower ?? ''))) first++;
  while (last > first && units[last - 1]?.lower === ',') last--;
  const source = spanOf(sentence, { first, last });
  const base = Math.min(last, baseEndFrom(sentence, first));
  if (!source || base <= first) return null;
  return { source, sourceHead: head >= first && head < last ? head : headEndingAt(sentence, base) };
}

/** Whether the conjunction at unit `joint` joins two who could speak, rather than two things one of them is described by. `first` is where the source begins. */
function joinsTwo(
  sentence: SpeechSentence,
  first: number,
  joint: number,
  names: readonly Mention[],
): boolean {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, joint + 1);
  if (base <= joint + 1) return false;
  const right = nameWithin(sentence, joint + 1, base, names);
  const noun = units[base - 1]?.lower ?? '';
  const described =
    !right && tags[base - 1] === 'NOUN' && isActorNoun(noun) && isDetermined(sentence, joint + 1, base);
  if (!right && !described) return false;
  // "Holm, the mayor, and her deputy": what is set beside the first is closed.
  if (units[joint - 1]?.lower === ',') return true;
  const end = beforeParenthesis(sentence, joint);
  const left = phraseEndingAt(sentence, end, names);
  // "Energy and Mines Minister Ada Holm": one office.
  const fieldsAlone = left?.first === joint - 1 && FIELDS.has(units[joint - 1]?.lower ?? '');
  if (fieldsAlone && right?.type === 'person' && tags[joint + 1] !== 'DET') return false;
  // "a bench comprising Holm and Berg"
  if (!left || left.first < first || (tags[left.first - 1] === 'VERB' && left.first > first)) return false;
  const isPerson = right ? right.type === 'person' : !isBodyNoun(noun);
  if (tags[left.first - 1] === 'ADP' && left.first > first) {
    // "Moyo of the Herald and Holm of the Post", but "officials from Russia and China".
    const hangs = left.name ? left.name.type !== 'person' : isBodyNoun(units[end - 1]?.lower ?? '');
    return isPerson && hangs && !isOpenAside(sentence, first, left.first);
  }
  if (left.first > first && units[left.first - 1]?.lower === ',') return right !== undefined;
  if (right?.type === 'place') return left.name?.type === 'place';
  return true;
}

/** "the police", "her deputy", "Iran's foreign minister", rather than "president and head of the board". */
function isDetermined(sentence: SpeechSentence, first: number, last: number): boolean {
  const opening = sentence.tags[first];
  if (opening === 'DET' || opening === 'PRON') return true;
  for (let k = first + 1; k < last; k++) if (isPossessive(sentence, k)) return true;
  return false;
}

/** Whether a comma among units `[first, before)` opens what is set beside a name: "Holm, chair of the board". */
function isOpenAside({ units }: SpeechSentence, first: number, before: number): boolean {
  for (let k = first; k < before; k++) if (units[k]?.lower === ',') return true;
  return false;
}

/** `end`, or where a parenthesis that closes there opens: "the Rally for Culture (RCD) and". */
function beforeParenthesis({ units }: SpeechSentence, end: number): number {
  if (units[end - 1]?.lower !== ')') return end;
  for (let k = end - 2; k > 0 && k > end - LONGEST_PARENTHESIS; k--) if (units[k]?.lower === '(') return k;
  return end;
}

const LONGEST_PARENTHESIS = 8;

/** The phrase that ends before unit `end`, a long name with "of" and "for" in it as one: "the Church of Jesus Christ". */
function phraseEndingAt(
  sentence: SpeechSentence,
  end: number,
  names: readonly Mention[],
): { readonly first: number; readonly name: Mention | undefined } | null {
  const { units, tags } = sentence;
  const name = names.find((one) => one.end === units[end - 1]?.end && SPEAKING.has(one.type));
  if (!name) {
    const base = baseEndingAt(sentence, end);
    return base && { first: base.first, name };
  }
  let first = end - 1;
  while (first > 0 && (units[first]?.start ?? 0) > name.start) first--;
  while (first > 0 && TITLES.has(tags[first - 1] ?? '')) first--;
  return { first, name };
}

/** What stands before a name within its phrase. */
const TITLES = new Set<string>(['DET', 'PROPN', 'NOUN', 'ADJ', 'PRON']);

/** The name of a person, body or place with which the phrase of units `[first, last)` ends, or in which it goes on: "the Church" of "the Church of Jesus Christ". */
function nameWithin(
  { units }: SpeechSentence,
  first: number,
  last: number,
  names: readonly Mention[],
): Mention | undefined {
  const start = units[first]?.start ?? 0;
  const end = units[last - 1]?.end ?? 0;
  return names.find(
    (name) => name.start >= start && name.start < end && name.end >= end && SPEAKING.has(name.type),
  );
}

const SPEAKING = new Set<string>(['person', 'organization', 'place']);

/** "Holm, Berg" as two stretches, when it is names and nothing but names; else one. */
function listed(
  sentence: SpeechSentence,
  from: number,
  to: number,
  names: readonly Mention[],
): { first: number; last: number }[] {
  const { units, tags } = sentence;
  const chunks: { first: number; last: number }[] = [];
  let first = from;
  for (let k = from; k <= to; k++) {
    if (k < to && units[k]?.lower !== ',') continue;
    if (k > first) chunks.push({ first, last: k });
    first = k + 1;
  }
  const plain = chunks.every((chunk) => {
    const own = tags[chunk.first] === 'DET' ? chunk.first + 1 : chunk.first;
    return (
      tags[own] === 'PROPN' && phraseEndingAt(sentence, beforeParenthesis(sentence, chunk.last), names)?.name
    );
  });
  return plain ? chunks : [{ first: from, last: to }];
}
