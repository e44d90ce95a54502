import { COMPLETED_BY_PARTICIPLE } from '../data/verb-classes';
import { IRREGULAR_PAST, NEVER_PARTICIPLE, SUBORDINATOR, WH } from '../data/word-classes';
import type { Clauses } from '../units';
import { endsNounPhrase, nounPhraseEndFrom } from './noun-phrases';
import { groupEnd, isFiniteAt } from './verb-groups';

/**
 * Units at which finite verbs begin among units `[from, end)` that no clause inside asks for: those of the main clause, coordinated ones left out.
 * "the gate that stuck was what they feared" has one, "was".
 */
export function mainVerbs(clauses: Clauses, from: number, end: number): Generator<number> {
  return verbsAbove(clauses, from, end, { open: 0, sparing: true, asks: () => false });
}

/**
 * First unit of the verb that what stands before unit `from` waits for, where a clause with a verb of its own begins there, or none (`own`):
 * "the claim that | the force looked away was welcomed". Past forms behind their noun are taken for participles unless there is no verb then.
 * `asks` tells the words of verbs that clauses follow with no "that".
 */
export function mainVerbBehind(
  clauses: Clauses,
  from: number,
  end: number,
  own: 0 | 1,
  asks: (lower: string) => boolean = () => false,
): number | undefined {
  for (const sparing of [true, false])
    for (const verb of verbsAbove(clauses, from, end, { open: own, sparing, asks })) return verb;
  return undefined;
}

interface Reading {
  /** How many clauses wait for their verb at first. */
  readonly open: number;
  /** What may be a participle is taken for one. */
  readonly sparing: boolean;
  asks(lower: string): boolean;
}

/** The verbs that none of the clauses inside asks for. */
function* verbsAbove(
  clauses: Clauses,
  from: number,
  end: number,
  { open: atFirst, sparing, asks }: Reading,
): Generator<number> {
  const { units, tags } = clauses;
  let open = atFirst;
  for (let k = from; k < end; k++) {
    if (opensInside(clauses, from, k)) open++;
    if (!isFiniteAt(clauses, k) || (sparing && looksParticiple(clauses, k))) continue;
    const last = pastCompletion(clauses, groupEnd(clauses, k, end));
    if (open > 0) open -= asks(units[last]?.lower ?? '') && opensPlain(clauses, last + 1) ? 0 : 1;
    // "that they kept the gate shut | was denied": a participle right before the verb.
    else if (tags[k] === 'VERB' && tags[last + 1] === 'AUX' && isFiniteAt(clauses, last + 1)) continue;
    else if (tags[k - 1] !== 'CCONJ' || k === from) yield k;
    k = last;
  }
}

/** Last unit of a verb group that ends at unit `k`, with the participle that completes it: "would stay closed", not "had stayed | drew". */
function pastCompletion({ units, tags }: Clauses, k: number): number {
  const next = units[k + 1]?.lower ?? '';
  const completed = COMPLETED_BY_PARTICIPLE.has(units[k]?.lower ?? '') && tags[k + 1] === 'VERB';
  return completed && !NEVER_PARTICIPLE.has(next) ? k + 1 : k;
}

/** "hoped | the gate would": a noun phrase and its verb. */
function opensPlain(clauses: Clauses, k: number): boolean {
  const verb = nounPhraseEndFrom(clauses, k);
  return verb > k && !BARE_SUBJECT.has(clauses.units[k]?.lower ?? '') && isFiniteAt(clauses, verb);
}

/** Whether a clause with a verb of its own begins at unit `k`: behind a relative or a subordinating word, or behind nothing ("the plan he backs"). */
function opensInside(clauses: Clauses, from: number, k: number): boolean {
  const { units, tags } = clauses;
  const lower = units[k]?.lower ?? '';
  if (lower === 'that') return tags[k] !== 'DET';
  if (WH.has(lower) || FREE_RELATIVE.has(lower)) return units[k + 1]?.lower !== 'to';
  // "more than 40 homes", "children as young as six": a measure.
  if (lower === 'than' || lower === 'as') {
    const measured = tags[k + 1] === 'NUM' || (lower === 'as' && units[k + 2]?.lower === 'as');
    if (measured) return false;
  }
  if (SUBORDINATOR.has(lower))
    return tags[k] === 'SCONJ' || isFiniteAt(clauses, nounPhraseEndFrom(clauses, k + 1));
  return k > from && BARE_SUBJECT.has(lower) && endsNounPhrase(clauses, k - 1) && tags[k - 1] !== 'PRON';
}

/** "whoever did it would pay" */
const FREE_RELATIVE = new Set(['whoever', 'whatever', 'whichever', 'wherever', 'whenever']);

/** Pronouns that are subjects only. */
const BARE_SUBJECT = new Set(['he', 'she', 'they', 'we', 'i']);

/** "papers stored in the hall": a regular past form right behind its noun, with no object. */
function looksParticiple(clauses: Clauses, k: number): boolean {
  const { units, tags } = clauses;
  const noun = tags[k - 1] === 'NOUN' && tags[k] === 'VERB';
  return noun && (units[k]?.lower.endsWith('ed') ?? false) && !isActive(clauses, k);
}

/** "supported Holm": whether the verb at unit `k` is a past one with whom it acts on right behind it, rather than a participle beside its noun. */
export function isActive({ units, tags }: Clauses, k: number): boolean {
  const lower = units[k]?.lower ?? '';
  return (lower.endsWith('ed') || IRREGULAR_PAST.has(lower)) && ACTED_ON.has(tags[k + 1] ?? '');
}

const ACTED_ON = new Set<string>(['DET', 'PROPN', 'PRON']);
