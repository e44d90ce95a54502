import { NOT_SUBJECT, OCCASIONAL, QUANTIFIER } from '../data/around-subjects';
import { FORM_OF_ASKING } from '../data/verb-classes';
import { DASH_OR_HYPHEN, HAVE, OBJECT_ONLY } from '../data/word-classes';
import type { Clauses } from '../units';
import {
  isBehindRelative,
  isInsideAside,
  isObjectInAside,
  joinsWithinAside,
  opensAside,
  ownerOfObject,
} from './aside';
import { baseEndingAt, endsNounPhrase, isPossessive, isTimeWord, nounPhraseEndingAt } from './noun-phrases';
import { antecedentOf, antecedentOfPair, opensRelative } from './relative-antecedent';
import { bareDay, leadsToGerund, timeStart } from './time-before-verb';
import {
  beforeAge,
  describedByParticiple,
  describedName,
  roleBeforeName,
  standsForPeople,
  trimmed,
  QUANTITY,
} from './subject-phrase';
import {
  beforeParticiple,
  beforeRelative,
  beforeContactClause,
  beforeWholeRelative,
  describedAtLength,
} from './described';
import { REACH, findBack } from './find-back';
import { swallowsSaying } from './joined-verbs';
import {
  beforeDashes,
  followsInSeries,
  isReported,
  isSaidNow,
  joinsInHeadline,
  joinsInSeries,
} from './joined-verbs';
import { isFiniteAt, verbGroupAt } from './verb-groups';

/** The subject of a verb as units `[first, last)`, asides included; `head` is the head noun of the phrase itself. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** How it was reached: right before the verb, past an aside, through "who", or shared with an earlier verb. */
  readonly through: 'adjacent' | 'aside' | 'relative' | 'coordination';
}

/** Subjects are looked for within subjects this many times, and no further. */
const DEEPEST = 3;

/** The noun phrase before unit `verb` (a verb group's first unit) that the verb says something of, or null. */
export function subjectBefore(clauses: Clauses, verb: number, depth = 0): Subject | null {
  const { units, tags } = clauses;
  // "neither confirmed nor denied it"
  if (units[verb]?.lower === 'nor' && verb > 0) return depth > DEEPEST ? null : shared(clauses, verb, depth);
  // "everyone I spoke to said"
  const met = units[verb - 1]?.lower === 'to' ? beforeContactClause(clauses, verb - 1) : null;
  if (met) return { ...trimmed(clauses, met), last: verb, through: 'aside' };
  let k = verb - 1;
  while (
    k >= 0 &&
    (tags[k] === 'ADV' || NOT_SUBJECT.has(units[k]?.lower ?? '')) &&
    !(units[k]?.lower === 'there')
  )
    k--;
  const quantified = k < verb - 1 && QUANTIFIER.has(units[verb - 1]?.lower ?? '');
  // "The mayor, Ada Holm, all said": all of them.
  const listed =
    quantified && k > 0 && depth <= DEEPEST && units[k]?.lower === ',' ? pastAside(clauses, k, depth) : null;
  if (listed) return widened(listed, verb);
  if (quantified && !(k >= 0 && endsNounPhrase(clauses, k)))
    return { first: verb - 1, last: verb, head: verb - 1, through: 'adjacent' };
  if (k < 0 || depth > DEEPEST) return null;
  const lower = units[k]?.lower ?? '';
  if (lower === ')') {
    const open = findBack(k - 1, (i) => units[i]?.lower === '(');
    return open > 0 ? widened(nested(clauses, open, depth + 1), k + 1) : null;
  }
  if (lower === ',' || DASH_OR_HYPHEN.has(lower)) return pastMark(clauses, verb, k, depth);
  // "a pilot who was late but who said"
  if (opensRelative(clauses, k))
    return tags[k - 1] === 'CCONJ'
      ? (antecedentOfPair(clauses, k) ?? shared(clauses, k - 1, depth))
      : antecedentOf(clauses, k);
  if (tags[k] === 'CCONJ' || (lower === 'then' && tags[k - 1] === 'CCONJ')) return shared(clauses, k, depth);
  if (OBJECT_ONLY.has(lower) && (tags[k - 1] === 'ADP' || units[k - 1]?.lower === 'to'))
    return aroundObject(clauses, k, depth);
  // "a doctor there said"
  if (
    (lower === 'there' || lower === 'here') &&
    k > 0 &&
    endsNounPhrase(clauses, k - 1) &&
    tags[k - 1] !== 'PRON'
  )
    return widened(nested(clauses, k, depth + 1), k + 1);
  const surveyed = describedByParticiple(clauses, k);
  if (surveyed) return surveyed;
  // "That view, many argue, is wrong"
  if (standsForPeople(clauses, k)) return { first: k, last: k + 1, head: k, through: 'adjacent' };
  if (tags[k] === 'VERB' || tags[k] === 'ADP' || tags[k] === 'ADJ') {
    const owner =
      beforeWholeRelative(clauses, k) ?? describedAtLength(clauses, k) ?? beforeContactClause(clauses, k);
    if (owner) return { ...trimmed(clauses, owner), last: verb, through: 'aside' };
  }
  if (tags[k] === 'QUOTE') return pastQuoted(clauses, k, depth);
  return endsNounPhrase(clauses, k) ? phraseBefore(clauses, verb, k, depth) : null;
}

