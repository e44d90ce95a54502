import { isTimeWord, type NounPhrase } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import { verbGroupAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { BE, SUBORDINATOR } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { PASSED_ON } from '../../data/hearsay';
import { AWAITED } from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { objectEndingAt } from './asked-to';
import { isSomebody } from '../../actors/somebody';

/** "kept asking", "tried to defend": whoever the verb before it lets speak. */
export function governorOf(sentence: SpeechSentence, group: VerbGroup): NounPhrase | null {
  const { units, tags } = sentence;
  const k = group.first - 1;
  const lead = tags[k] === 'ADV' ? k - 1 : k;
  if (group.form === 'ing' && (units[lead]?.lower === 'of' || units[lead]?.lower === 'for'))
    return blamedFor(sentence, lead);
  // "is due to tell", "was likely to say"
  if (AWAITED.has(units[k]?.lower ?? '') && BE.has(units[k - 1]?.lower ?? ''))
    return subjectBefore(sentence, verbGroupAt(sentence, k - 1).first);
  if (tags[k] !== 'VERB') return null;
  // "when asked to comment": whoever was asked stands elsewhere.
  if (units[k]?.lower === 'asked' && SUBORDINATOR.has(units[k - 1]?.lower ?? '')) return null;
  const outer = verbGroupAt(sentence, k);
  // "is understood to have told him": he is said to have said it.
  const passes = !outer.passive || PASSED_ON.has(units[k]?.lower ?? '');
  return outer.form === 'finite' && passes ? subjectBefore(sentence, outer.first) : null;
}

/** "accused the board of denying it", "sued Holm for saying so": whoever is blamed, praised or made to pay for what the gerund behind the preposition at unit `k` tells; null where nobody is. */
function blamedFor(sentence: SpeechSentence, k: number): NounPhrase | null {
  const object = objectEndingAt(sentence, k);
  if (!object || sentence.tags[object.first - 1] !== 'VERB') return null;
  const form = cueForm(sentence.units[object.first - 1]?.lower ?? '');
  const blames = form?.verb.senses.some(({ frame, after }) => frame === 'o' || after.has('of')) ?? false;
  const pays = sentence.units[k]?.lower === 'for' && isSomebody(sentence, object.head);
  return blames || (pays && !isTimeWord(sentence, object.head)) ? object : null;
}
