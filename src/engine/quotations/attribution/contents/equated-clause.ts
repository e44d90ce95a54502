import { baseEndFrom, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import { MAKING_VERBS } from '../../data/cue-nouns';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';

/** A clause that a noun is said to be: the unit of its "that", and whoever the sentence says made it so, where it does. */
export interface Equated {
  readonly that: number;
  readonly maker: (Stretch & { readonly head: number }) | null;
}

/** "the board's argument is that …", "her answer to both has been that …", "the boldest promise Holm has made is that …": null where the noun is said to be no clause. */
export function equatedClause(sentence: SpeechSentence, noun: number): Equated | null {
  const { units, tags } = sentence;
  let k = noun + 1;
  if (TURNED_TO.has(units[k]?.lower ?? '')) k = Math.max(baseEndFrom(sentence, k + 1), k + 1);
  const made = tags[k] === 'AUX' ? null : madeBy(sentence, k);
  if (made) k = made.end;
  if (tags[k] !== 'AUX') return null;
  while (tags[k] === 'AUX') k++;
  if (!BE.has(units[k - 1]?.lower ?? '')) return null;
  while (tags[k] === 'ADV') k++;
  return units[k]?.lower === 'that' ? { that: k, maker: made?.maker ?? null } : null;
}

/** "her answer to the union", "the position of the bank", "his view on tolls" */
const TURNED_TO = new Set(['to', 'on', 'of', 'from']);

/** "[the promise] Holm has made", "[the charge] that he raised": who made what stands before unit `k`, and where that ends. */
function madeBy(
  sentence: SpeechSentence,
  k: number,
): { readonly maker: Stretch & { readonly head: number }; readonly end: number } | null {
  const { units, tags } = sentence;
  const first = RELATIVE.has(units[k]?.lower ?? '') ? k + 1 : k;
  const last = nounPhraseEndFrom(sentence, first);
  if (last <= first) return null;
  let verb = last;
  while (tags[verb] === 'AUX' || tags[verb] === 'ADV') verb++;
  if (tags[verb] !== 'VERB' || !MAKING.has(units[verb]?.lower ?? '')) return null;
  const { form, passive, negated } = verbGroupAt(sentence, verb);
  if (form !== 'finite' || passive || negated) return null;
  return { maker: { first, last, head: last - 1 }, end: verb + 1 };
}

const RELATIVE = new Set(['that', 'which']);
const MAKING = wordSet(MAKING_VERBS, 'raise raises raised level levels levelled leveled');
