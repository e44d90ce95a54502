import { isTimeWord } from '../../../language/clauses/noun-phrases';
import { PLACE_BEHIND_NOUN } from '../../../language/data/noun-classes';
import { HAVE, RELATIVE } from '../../../language/data/word-classes';
import type { Subject } from '../../../language/clauses/subject';
import { phraseUpTo } from '../../../language/clauses/whole-subject';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isDocumentNoun } from '../../drafts/sayable';
import { isSomebody } from '../../actors/somebody';

/** "Families that have members abroad say": the whole phrase that opens the clause, where the subject found before the verb at unit `verb` is but the end of it. */
export function wholeSubject(sentence: SpeechSentence, verb: number, found: Subject | null): Subject | null {
  if (found && found.through !== 'adjacent' && found.through !== 'aside') return found;
  const { tags, units } = sentence;
  // "The court led by Berg had in May ruled"
  let end = found && HAVE.has(sentence.units[found.last]?.lower ?? '') ? found.last : verb;
  while (end > 0 && tags[end - 1] === 'ADV' && !PLACE_BEHIND_NOUN.has(units[end - 1]?.lower ?? '')) end--;
  let first = (found?.first ?? end) - 1;
  while (first >= 0 && first > end - FARTHEST && !OPENS.has(tags[first] ?? '')) first--;
  first++;
  if (first === 0 && tags[0] === 'CCONJ') first++;
  if (found ? first >= found.first : !opensSentence(sentence, first)) return found;
  const whole = phraseUpTo(sentence, first, end, found?.first ?? end);
  const time =
    found && (isTimeWord(sentence, found.first) || /^\d{4}$/.test(units[found.first]?.lower ?? ''));
  const open = !found || time === true;
  if (!whole || (open && !canTell(sentence, whole.head))) return found;
  return { ...whole, through: 'adjacent' };
}

/** Whether the noun at unit `head` is for people or for something written or shown. */
function canTell(sentence: SpeechSentence, head: number): boolean {
  return isSomebody(sentence, head) || isDocumentNoun(sentence.units[head]?.lower ?? '');
}

/** Whether nothing but a mark or a conjunction stands before unit `first`, and no pronoun there that leads in a clause about something. */
function opensSentence({ tags, units }: SpeechSentence, first: number): boolean {
  return tags[first - 1] !== 'PUNCT' && !RELATIVE.has(units[first]?.lower ?? '');
}

/** Tags of what stands before a clause. */
const OPENS = new Set<string>(['PUNCT', 'QUOTE', 'SCONJ']);
/** In units. */
const FARTHEST = 42;
