import { joinRelayed } from '../relays/relayed-attributions';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { attributeByAccordingTo } from './according-to';
import { attributeByAdjectives } from './attribute-by-adjectives';
import { attributeByNouns } from './attribute-by-nouns';
import { attributeByVerbs } from './attribute-by-verbs';
import type { Draft } from './draft';
import { withParenthesisedSource } from './parenthesis';

/** The attributions that one sentence makes by its own words: verbs, nouns, adjectives and "according to". */
export function attributeSentence(sentence: SpeechSentence): Draft[] {
  return joinRelayed([
    ...attributeByVerbs(sentence),
    ...attributeByAccordingTo(sentence),
    ...attributeByNouns(sentence),
    ...attributeByAdjectives(sentence),
  ]).map(withParenthesisedSource);
}
