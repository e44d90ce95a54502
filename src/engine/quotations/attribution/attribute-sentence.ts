import { joinRelayed } from '../relays/relayed-attributions';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { attributeByAccordingTo } from './according-to';
import { attributeByAdjectives } from './attribute-by-adjectives';
import { asCommonTalk, attributeCommonTalk } from './attribute-common-talk';
import { attributeHearsay } from './attribute-hearsay';
import { attributeByNouns } from './attribute-by-nouns';
import { attributeByPhrases } from './attribute-by-phrases';
import { attributeByVerbs } from './attribute-by-verbs';
import { withDenials } from './unreported/denied';
import type { Draft } from '../drafts/draft';
import { withParenthesisedSource } from './parenthesis';

/** The attributions that one sentence makes by its own words: verbs, nouns, adjectives, "according to" and "reportedly". */
export function attributeSentence(sentence: SpeechSentence): Draft[] {
  const byVerbs = attributeByVerbs(sentence);
  const told = startsOf(byVerbs);
  const drafts = [
    ...byVerbs,
    ...attributeByAccordingTo(sentence),
    ...attributeByNouns(sentence).filter((draft) => !isTold(draft, told)),
    ...attributeByAdjectives(sentence),
    ...attributeByPhrases(sentence, byVerbs).filter((draft) => !isTold(draft, told)),
  ].map(asCommonTalk);
  const joined = joinRelayed([
    ...drafts,
    ...attributeHearsay(sentence, drafts),
    ...attributeCommonTalk(sentence, drafts),
  ]).map(withParenthesisedSource);
  return withDenials(joined);
}

/** Where the contents begin that verbs with a source give, each with the first of their cues. */
function startsOf(byVerbs: readonly Draft[]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const { source, content, cueUnit } of byVerbs) {
    const start = content[0]?.start ?? -1;
    if (source) starts.set(start, Math.min(cueUnit, starts.get(start) ?? cueUnit));
  }
  return starts;
}

/** "said in its report last month that it was safe": whether a verb before the noun gives the same words already. */
function isTold({ content, cueUnit }: Draft, starts: ReadonlyMap<number, number>): boolean {
  return (starts.get(content[0]?.start ?? -1) ?? Infinity) < cueUnit;
}
