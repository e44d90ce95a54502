import { isPossessive, nounPhraseEndingAt, type NounPhrase } from '../../../language/clauses/noun-phrases';
import { isSignatureDash } from '../../sentences/is-signature-dash';
import { isTitleCase } from '../../sentences/is-title';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { verbSubjectBefore } from '../sources/introducer';
import {
  canBeRead,
  completesVerb,
  followsName,
  isDefined,
  isEngraved,
  namesCharge,
  showsInscription,
} from '../unreported/not-speech';
import { isSomebody } from '../../actors/somebody';
import { spanOf } from '../../drafts/spans';
import { draftOf, type Reading } from './unclaimed';

/** A quotation that stands in a clause as its object, given to the clause's subject; null for names, titles, charges and inscriptions. */
export const embedded: Reading = (unclaimed) => {
  const { text, sentence, i, quoted } = unclaimed;
  // launched the “clean harbour” plan, acted in “The Pier”
  const describes = sentence.tags[i - 1] === 'DET' && sentence.tags[i + 1] === 'NOUN';
  if (describes || followsName(sentence, i) || completesVerb(sentence, i) || namesCharge(text, sentence, i))
    return null;
  if (isTitleCase(text.slice(quoted.innerStart, quoted.innerEnd))) return null;
  if (showsInscription(sentence, i) || isEngraved(sentence, i) || isBy(sentence, i)) return null;
  const subject = besideQuotation(sentence, i) ?? verbSubjectBefore(sentence, i, true);
  if (!subject) return undefined;
  // "He was known as “…”": in marks, but not in his mouth.
  const undergoes = subject.head < 0;
  if (!undergoes && canBeRead(sentence, i - 1, subject.head)) return null;
  if (!undergoes && !isSomebody(sentence, subject.head) && isDefined(sentence, i)) return null;
  return {
    ...draftOf(unclaimed),
    construction: 'embedded',
    source: undergoes ? null : spanOf(sentence, subject),
    sourceHead: subject.head,
  };
};

/** “The pier opens at last,” by the Courier's Ada Holm: what somebody wrote, by its heading. */
export function isBy({ units, tags }: SpeechSentence, i: number): boolean {
  const name = tags[i + 2] === 'DET' ? i + 3 : i + 2;
  return units[i]?.text === ',' && units[i + 1]?.lower === 'by' && tags[name] === 'PROPN';
}

/** "because to Holm, “…”", "including Ada Holm — “…” —": the phrase right before a quotation whose view or words it is; null when there is none. */
function besideQuotation(sentence: SpeechSentence, i: number): NounPhrase | null {
  const { units, tags } = sentence;
  const mark = units[i - 1]?.lower ?? '';
  if (mark !== ',' && !isSignatureDash(mark)) return null;
  // "in Holm's own words, “…”"
  if (mark === ',' && units[i - 2]?.lower === 'words') {
    const owner = units[i - 3]?.lower === 'own' ? i - 3 : i - 2;
    if (isPossessive(sentence, owner - 1)) return nounPhraseEndingAt(sentence, owner - 1);
  }
  const phrase = nounPhraseEndingAt(sentence, i - 1);
  if (!phrase) return null;
  if (mark !== ',')
    return tags[i - 2] === 'PROPN' && isSignatureDash(units[i + 1]?.lower ?? '') ? phrase : null;
  const before = tags[phrase.first - 2];
  return units[phrase.first - 1]?.lower === 'to' &&
    (before === undefined || before === 'SCONJ' || before === 'CCONJ' || before === 'PUNCT')
    ? phrase
    : null;
}
