import { baseEndFrom, headEndingAt, nounPhraseEndFrom } from '../../../language/clauses/noun-phrases';
import { subjectBefore } from '../../../language/clauses/subject';
import type { VerbGroup } from '../../../language/clauses/verb-groups';
import type { CueVerb } from '../../cues/cue-verbs';
import { PASSED_ON } from '../../data/hearsay';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { contentEnd } from '../ends/content-end';
import type { Stretch } from '../../drafts/draft';
import { isSpeaker } from '../../actors/somebody';
import { isFiniteAt } from '../../../language/clauses/verb-groups';
import { trimStretch } from '../../drafts/spans';

/** "The fee was criticized by Holm for its size": what the passive cue at unit `i` speaks of, its subject and the reason behind whoever says it; null without somebody who does. */
export function passiveContent(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  verb: CueVerb,
): Stretch[] | null {
  const { units } = sentence;
  if (!group.passive || units[i + 1]?.lower !== 'by') return null;
  const sense = verb.senses.find(({ frame, attitude }) => !attitude && frame.includes('o'));
  if (!sense) return null;
  const agent = baseEndFrom(sentence, i + 2);
  if (agent <= i + 2 || !isSpeaker(sentence, headEndingAt(sentence, agent))) return null;
  // "was reported by the Courier to have left": what is reported is what follows.
  if (PASSED_ON.has(units[i]?.lower ?? '') && units[nounPhraseEndFrom(sentence, i + 2)]?.lower === 'to')
    return null;
  const subject = subjectBefore(sentence, group.first);
  if (!subject || subject.through === 'coordination') return null;
  if (sense.objects && !sense.objects.has(units[subject.head]?.lower ?? '')) return null;
  // "whose study is cited by both sides": a thing that is only spoken of.
  if (WHOSE.has(units[subject.first]?.lower ?? '')) return null;
  const relative = subject.through === 'relative' ? 1 : 0;
  const whole = trimStretch(sentence, { first: subject.first, last: subject.last - relative });
  let reason = agent;
  const agentEnd = nounPhraseEndFrom(sentence, i + 2);
  while (reason < agentEnd && !REASON.has(units[reason]?.lower ?? '')) reason++;
  // "by the mayor, Ada Holm, as “too late”"
  if (reason === agentEnd) reason = pastAside(sentence, agentEnd);
  if (!REASON.has(units[reason]?.lower ?? '') && units[reason]?.lower !== 'of') return [whole];
  const opening = { from: reason, cue: i, embedded: subject.through === 'relative', frame: 'preposition' };
  return [whole, trimStretch(sentence, { first: reason, last: contentEnd(sentence, opening) })];
}

/** Unit behind the comma that closes what is set beside an agent at the comma `k`, where the reason follows; `k` itself where none does. */
function pastAside(sentence: SpeechSentence, k: number): number {
  const { units } = sentence;
  if (units[k]?.lower !== ',') return k;
  for (let close = k + 2; close < k + LONGEST_ASIDE && close < units.length; close++) {
    if (isFiniteAt(sentence, close)) return k;
    if (units[close]?.lower === ',') return REASON.has(units[close + 1]?.lower ?? '') ? close + 1 : k;
  }
  return k;
}

/** In units. */
const LONGEST_ASIDE = 12;

const WHOSE = new Set(['whose', 'which']);

/** Words that lead to why or as what somebody is spoken of. */
const REASON = new Set(['for', 'as', 'over']);
