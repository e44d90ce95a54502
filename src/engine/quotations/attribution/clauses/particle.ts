import type { CueVerb } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** 1 where the unit behind the cue at unit `i` is a particle that makes it what it is ("point out", "put it"), 0 elsewhere. */
export function particleBehind({ units }: SpeechSentence, i: number, { senses }: CueVerb): 0 | 1 {
  const next = units[i + 1]?.lower;
  return senses.some(({ particle }) => particle !== null && particle === next) ? 1 : 0;
}