/** "Holm, the mayor, said", "Holm shut the pier, said it was unsafe": the subject of the verb behind the comma or dash at unit `k`. */
function pastMark(clauses: Clauses, verb: number, k: number, depth: number): Subject | null {
  const comma = clauses.units[k]?.lower === ',';
  const joined =
    comma && (joinsInHeadline(clauses, k, verb) || followsInSeries(clauses, k, verb))
      ? shared(clauses, k, depth)
      : null;
  return (
    joined ??
    pastAside(clauses, k, depth) ??
    (comma && joinsInSeries(clauses, k, verb) ? shared(clauses, k, depth) : null)
  );
}

/** "a source close to him said", "a relative of one of them said": whose phrase ends with the pronoun at unit `k`. */
function aroundObject(clauses: Clauses, k: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  if (units[k - 1]?.lower === 'of' && QUANTITY.has(units[k - 2]?.lower ?? '')) {
    const owner = tags[k - 3] === 'ADP' ? nounPhraseEndingAt(clauses, k - 3) : null;
    return { ...(owner ?? { first: k - 2, head: k - 2 }), last: k + 1, through: 'adjacent' };
  }
  const before = tags[k - 2] === 'ADJ' ? k - 2 : k - 1;
  return widened(nested(clauses, before, depth + 1), k + 1);
}

/** The subject of the verb at unit `verb` where a noun phrase or a time ends at unit `k` before it. */
function phraseBefore(clauses: Clauses, verb: number, k: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  // "Holm's defenders today argue", "Holm Sunday night said": such a day is no part of the phrase before it.
  const day = bareDay(clauses, k);
  if (day > 0 && endsNounPhrase(clauses, day - 1)) return widened(nested(clauses, day, depth + 1), k + 1);
  const end = timeStart(clauses, k);
  if (end <= 0) return null;
  if (end <= k) {
    const mark = units[end - 1]?.lower ?? '';
    // "The court had in October observed"
    if (HAVE.has(mark)) return nested(clauses, end - 1, depth + 1);
    if (mark === 'who') return nested(clauses, end, depth + 1);
    if (tags[end - 1] === 'CCONJ') return shared(clauses, end - 1, depth);
    if (endsNounPhrase(clauses, end - 1) || mark === ',' || mark === ')')
      return widened(nested(clauses, end, depth + 1), k + 1);
  }
  // "Moody's last month warned": a name that looks like an owner.
  if (end <= k && isPossessive(clauses, end - 1) && tags[end - 2] === 'PROPN') {
    const name = baseEndingAt(clauses, end - 1);
    if (name) return { ...name, last: k + 1, through: 'aside' };
  }
  const phrase = nounPhraseEndingAt(clauses, end) ?? { first: end, last: end, head: end };
  const described = beforeParticiple(clauses, phrase.first, !leadsToGerund(clauses, verb));
  if (described) return { ...trimmed(clauses, described), last: verb, through: 'aside' };
  if (phrase.last === phrase.first) return null;
  const lead = phrase.first - 1;
  // "The court has in its order observed"
  if (tags[lead] === 'ADP' && HAVE.has(units[lead - 1]?.lower ?? ''))
    return nested(clauses, lead - 1, depth + 1);
  // "but in a later interview said"
  const elsewhere =
    tags[lead] === 'ADP' && tags[lead - 1] === 'CCONJ' && OCCASIONAL.has(units[lead]?.lower ?? '');
  const joined = elsewhere && tags[phrase.last - 1] === 'NOUN' ? shared(clauses, lead - 1, depth) : null;
  if (joined) return joined;
  const owner = beforeRelative(clauses, phrase.first);
  if (owner) return { ...trimmed(clauses, owner), last: verb, through: 'aside' };
  return { ...trimmed(clauses, phrase), through: 'adjacent' };
}

