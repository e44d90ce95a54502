import { wordSet } from '../../text/word-set';
import type { Clauses } from '../units';
import { baseEndFrom, baseEndingAt, nounPhraseEndingAt, type NounPhrase } from './noun-phrases';
import { isFiniteAt, isPast, verbGroupAt } from './verb-groups';

/** Whether units `[first, last)` between two commas add to a noun phrase rather than make a clause of their own. */
export function opensAside(clauses: Clauses, first: number, last: number): boolean {
  if (last <= first) return false;
  const { units, tags } = clauses;
  const lower = units[first]?.lower ?? '';
  const tag = tags[first];
  // "a report, “Closed Gates”, finds"
  if (tag === 'QUOTE') return last === first + 1 && isTitle(clauses, first);
  // "the Fisheries Board, or FB,"
  if (tag === 'CCONJ')
    return (lower === 'or' && tags[first + 1] === 'PROPN') || ADDING.has(units[first + 1]?.lower ?? '');
  // "In Tarn, the rain had stopped, said the mayor"
  const phrase = tag === 'DET' ? baseEndFrom(clauses, first) : first;
  if (phrase > first && phrase < last && tags[phrase] === 'AUX' && isFiniteAt(clauses, phrase)) return false;
  if (ASIDE_WORD.has(lower)) return true;
  // "Berg, she said, told them"
  if (tag === 'PRON' && last === first + 2) return tags[first + 1] === 'VERB';
  return (
    tag === 'NUM' ||
    tag === 'DET' ||
    tag === 'ADP' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    tag === 'ADV' ||
    (tag === 'VERB' &&
      (/(?:ing|ed|en)$/.test(lower) ||
        isPast(lower) ||
        tags[first + 1] === 'CCONJ' ||
        tags[first + 1] === 'NOUN')) ||
    tag === 'SCONJ'
  );
}

/** Words behind a conjunction that opens an aside: "Holm, but also her brother,". */
const ADDING = new Set(['even', 'also', 'not', 'indeed', 'perhaps', 'increasingly']);

/** Words that open an aside, whatever their part of speech. */
const ASIDE_WORD = wordSet(
  'who whose which whom where when while as after before speaking asked citing if once now then also not in at on of for from with like including according the a an his her its their one both himself herself',
);

/** Whether the words in marks at unit `k` can be the title of the thing before them: no stop closes them. */
function isTitle({ units, tags }: Clauses, k: number): boolean {
  return tags[k - 2] === 'NOUN' && !/[.,!?…]/.test(units[k]?.text ?? '');
}

/** ", during a meeting in Columbus", ", whose home": the phrase at unit `first` belongs to an aside that began further left. */
export function isInsideAside({ units, tags }: Clauses, first: number): boolean {
  if (first < 2) return false;
  if (units[first]?.lower === 'whose') return units[first - 1]?.lower === ',';
  // ", as the director, Ada Holm, said": a clause, and no aside.
  return tags[first - 1] === 'ADP' && units[first - 1]?.lower !== 'as' && units[first - 2]?.lower === ',';
}

/** "Holm, who gave only her first name, Ada, said": whether the phrase at unit `first` is what the verb of a clause behind ", who" is done to. */
export function isObjectInAside(clauses: Clauses, first: number): boolean {
  const { tags, units } = clauses;
  let k = first - 1;
  if (tags[k] === 'ADV') k--;
  if (tags[k] !== 'VERB') return false;
  const subject = verbGroupAt(clauses, k).first - 1;
  if (leadsAside(clauses, subject)) return true;
  // ", whose firm built the gate,"
  const owned = baseEndingAt(clauses, subject + 1);
  return owned !== null && units[owned.first - 1]?.lower === 'whose' && units[owned.first - 2]?.lower === ',';
}

/** "the firm that built the gate, which failed, said": the phrase before "that", where the phrase at unit `first` is what the verb behind it is done to; null where it is not. */
export function ownerOfObject(clauses: Clauses, first: number): NounPhrase | null {
  const { tags, units } = clauses;
  const verb = first - 1;
  if (tags[verb] !== 'VERB') return null;
  const that = verbGroupAt(clauses, verb).first - 1;
  const leads = units[that]?.lower === 'that' && tags[that - 1] === 'NOUN';
  return leads ? nounPhraseEndingAt(clauses, that) : null;
}

/** "beside Berg, who thanked her but said": whether no comma parts the verb at unit `verb`, in a clause behind ", who", from the conjunction, so that it joins another of the clause. */
export function joinsWithinAside(clauses: Clauses, verb: number, conjunction: number): boolean {
  for (let k = verb + 1; k < conjunction; k++) if (clauses.units[k]?.lower === ',') return false;
  for (let k = verb - 1; k > 1 && k > verb - RELATIVE_REACH; k--) if (leadsAside(clauses, k)) return true;
  return false;
}

/** A verb of a relative clause is this many units from its pronoun at most. */
const RELATIVE_REACH = 14;

/** Whether ", who" or ", which" stands with its pronoun at unit `k`. */
function leadsAside({ units }: Clauses, k: number): boolean {
  return RELATIVE.has(units[k]?.lower ?? '') && units[k - 1]?.lower === ',';
}

/** Whether the phrase at unit `first` stands behind "who", of which the verb behind it is said; not so behind "in which". */
export function isBehindRelative({ units, tags }: Clauses, first: number): boolean {
  return RELATIVE.has(units[first - 1]?.lower ?? '') && tags[first - 2] !== 'ADP';
}

const RELATIVE = new Set(['who', 'which']);
