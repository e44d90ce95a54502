import { endsNounPhrase, isTimeWord, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { WH } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** ", Smith said" and ", said Smith" with nothing but time or place behind; behind a phrase also ", the board's chair, Ada Smith, said". */
export function endsWithAttribution(sentence: SpeechSentence, at: number, isPhrase: boolean): boolean {
  const { units, tags } = sentence;
  // "the talks, which began on Monday, would resume"
  if (WH.has(units[at]?.lower ?? '')) return false;
  let subject = at;
  for (let k = at; k < units.length && k < at + LONGEST_ATTRIBUTION; k++) {
    const next = cueForm(units[k]?.lower ?? '');
    // "Holm says gates to close, pilots say"
    const plural =
      next?.form === 'base' && (k === units.length - 1 || SENTENCE_END.has(units[k + 1]?.lower ?? ''));
    if (next && tags[k] === 'VERB' && (next.form === 'ed' || next.form === 's' || plural)) {
      // ", two pilots told the Courier"
      const heard = next.verb.lemma === 'tell' ? nounPhraseEndFrom(sentence, k + 1) : k + 1;
      const behind = Math.max(k + 1, heard);
      const after = units[behind]?.lower ?? '';
      const closes =
        behind >= units.length ||
        tags[behind] === 'PUNCT' ||
        after === 'on' ||
        after === 'in' ||
        after === 'at' ||
        after === 'when' ||
        after === 'after' ||
        isTimeWord(sentence, behind);
      if (k === at)
        return (
          next.verb.senses.some(({ frame }) => frame.startsWith('tb')) &&
          (endsNounPhrase(sentence, k + 1) || tags[k + 1] === 'DET' || tags[k + 1] === 'PROPN')
        );
      return closes && endsNounPhrase(sentence, subject);
    }
    // "the state-run Harbour News Agency (HNA) reported"
    const joined = units[k]?.lower === '-' && units[k]?.start === units[k - 1]?.end;
    const acronym = units[k]?.lower === '(' && units[k + 2]?.lower === ')';
    const aside = isPhrase && k > at && units[k]?.lower === ',' ? asideEnd(sentence, k) : k;
    if (acronym) k += 2;
    else if (joined) k++;
    else if (aside > k) k = aside;
    else if (tags[k] === 'VERB' || tags[k] === 'AUX' || tags[k] === 'QUOTE' || tags[k] === 'PUNCT')
      return false;
    if (!acronym) subject = aside > at && units[k]?.lower === ',' ? k - 1 : k;
  }
  return false;
}

/** ", Ada Smith, said": the comma that closes what is set beside the phrase before unit `open`, a verb of saying right behind it; `open` where none does. */
function asideEnd(sentence: SpeechSentence, open: number): number {
  const { units, tags } = sentence;
  if (!endsNounPhrase(sentence, open - 1)) return open;
  const close = nounPhraseEndFrom(sentence, open + 1);
  const verb = cueForm(units[close + 1]?.lower ?? '');
  const named = tags[open - 1] === 'PROPN' || tags[open + 1] === 'PROPN';
  const says = verb?.verb.senses.some(({ frame }) => frame.startsWith('tb')) ?? false;
  return named && says && close > open + 1 && units[close]?.lower === ',' && tags[close + 1] === 'VERB'
    ? close
    : open;
}

const SENTENCE_END = new Set(['.', '!', '?']);

/** ", the state-run Harbour News Agency (HNA) reported" takes fewer units than this. */
const LONGEST_ATTRIBUTION = 16;
