import { wordSet } from '../../text/word-set';
import { DASH, POSSESSIVE_PRONOUN, SUBORDINATOR, WH } from '../data/word-classes';
import type { Clauses } from '../units';
import { baseEndFrom, endsNounPhrase, isPossessive, nounPhraseEndFrom } from './noun-phrases';
import { isActive } from './main-verbs';
import { isFiniteAt } from './verb-groups';

/** A clause's subject is looked for within this many units. */
const SUBJECT_REACH = 24;

/** True when a finite clause (subject, then finite verb) begins at unit `k`. A quotation within reach counts as whatever is missing. */
export function startsClause(clauses: Clauses, k: number): boolean {
  const { units, tags } = clauses;
  const lower = units[k]?.lower ?? '';
  if (lower === 'to' || k >= units.length) return false;
  if (SUBORDINATOR.has(lower) && lower !== 'than' && lower !== 'as' && lower !== 'so') return true;
  let nominal = false;
  for (let i = k; i < units.length && i < k + SUBJECT_REACH; i++) {
    const tag = tags[i];
    const word = units[i]?.lower ?? '';
    if (tag === 'QUOTE') return nominal || i > k;
    // "a report in May and warned": a clause's own verb stands behind no conjunction.
    if (nominal && isFiniteAt(clauses, i)) return tags[i] !== 'VERB' || tags[i - 1] !== 'CCONJ';
    if (nominal && looksVerbless(clauses, k, i)) return true;
    if (i > k && (tags[i - 1] === 'ADJ' || tags[i - 1] === 'DET') && tag === 'AUX' && isFiniteAt(clauses, i))
      return true;
    // "the conviction of the general for mishandling papers is …": what leads to a gerund is a preposition.
    if (
      i > k &&
      tag === 'SCONJ' &&
      word !== 'that' &&
      !(nominal && (units[i + 1]?.lower.endsWith('ing') ?? false))
    )
      return false;
    if (word === 'there' && isFiniteAt(clauses, i + 1)) return true;
    if (endsNounPhrase(clauses, i)) {
      nominal = true;
      continue;
    }
    if (PASSED.has(tag ?? '') || INNER_MARK.has(word) || isPossessive(clauses, i)) continue;
    if (tag === 'ADP') {
      if (i === k && !LEADING.has(word)) return false;
      continue;
    }
    if (DASH.has(word) && nominal) {
      // "the visit — the first in years — would": an aside to its second dash.
      const close = closingDash(clauses, i);
      if (close < 0) return false;
      i = close;
      continue;
    }
    if (word === ',') {
      if (nominal && verbBehindAsides(clauses, i)) return true;
      const past = nominal ? (listEnd(clauses, i) ?? asideEnd(clauses, i)) : null;
      // "on Monday, the gate closed", but "on Monday, when it closed"
      if (past === null)
        return LEADING.has(lower) && !WH.has(units[i + 1]?.lower ?? '') && startsClause(clauses, i + 1);
      i = past;
      continue;
    }
    if (tag === 'VERB' && word.endsWith('ing')) {
      nominal = true;
      continue;
    }
    if (tag === 'VERB' && units[i - 1]?.lower === 'to') continue;
    if (tag === 'AUX') continue;
    if (tag === 'VERB' && !nominal && i > k) continue;
    return false;
  }
  return false;
}

/** Parts of speech that may stand within a subject without ending it. */
const PASSED = new Set<string>(['DET', 'ADJ', 'ADV', 'PRON', 'CCONJ', 'PART', 'SCONJ']);
/** Marks that part no clause. */
const INNER_MARK = new Set(['(', ')', '-', '“', '”', '/', '‘', '’']);

/** The last unit of a list, or the conjunction before its last part, whose first comma is unit `k`: "Russia, China and Iran had agreed"; null where no list goes on. */
function listEnd(clauses: Clauses, k: number): number | null {
  const { units, tags } = clauses;
  for (let comma = k; units[comma]?.lower === ',' && comma < k + LIST_REACH;) {
    const end = baseEndFrom(clauses, comma + 1);
    // "At fault, Holm and Berg left": things and people make no list.
    if (end === comma + 1 || (tags[end - 1] === 'PROPN') !== (tags[k - 1] === 'PROPN')) return null;
    if (tags[end] === 'CCONJ') return end;
    if (tags.slice(comma + 1, end).includes('CCONJ')) return end - 1;
    comma = end;
  }
  return null;
}

/** No list is followed further than this many units. */
const LIST_REACH = 60;

/** The comma that closes an aside between subject and verb, opened by the one at unit `k`; null when none is near, or a clause of its own stands there: "in June, the gate closed, and". */
function asideEnd(clauses: Clauses, k: number): number | null {
  const { units, tags } = clauses;
  for (let close = k + 1; close < units.length && close < k + ASIDE_REACH; close++)
    if (units[close]?.lower === ',')
      return OWN_SUBJECT.has(tags[k + 1] ?? '') && isActive(clauses, nounPhraseEndFrom(clauses, k + 1))
        ? null
        : close;
  return null;
}

const OWN_SUBJECT = new Set<string>(['DET', 'PROPN', 'PRON']);

const ASIDE_REACH = 20;

/** "her nephew, Tristan, 24, died", "its troops, drawn from Chad, Mali and Niger, had left": whether behind the comma at unit `k` a finite verb follows another comma at once. */
export function verbBehindAsides(clauses: Clauses, k: number): boolean {
  const { units, tags } = clauses;
  // "the board, and the union, which met, said"
  if (tags[k + 1] === 'CCONJ') return false;
  for (let close = k + 2; close < units.length && close < k + ASIDE_REACH; close++) {
    const lower = units[close]?.lower ?? '';
    if (tags[close] === 'QUOTE' || lower === ';' || lower === ':') return false;
    if (lower === ',' && isFiniteAt(clauses, tags[close + 1] === 'ADV' ? close + 2 : close + 1)) return true;
  }
  return false;
}

/** The dash that closes the aside opened by the one at unit `k`; -1 when there is none near. */
function closingDash({ units }: Clauses, k: number): number {
  for (let e = k + 2; e < units.length && e < k + SUBJECT_REACH; e++)
    if (units[e]?.lower === units[k]?.lower) return e;
  return -1;
}

/** Two noun phrases side by side ("outlets undercount his voters", "China plans to build"): a verb was taken for a noun between them. */
function looksVerbless({ units, tags }: Clauses, k: number, i: number): boolean {
  if (i < k + 2 || tags[i - 1] !== 'NOUN' || (tags[i - 2] !== 'NOUN' && tags[i - 2] !== 'PROPN'))
    return false;
  const lower = units[i]?.lower ?? '';
  if (lower === 'to')
    return tags[i + 1] === 'VERB' && [i - 1, i - 2].some((k) => units[k]?.lower.endsWith('s'));
  return (
    (tags[i] === 'PRON' && POSSESSIVE_PRONOUN.has(lower)) ||
    (tags[i] === 'DET' && (lower === 'the' || lower === 'a' || lower === 'an'))
  );
}

const LEADING = wordSet(
  'in at on under during after before with without despite over unlike amid among along until',
);
