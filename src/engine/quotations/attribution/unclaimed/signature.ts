import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { cueForm } from '../../cues/cue-verbs';
import { WORDLESS_VERB } from '../../data/spoken-nouns';
import { isSignatureDash } from '../../sentences/is-signature-dash';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';

/** A line that signs a quotation is no longer than this in units. */
const LONGEST = 16;
/** A name that signs without a dash, on a line of its own, has this many words at most. */
const LONGEST_BARE = 5;

/** “…” — Ada Holm: the name that signs the quotation at unit `quote`, before the sentence ends; null when what follows is anything else. */
export function signatureAfter(text: string, sentence: SpeechSentence, quote: number): Stretch | null {
  const { units } = sentence;
  const next = units[quote + 1];
  if (!next) return null;
  if (isSignatureDash(next.text)) return nameToEnd(sentence, quote + 2, LONGEST);
  const gap = text.slice(units[quote]?.end ?? 0, next.start);
  return quote === 0 && /\n/.test(gap) ? nameToEnd(sentence, quote + 1, LONGEST_BARE) : null;
}

/** A sentence that does nothing but sign what ends at offset `before`: "— Ada Holm, nurse", or "Ada Holm" on the very next line. */
export function signatureAlone(text: string, before: number, sentence: SpeechSentence): Stretch | null {
  // "> — Ada Holm": the signs of a block quotation stand before the dash.
  const first = sentence.units.findIndex(({ text: word }) => word !== '>');
  if (isSignatureDash(sentence.units[first]?.text ?? '')) return nameToEnd(sentence, first + 1, LONGEST);
  if (sentence.units.length < 2 || !NEXT_LINE.test(text.slice(before, sentence.start))) return null;
  return sentence.tags.every((tag) => tag === 'PROPN' || tag === 'PUNCT')
    ? nameToEnd(sentence, 0, LONGEST_BARE)
    : null;
}

/** A sentence of nothing but who said what ends before it: “It is over.” Holm wrote. */
export function toldAlone(
  sentence: SpeechSentence,
): { readonly source: Stretch; readonly cue: Stretch } | null {
  const { units, tags } = sentence;
  let end = units.length;
  while (end > 0 && tags[end - 1] === 'PUNCT') end--;
  const asks = WANTING.test(
    units
      .slice(Math.max(0, end - 3), end)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (asks && end < LONGEST) {
    const asker = nounPhraseEndingAt(sentence, end - 3);
    return asker?.first === 0 ? { source: asker, cue: { first: end - 3, last: end } } : null;
  }
  if (end < 2 || end > LONGEST_BARE || tags[end - 1] !== 'VERB') return null;
  const told = cueForm(units[end - 1]?.lower ?? '');
  // “It was late.” Dahl laughed.
  if ((told?.form !== 'ed' && told?.form !== 's') || WORDLESS.has(told.verb.lemma)) return null;
  const source = nounPhraseEndingAt(sentence, end - 1);
  return source?.first === 0 ? { source, cue: { first: end - 1, last: end } } : null;
}

/** “Removed where?” Berg wanted to know. */
export const WANTING = /^(?:want(?:s|ed)|demand(?:s|ed)|ask(?:s|ed)) to know$/;

const WORDLESS = wordSet(WORDLESS_VERB);
const NEXT_LINE = /^[ \t]*\r?\n[ \t]*$/;

/** The name from unit `first` when nothing but it and what is set beside it stands before the end of the sentence. */
function nameToEnd(sentence: SpeechSentence, first: number, longest: number): Stretch | null {
  const { units, tags } = sentence;
  let end = units.length;
  while (end > first && tags[end - 1] === 'PUNCT' && units[end - 1]?.text !== ')') end--;
  if (end <= first || end - first > longest) return null;
  let last = first;
  while (last < end && /^\p{Lu}|^(?:de|da|van|von|der|bin|al|el|ibn|d’|d')$/u.test(units[last]?.text ?? ''))
    last++;
  if (last === first || !/^\p{Lu}/u.test(units[first]?.text ?? '')) return null;
  for (let k = first; k < end; k++) {
    if (tags[k] === 'QUOTE' || (k < last && tags[k] === 'PRON')) return null;
    if (units[k]?.text === ':' || (k >= last && tags[k] !== 'PROPN' && isFiniteAt(sentence, k))) return null;
  }
  // "— The pier is shut": a name is followed by nothing or by what is set beside it.
  if (last < end && !/^[,(]$/.test(units[last]?.text ?? '')) return null;
  return { first, last };
}
