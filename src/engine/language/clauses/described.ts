import { wordSet } from '../../text/word-set';
import { BEFORE_THE_LAW, MADE_OR_CALLED, SHORTENING_PARTICIPLE } from '../data/verb-classes';
import { CLAUSE_LEADING, REFLEXIVE } from '../data/word-classes';
import type { Clauses } from '../units';
import {
  baseEndingAt,
  endsNounPhrase,
  isTimeWord,
  nounPhraseEndingAt,
  type NounPhrase,
} from './noun-phrases';
import { isFiniteAt, isPast, verbGroupAt } from './verb-groups';

/** The unit before the phrase at unit `first` and the preposition that may lead to it. */
function beforePreposition({ units, tags }: Clauses, first: number): number {
  const k = first - 1;
  const leads = tags[k] === 'ADP' || (tags[k] === 'SCONJ' && LEADING_TO.has(units[k]?.lower ?? ''));
  return leads || units[k]?.lower === 'to' ? k - 1 : k;
}

/** Prepositions that are taken for conjunctions before a participle: "searching for missing relatives". */
const LEADING_TO = new Set(['for', 'of', 'in', 'on', 'with', 'by', 'about', 'from', 'at']);

/** "a report published on Monday", "people attending the rally": the noun phrase that a participle before unit `first` describes, or null. `finite` is false where the verb behind it is no finite one. */
export function beforeParticiple(clauses: Clauses, first: number, finite: boolean): NounPhrase | null {
  const { units, tags } = clauses;
  let k = beforePreposition(clauses, behindGerund(clauses, first));
  // "a report drawn up by engineers"
  if (k > 1 && k < first - 1 && PARTICLES.has(units[k]?.lower ?? '') && tags[k - 1] === 'VERB') k--;
  // "a video viewed two million times on the site", "a post shared widely there"
  if (k > 1 && k < first - 1 && !CLAUSE_LEADING.has(units[first - 1]?.lower ?? ''))
    k = beforeMeasure(clauses, k);
  // "a farmer shot dead in his yard", but "Holm stopped short of it"
  if (
    tags[k] === 'ADJ' &&
    units[k]?.lower !== 'short' &&
    tags[k - 1] === 'VERB' &&
    isPast(units[k - 1]?.lower ?? '')
  )
    k--;
  // "a group calling itself the Crew"
  if (REFLEXIVE.has(units[k]?.lower ?? '') && tags[k - 1] === 'VERB') k--;
  if (k < 1 || tags[k] !== 'VERB') return null;
  const lower = units[k]?.lower ?? '';
  // "a report tabled in the Senate said": with a preposition behind it, a past form before a finite verb is none itself.
  const lead = units[first - 1]?.lower ?? '';
  const led = finite && k < first - 1 && !PARTICLES.has(lead) && !CLAUSE_LEADING.has(lead) && isPast(lower);
  if (!lower.endsWith('ing') && !SHORTENING_PARTICIPLE.has(lower) && !led) return null;
  if (tags[k - 1] === 'CCONJ' && lead === 'by') k = firstOfTwo(clauses, k);
  // "Holm posted a statement saying …": with an object of its own it is the sentence's verb.
  const hasObject =
    k === first - 1 &&
    OPENS_OBJECT.has(tags[first] ?? '') &&
    !lower.endsWith('ing') &&
    !isTimeWord(clauses, first + 1);
  if (hasObject && !MADE_OR_CALLED.has(lower)) return null;
  if (!endsNounPhrase(clauses, k - 1) || tags[k - 1] === 'PRON' || isTimeWord(clauses, k - 1)) return null;
  const phrase = nounPhraseEndingAt(clauses, k);
  if (!phrase) return null;
  return opensClauseThere(clauses, phrase.first) ? phrase : null;
}

