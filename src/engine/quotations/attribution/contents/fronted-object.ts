import type { Act } from '../../../annotation';
import { nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import type { VerbGroup } from '../../../language/clauses/verb-groups';
import type { CueVerb } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { answeredClause } from './answered-clause';
import type { Draft, Stretch } from '../../drafts/draft';

/** "a charge that Holm denied", "a charge Holm denied", "Holm lied, which she has denied": what somebody answers with the cue at unit `i`, whose subject is `source`, where it stands before them; null where nothing does. */
export function frontedObject(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  verb: CueVerb,
  source: Stretch | null,
  earlier: readonly Draft[],
): Stretch[] | null {
  const { units, tags } = sentence;
  if (!source || group.form !== 'finite' || group.passive) return null;
  for (let k = source.last; k < group.first; k++) if (tags[k] !== 'ADV') return null;
  if (!verb.senses.some(({ frame, act }) => ANSWERING.has(act) && frame.includes('o'))) return null;
  if (!CLOSING.has(tags[i + 1] ?? 'PUNCT')) return null;
  const pronoun = source.first - 1;
  const lower = units[pronoun]?.lower ?? '';
  if (lower === 'which' && units[pronoun - 1]?.lower === ',')
    return [answeredClause(sentence, pronoun - 1, earlier) ?? { first: pronoun, last: source.first }];
  const bare = tags[pronoun] === 'NOUN';
  if (!bare && lower !== 'that' && lower !== 'which') return null;
  const phrase = nounPhraseEndingAt(sentence, bare ? source.first : pronoun);
  if (!phrase || (bare && tags[phrase.first] !== 'DET')) return null;
  const named = asWhat(sentence, i + 1);
  return [{ first: phrase.first, last: phrase.last }, ...(named ? [named] : [])];
}

/** "an allegation he dismissed as “envy”": what it is dismissed as, from "as" at unit `k` on; null where that does not stand there. */
function asWhat({ units, tags }: SpeechSentence, k: number): Stretch | null {
  if (units[k]?.lower !== 'as') return null;
  let last = k + 1;
  while (last < units.length && tags[last] !== 'PUNCT' && tags[last] !== 'CCONJ' && tags[last] !== 'VERB')
    last++;
  return last > k + 1 ? { first: k, last } : null;
}

/** Acts that say something of what was said before. */
const ANSWERING: ReadonlySet<Act> = new Set<Act>(['deny', 'confirm']);
/** What stands behind a verb whose object stands before it. */
const CLOSING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'ADP', 'ADV']);
