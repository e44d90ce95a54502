import { verbGroupAt } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { speechPhraseAt, type SpeechPhrase } from './clauses/speech-phrase';
import { contentEnd } from './ends/content-end';
import { sourceOf } from './sources/cue-source';
import { PLAIN, type Draft } from '../drafts/draft';
import { isSomebody } from '../actors/somebody';
import { spanOf, trimStretch } from '../drafts/spans';
import { unreportedBy } from './unreported/unreported';

/** "cast doubt on the figures", "gave her word that …", "played down the risk": attributions that a verb makes only together with the words behind it. `earlier` are those of the sentence's verbs of saying. */
export function attributeByPhrases(sentence: SpeechSentence, earlier: readonly Draft[]): Draft[] {
  const { units, tags } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < units.length; i++) {
    if (tags[i] !== 'VERB') continue;
    const led = speechPhraseAt(sentence, i);
    const draft = led && readPhrase(sentence, i, led, earlier);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readPhrase(
  sentence: SpeechSentence,
  verb: number,
  { from, last, frame, act }: SpeechPhrase,
  earlier: readonly Draft[],
): Draft | null {
  const group = verbGroupAt(sentence, verb);
  // "The vote split the party, raising concerns about …": what came of it.
  if (group.passive || group.form === 'ing') return null;
  const { source, span, head, through } = sourceOf(sentence, verb, group, earlier);
  const speaker = span ?? (source && spanOf(sentence, source));
  if (!speaker || (!span && !isSomebody(sentence, head))) return null;
  const opening = { from, cue: verb, embedded: through === 'relative', frame };
  const content = spanOf(
    sentence,
    trimStretch(sentence, { first: from, last: contentEnd(sentence, opening) }),
  );
  if (!content) return null;
  return {
    ...PLAIN,
    sentence,
    construction: frame === 'object' || frame === 'preposition' ? 'object' : 'source-cue-content',
    content: [content],
    cue: spanOf(sentence, { first: verb, last }),
    cueUnit: verb,
    source: speaker,
    sourceHead: head,
    act,
    unreported: unreportedBy(sentence, group, source),
    opening,
  };
}
