import { ADVERBIAL_NOUN, GROUPS, MESSAGES } from '../data/noun-classes';
import { CALLING_SOMETHING } from '../data/verb-classes';
import { BE, HAVE, MONTH, REFLEXIVE, TIME_NOUN, WEEKDAY } from '../data/word-classes';
import type { Tag, Unit } from '../units';
import type { Forms } from './verb-form';

/** A sentence's words with their tags, which are mended in place, and what each can be as a verb of speech. */
interface Sentence {
  readonly units: readonly Unit[];
  readonly tags: Tag[];
  readonly forms: Forms;
}

/** Mends tags that a fixed phrase or its neighbour settles: "according to exit polls", "has since said", "has been warning that", "Ford itself said". */
export function mendFixedPhrases(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  const sentence = { units, tags, forms };
  // Each step tells whether it has settled the word, so that the next leaves it alone.
  for (let i = 0; i < units.length; i++)
    void (mendPreposition(sentence, i) || mendPointer(sentence, i) || mendVerb(sentence, i));
}

/** Prepositions and what follows them. */
function mendPreposition({ units, tags, forms }: Sentence, i: number): boolean {
  const previous = lowerAt(units, i - 1);
  switch (lowerAt(units, i)) {
    case 'to':
      return mendTo({ units, tags, forms }, i);
    case 'dated':
      // "a letter dated June 3 said"
      if (!(tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN') || !opensDate(units, tags, i + 1))
        return false;
      tags[i] = 'ADP';
      return true;
    case 'since':
      if (!HAVE.has(previous) || !(tags[i + 1] === 'VERB' || tags[i + 1] === 'AUX')) return false;
      tags[i] = 'ADV';
      return true;
    case 'in': {
      if (tags[i - 1] !== 'AUX' && !HAVE.has(previous)) return false;
      // "have in fact said", "has in the past said"
      const last = lowerAt(units, i + 1) === 'the' ? i + 2 : i + 1;
      if (ADVERBIAL_NOUN.has(lowerAt(units, last)) && forms[last + 1])
        for (let k = i; k <= last; k++) tags[k] = 'ADV';
      return true;
    }
    default:
      return false;
  }
}

/** "to" before a noun that looks like a verb. */
function mendTo({ units, tags, forms }: Sentence, i: number): boolean {
  if (lowerAt(units, i - 1) === 'according') {
    tags[i] = 'ADP';
    if (tags[i + 1] === 'VERB') {
      // "according to polling by the union", "according to fundraising reports", but "according to leading experts"
      const gerund = lowerAt(units, i + 1).endsWith('ing');
      const nominal = tags[i + 2] === 'NOUN' || tags[i + 2] === 'PROPN' || tags[i + 2] === 'ADJ';
      tags[i + 1] = gerund && nominal ? 'ADJ' : 'NOUN';
    }
    return true;
  }
  // "responded to claims that"
  const claims = forms[i + 1] === 's' && tags[i + 1] === 'VERB';
  const group = GROUPS.has(lowerAt(units, i + 1));
  // "in a letter to staff called it a mistake"
  const written = MESSAGES.has(lowerAt(units, i - 1));
  if (!claims && !(group && (written || endsAddressee(units, tags, i + 2)))) return false;
  tags[i] = 'ADP';
  tags[i + 1] = 'NOUN';
  return true;
}

/** Nouns that are called something, and words that point or lead in a clause. */
function mendPointer({ units, tags, forms }: Sentence, i: number): boolean {
  const lower = lowerAt(units, i);
  if (tags[i] === 'VERB' && forms[i] === 's' && isJudged(units, tags, i)) tags[i] = 'NOUN';
  else if (lower === 'that' && tags[i] === 'SCONJ' && pointsAt(units, tags, i)) tags[i] = 'DET';
  // "it is not true that energy minister Holm said", but "a claim so clear that"
  else if (lower === 'that' && tags[i] === 'DET' && isJudging(units, tags, i)) tags[i] = 'SCONJ';
  // "all but admitted it"
  else if (lower === 'but' && lowerAt(units, i - 1) === 'all' && tags[i + 1] === 'VERB')
    tags[i] = tags[i - 1] = 'ADV';
  else if (lower === 'whether') tags[i] = 'SCONJ';
  else if (lower === 'none' && tags[i] === 'ADV') tags[i] = 'PRON';
  // "what officials called a fraud", "what lawyers for the union called a trap"
  else if (
    lower === 'what' &&
    tags[i] === 'DET' &&
    tags[i + 1] === 'NOUN' &&
    ((tags[i + 2] === 'VERB' && forms[i + 2]) ||
      (tags[i + 2] === 'ADP' && lowerAt(units, i + 1).endsWith('s')))
  )
    tags[i] = 'PRON';
  else return false;
  return true;
}

/** Verbs taken for nouns, and the other way round. */
function mendVerb({ units, tags, forms }: Sentence, i: number): boolean {
  const lower = lowerAt(units, i);
  const previous = lowerAt(units, i - 1);
  const isNoun = tags[i] === 'NOUN';
  const warning =
    isNoun &&
    forms[i] === 'ing' &&
    ((lower.endsWith('ing') &&
      BE.has(previous) &&
      opensClause(units, tags, i + 1) &&
      !isOwnedObject(units, tags, i)) ||
      // "with Holm warning against haste", but "Holm's warning against haste"
      (isAccompanying(units, tags, i) && !/^['’]s?$/.test(previous)));
  const saying = isNoun && lower === 'saying' && (tags[i - 1] === 'NUM' || tags[i - 1] === 'NOUN');
  if (warning || saying) {
    tags[i] = 'VERB';
    if (tags[i - 1] === 'PART' && BE.has(previous)) tags[i - 1] = 'AUX';
  }
  // "such films work because they are short"
  else if (
    lower === 'because' &&
    tags[i - 1] === 'NOUN' &&
    tags[i - 2] === 'NOUN' &&
    /[^s]s$/.test(lowerAt(units, i - 2))
  )
    tags[i - 1] = previous.endsWith('s') ? 'NOUN' : 'VERB';
  else if (lower === 'tank' && previous === 'think') tags[i - 1] = 'NOUN';
  // "Another put it bluntly"
  else if (lower === 'it' && previous === 'put' && tags[i - 1] === 'NOUN') tags[i - 1] = 'VERB';
  else if (i === 1 && tags[0] === 'VERB' && REFLEXIVE.has(lower)) tags[0] = 'PROPN';
  else return false;
  return true;
}

/** "dismissed Holm's warning that": what stands at unit `i` is Holm's, where the sentence has its verb already; not "Holm's warning that". */
function isOwnedObject(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i - 1] !== 'PART' || !/^['’]s$/.test(lowerAt(units, i - 1))) return false;
  let k = i - 2;
  while (OWNER.has(tags[k] ?? '')) k--;
  return tags[k] === 'VERB' || (tags[k] === 'ADP' && k > 0);
}

/** "the former mayor's lawyer" */
const OWNER = new Set<string>(['PROPN', 'NOUN', 'ADJ', 'DET', 'PART']);

/** "June 3", "3 June", "2024" */
function opensDate(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  return tags[i] === 'NUM' || MONTH.has(lowerAt(units, i)) || WEEKDAY.has(lowerAt(units, i));
}

/** "with Ada Holm warning": whether a name behind "with" stands before unit `i`, and a preposition or "that" behind it. */
function isAccompanying(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i + 1] !== 'ADP' && tags[i + 1] !== 'SCONJ') return false;
  let k = i - 1;
  while (tags[k] === 'PROPN') k--;
  return k < i - 1 && lowerAt(units, k) === 'with';
}

/** "dismissed as nonsense reports that", "rejected as “a joke” claims of": whether what stands before unit `i` says what the noun there is called. */
function isJudged(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const as = tags[i - 1] === 'QUOTE' ? i - 2 : lowerAt(units, i - 2) === 'as' ? i - 2 : i - 3;
  return (
    lowerAt(units, as) === 'as' && tags[i - 1] !== 'PRON' && CALLING_SOMETHING.has(lowerAt(units, as - 1))
  );
}

/** "it is true that", "it was not clear that": whether an adjective said of "it" stands before unit `i`. */
function isJudging(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i - 1] !== 'ADJ') return false;
  let k = i - 2;
  while (tags[k] === 'ADV' || tags[k] === 'PART' || tags[k] === 'AUX') k--;
  return k < i - 2 && lowerAt(units, k) === 'it';
}

/** "called that claim “absurd”", "said that morning that …": whether "that" at unit `i` points at the noun behind it rather than leading a clause in. */
function pointsAt(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  if (tags[i + 1] !== 'NOUN') return false;
  // "disputes that claim: “…”": no clause is so short.
  if (CALLING_SOMETHING.has(lowerAt(units, i - 1)) || tags[i + 2] === 'PUNCT') return true;
  if (!TIME_NOUN.has(lowerAt(units, i + 1))) return false;
  // "wrote down the words that night because she had to"
  return lowerAt(units, i + 2) === 'that' || (tags[i - 1] === 'NOUN' && tags[i + 2] === 'SCONJ');
}

/** Whether the people before unit `i` are a phrase of their own, with no object behind them. */
function endsAddressee(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  const tag = tags[i] ?? 'PUNCT';
  return (
    tag === 'PUNCT' || tag === 'ADP' || tag === 'QUOTE' || tag === 'CCONJ' || lowerAt(units, i) === 'that'
  );
}

function lowerAt(units: readonly Unit[], i: number): string {
  return units[i]?.lower ?? '';
}

function opensClause(units: readonly Unit[], tags: readonly Tag[], i: number): boolean {
  return lowerAt(units, i) === 'that' || tags[i] === 'PRON' || tags[i] === 'QUOTE';
}