/** "Holm, citing “the mood,” said", "the man known as “the Pilot,” said": a quotation that closes an aside or a name. */
function pastQuoted(clauses: Clauses, quote: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  const lead = units[quote - 1]?.lower ?? '';
  if (lead === 'as' && tags[quote - 2] === 'VERB')
    return widened(nested(clauses, quote - 2, depth + 1), quote + 1);
  if (tags[quote - 1] === 'VERB' && lead.endsWith('ing') && units[quote - 2]?.lower === ',')
    return widened(nested(clauses, quote - 2, depth + 1), quote + 1);
  // "Holm, who called it “a joke,” conceded": a comma within the marks closes the aside.
  return units[quote]?.text === ',' ? whoAside(clauses, quote, depth) : null;
}

/** The subject before ", who …" where the clause ends with the quotation at unit `close`; null where no such clause does. */
function whoAside(clauses: Clauses, close: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  for (let i = close - 1; i > 0 && i >= close - REACH; i--) {
    if (tags[i] === 'QUOTE' || units[i]?.lower === ';') return null;
    if (!ABOUT_SOMEBODY.has(units[i]?.lower ?? '') || units[i - 1]?.lower !== ',') continue;
    return endsNounPhrase(clauses, i - 2) ? widened(nested(clauses, i - 1, depth + 1), close + 1) : null;
  }
  return null;
}

const ABOUT_SOMEBODY = new Set(['who', 'which', 'whose']);

/** What stands before a verb that stands before its subject: “…,” said Holm. */
const BEFORE_TURNED = new Set<string>(['PUNCT', 'QUOTE']);

function widened(subject: Subject | null, last: number): Subject | null {
  return subject && { ...subject, last, through: 'aside' };
}

/** The subject within a subject, told once for a sentence: chains of joined verbs ask for the same one from every verb behind it. */
function nested(clauses: Clauses, verb: number, depth: number): Subject | null {
  let known = NESTED.get(clauses);
  if (!known) NESTED.set(clauses, (known = new Map()));
  const key = verb * (DEEPEST + 2) + Math.min(depth, DEEPEST + 1);
  let subject = known.get(key);
  if (subject === undefined) known.set(key, (subject = subjectBefore(clauses, verb, depth)));
  return subject;
}

const NESTED = new WeakMap<Clauses, Map<number, Subject | null>>();