/** "a memo sent to staff on Monday and seen by Reuters", "a letter dated June 3 and seen by Reuters": the first of two participles that "and" joins, the second at unit `k`; `k` itself where there is none. */
function firstOfTwo(clauses: Clauses, k: number): number {
  const { units, tags } = clauses;
  for (let i = k - 2; i > 0 && i > k - FARTHEST_PARTNER; i--) {
    const lower = units[i]?.lower ?? '';
    if (tags[i] === 'PUNCT' || tags[i] === 'AUX' || tags[i] === 'PRON' || tags[i] === 'CCONJ') return k;
    const describes = lower === 'dated' || (tags[i] === 'VERB' && isPast(lower));
    if (describes) return endsNounPhrase(clauses, i - 1) ? i : k;
  }
  return k;
}

const FARTHEST_PARTNER = 14;

/** Whether a clause begins with the phrase at unit `first`, also behind ", in which". */
function opensClauseThere({ tags }: Clauses, first: number): boolean {
  const before = tags[first - 1];
  return (
    before === undefined || BEFORE_CLAUSE.has(before) || (before === 'PRON' && tags[first - 2] === 'ADP')
  );
}

const BEFORE_CLAUSE = new Set<string>(['PUNCT', 'SCONJ', 'CCONJ', 'QUOTE']);

/** "for missing relatives", "to striking workers": where the phrase at unit `first` begins with what looks like a verb behind its preposition. */
function behindGerund({ units, tags }: Clauses, first: number): number {
  const gerund = tags[first - 1] === 'VERB' && (units[first - 1]?.lower.endsWith('ing') ?? false);
  return gerund && (tags[first - 2] === 'ADP' || LEADING_TO.has(units[first - 2]?.lower ?? ''))
    ? first - 1
    : first;
}

/** The unit before adverbs, or words for how often or when, that end with unit `k`; `k` itself where none do. */
function beforeMeasure(clauses: Clauses, k: number): number {
  const { units, tags } = clauses;
  if (tags[k] === 'ADV' && tags[k - 1] === 'VERB') return k - 1;
  if (units[k]?.lower !== 'times' && !isTimeWord(clauses, k)) return k;
  const measure = baseEndingAt(clauses, k + 1);
  if (!measure) return k;
  let before = measure.first - 1;
  while (ABOUT.has(units[before]?.lower ?? '')) before--;
  return tags[before] === 'VERB' ? before : k;
}

/** Words before a number that say how exact it is: "more than 300 times". */
const ABOUT = wordSet('more less fewer than over under nearly almost about around some at least');

/** "a diplomat who follows the region said": the noun phrase whose relative clause the phrase at unit `first` closes, or null. */
export function beforeRelative(clauses: Clauses, first: number): NounPhrase | null {
  const { units, tags } = clauses;
  let k = beforePreposition(clauses, first);
  // "who gave her name as Ada Holm": past the object before the preposition.
  if (tags[first - 1] === 'ADP' && k > 1) {
    // "who gave her name only as Ada", "who identified himself only as Ada"
    if (HOW_FAR.has(units[k]?.lower ?? '')) k--;
    if (tags[k] === 'NOUN') k = (baseEndingAt(clauses, k + 1)?.first ?? 0) - 1;
    else if (REFLEXIVE.has(units[k]?.lower ?? '')) k--;
  }
  if (k < 2 || (tags[k] !== 'VERB' && tags[k] !== 'AUX')) return null;
  // "who spoke on condition of anonymity to discuss the plan": the infinitive hangs on the verb before it.
  if (verbGroupAt(clauses, k).form === 'infinitive') {
    for (let i = verbGroupAt(clauses, k).first - 1; i > 1 && i > k - RELATIVE_REACH; i--) {
      if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE') return null;
      if (tags[i] === 'VERB' && isFiniteAt(clauses, i)) {
        k = i;
        break;
      }
    }
  }
  const who = verbGroupAt(clauses, k).first - 1;
  if (who > 0 && units[who]?.lower === 'who' && endsNounPhrase(clauses, who - 1))
    return nounPhraseEndingAt(clauses, who);
  // "a man who said he was calling for the mayor told us"
  if (
    tags[who] === 'PRON' &&
    tags[who - 1] === 'VERB' &&
    units[who - 2]?.lower === 'who' &&
    endsNounPhrase(clauses, who - 3)
  )
    return nounPhraseEndingAt(clauses, who - 2);
  // "a manager whose stable includes four winners said"
  for (let i = who; i > 0 && i > who - LONGEST_OWNED && endsNounPhrase(clauses, who); i--)
    if (units[i]?.lower === 'whose' && endsNounPhrase(clauses, i - 1)) return nounPhraseEndingAt(clauses, i);
  return null;
}