/** "Smith, a lawyer for Jones, said": the verb follows the comma that ends an aside. */
function pastAside(clauses: Clauses, close: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  const mark = units[close]?.lower ?? ',';
  // "Sen. Ada Holm (D-Va.), said": a comma behind a parenthesis closes nothing else.
  if (mark === ',' && units[close - 1]?.lower === ')') {
    const open = findBack(close - 2, (i) => units[i]?.lower === '(');
    const named = open > 0 ? nested(clauses, open, depth + 1) : null;
    if (named?.through === 'adjacent') return widened(named, close);
  }
  for (let i = close - 1; i > 0 && i >= close - REACH; i--) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] === 'QUOTE' && i < close - 1 && mark === ',') return null;
    if (lower === ';' || lower === ':') return null;
    if (mark === ',' ? lower !== ',' : !DASH_OR_HYPHEN.has(lower)) continue;
    if (!endsNounPhrase(clauses, i - 1) && units[i - 1]?.lower !== ')' && !standsForPeople(clauses, i - 1)) {
      if (tags[i - 1] === 'QUOTE') return null;
      continue;
    }
    if (!opensAside(clauses, i + 1, close) && !(mark !== ',' && tags[i + 1] === 'CCONJ')) continue;
    const inner = nested(clauses, beforeAge(clauses, i), depth + 1);
    if (inner && mark === ',' && units[inner.first]?.lower === 'whose') {
      const name = nounPhraseEndingAt(clauses, close);
      if (name?.first === i + 1 && tags[i - 1] === 'NOUN' && tags[name.head] === 'PROPN')
        return { first: inner.first, last: close, head: name.head, through: 'aside' };
    }
    if (!inner || (mark === ',' && isInsideAside(clauses, inner.first))) continue;
    // "Coyle, who tracks cargo in Stamford, Connecticut, said": what stands behind "who" is its verb; not so behind "in which".
    const relative = isBehindRelative(clauses, inner.first);
    if ((relative || isObjectInAside(clauses, inner.first)) && inner.through === 'adjacent') continue;
    const builder = inner.through === 'adjacent' ? ownerOfObject(clauses, inner.first) : null;
    // "Berg, an engineer with the firm that built the gate, which failed, said"
    if (builder && units[builder.first - 1]?.lower === ',') continue;
    if (builder) return { ...builder, last: close, through: 'aside' };
    // "Andre, the director of the bureau in Geneva, Switzerland, said": the last comma only parts the place.
    // "They signed Berg, the club's director, Ada Holm, said": the director is the one whose name follows.
    const named = tags[i - 1] === 'NOUN' && tags[i + 1] === 'PROPN';
    const owner = inner.through === 'adjacent' && !named ? describedName(clauses, inner) : null;
    const role = owner === null && mark === ',' ? roleBeforeName(clauses, inner) : null;
    return { ...inner, ...owner, ...role, last: close, through: 'aside' };
  }
  return null;
}

/** Words that lead in a clause which completes a verb: "refused to say whether the board would meet but said". */
const ASKING = new Set(['whether', 'who', 'how', 'why', 'what']);

/** "He left and said": the subject of the finite verb that the conjunction joins, the outer one when both would do. */
function shared(clauses: Clauses, conjunction: number, depth: number): Subject | null {
  const { units, tags } = clauses;
  let best: Subject | null = null;
  for (let i = beforeDashes(clauses, conjunction - 1); i >= 0 && i >= conjunction - REACH; i--) {
    if ((tags[i] !== 'VERB' && tags[i] !== 'AUX') || !isFiniteAt(clauses, i)) continue;
    const group = verbGroupAt(clauses, i);
    i = group.first;
    if (group.form !== 'finite') continue;
    const subject = nested(clauses, group.first, depth + 1);
    if (!subject) continue;
    best = { ...subject, through: 'coordination' };
    if (swallowsSaying(clauses, subject.first, group.first)) continue;
    // A verb inside "said that …" is not the one that is joined when the saying itself is left to choose.
    let lead = subject.first - 1;
    while (lead > 0 && tags[lead] === 'ADV') lead--;
    const before = units[lead]?.lower ?? '';
    const complement =
      (before === 'that' && (tags[lead - 1] !== 'NOUN' || isTimeWord(clauses, lead - 1))) ||
      ASKING.has(before) ||
      // "was asked if she would run and said no"
      (before === 'if' && FORM_OF_ASKING.has(units[lead - 1]?.lower ?? '')) ||
      // "met Holm, who was ill and said": the verb before governs the name, not the clause.
      (tags[lead] === 'VERB' && (subject.through !== 'relative' || BEFORE_TURNED.has(tags[lead - 1] ?? '')));
    if (complement && (isReported(clauses, lead) || isSaidNow(clauses, lead, conjunction))) break;
    if (!complement && (subject.through !== 'relative' || joinsWithinAside(clauses, group.head, conjunction)))
      break;
  }
  return best;
}