/** Adverbs between what is given and "as". */
const HOW_FAR = new Set(['only', 'simply', 'just', 'merely']);

/** "whose stable", "whose two elder sons" */
const LONGEST_OWNED = 5;

/** "officials whose laws were struck down say", "people who live there say": the noun phrase before a relative clause that ends with unit `k`, or null. */
export function beforeWholeRelative(clauses: Clauses, k: number): NounPhrase | null {
  const { units, tags } = clauses;
  let finite = false;
  for (let i = k; i > 0 && i > k - RELATIVE_REACH; i--) {
    const lower = units[i]?.lower ?? '';
    // "the owner of a shop that was looted said"
    if ((lower === 'that' || lower === 'which') && tags[i + 1] === 'AUX' && finite)
      return tags[i - 1] === 'NOUN' ? nounPhraseEndingAt(clauses, i) : null;
    if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE' || tags[i] === 'SCONJ') return null;
    if (lower === 'who' || lower === 'whose')
      return finite && endsNounPhrase(clauses, i - 1) ? nounPhraseEndingAt(clauses, i) : null;
    finite ||= isFiniteAt(clauses, i);
  }
  return null;
}

/** "Everyone I spoke to said", "the pilots we met said": the phrase that a clause with a pronoun for its subject, and nothing to lead it in, describes down to its verb or the preposition at unit `k`, or null. */
export function beforeContactClause(clauses: Clauses, k: number): NounPhrase | null {
  const { units, tags } = clauses;
  const verb = tags[k] === 'VERB' ? k : k - 1;
  if (tags[verb] !== 'VERB') return null;
  let i = verb - 1;
  while (tags[i] === 'AUX' || tags[i] === 'ADV') i--;
  if (!SUBJECT_ONLY.has(units[i]?.lower ?? '')) return null;
  const anyone = EVERYONE.has(units[i - 1]?.lower ?? '');
  if (!anyone && tags[i - 1] !== 'NOUN') return null;
  return nounPhraseEndingAt(clauses, i);
}

const SUBJECT_ONLY = new Set(['i', 'we', 'he', 'she', 'they']);
const EVERYONE = new Set([
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
  'those',
  'all',
  'most',
  'many',
]);

/** "A man accused of leaving the gate open the night the pier was flooded told": the phrase that opens the sentence, where a participle and its preposition behind it describe it down to the verb of a clause that ends with unit `k`, or null. */
export function describedAtLength(clauses: Clauses, k: number): NounPhrase | null {
  const { units, tags } = clauses;
  if (tags[k] !== 'VERB' || tags[k - 1] !== 'AUX') return null;
  for (let i = k - 1; i > 0; i--) {
    if (tags[i] === 'PUNCT' || tags[i] === 'QUOTE' || tags[i] === 'SCONJ') return null;
    if (tags[i] !== 'ADP' || !BEFORE_THE_LAW.has(units[i - 1]?.lower ?? '')) continue;
    const phrase = endsNounPhrase(clauses, i - 2) ? nounPhraseEndingAt(clauses, i - 1) : null;
    if (phrase?.first === 0) return phrase;
  }
  return null;
}

/** An infinitive in a relative clause is this many units from its verb at most. */
const RELATIVE_REACH = 14;

const OPENS_OBJECT = new Set<string>(['DET', 'ADJ', 'NUM']);

/** Prepositions that are as often part of the verb: "put out a statement". */
const PARTICLES = new Set(['out', 'up', 'off', 'down', 'over', 'back', 'away', 'through', 'along']);
