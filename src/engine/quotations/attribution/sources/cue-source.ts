import type { VerbGroup } from '../../../language/clauses/verb-groups';
import type { Draft, Stretch } from '../../drafts/draft';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { endsWithAttribution } from '../clauses/closing-attribution';
import { NOBODY, type CueSource } from './agent';
import { sourceOfFinite } from './finite-source';
import { heardSpeaking } from './heard-speaking';
import { perceivedAt } from './perceived';
import { quotedAsSaying, reportedToHaveSaid } from './quoted-as-saying';
import { sourceOfUnfinished } from './unfinished-source';

/** Finds the source of the cue at unit `i`: its subject, or the subject of the verb it hangs on. `earlier` are the sentence's attributions so far. */
export function sourceOf(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const found = subjectOf(sentence, i, group, earlier);
  return found.source ? { ...found, source: withoutAttribution(sentence, found.source, found.head) } : found;
}

/** "Berg, Holm said, told her": the source without who says it of him. */
function withoutAttribution(sentence: SpeechSentence, source: Stretch, head: number): Stretch {
  const { units } = sentence;
  const close = units[source.last]?.lower === ',' ? source.last : source.last - 1;
  if (units[close]?.lower !== ',') return source;
  const said = units[head + 1]?.lower === ',' && endsWithAttribution(sentence, head + 2, false);
  return said ? { ...source, last: head + 1 } : source;
}

function subjectOf(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  earlier: readonly Draft[],
): CueSource {
  const { units } = sentence;
  const isParticiple = group.form === 'ing' || units[group.first]?.lower === 'being';
  const heard = isParticiple ? heardSpeaking(sentence, group.first) : null;
  if (heard && !group.passive)
    return { ...NOBODY, source: heard.heard, head: heard.heard.head, through: 'adjacent', via: heard.via };
  if (group.passive) return heard ? { ...NOBODY, via: heard.via } : NOBODY;
  const perceived = perceivedAt(sentence, group)?.speaker;
  if (perceived) return { ...NOBODY, source: perceived, head: perceived.head, through: 'adjacent' };
  return group.form === 'finite'
    ? sourceOfFinite(sentence, i, group, earlier)
    : (quotedAsSaying(sentence, group.first) ??
        reportedToHaveSaid(sentence, group.first) ??
        sourceOfUnfinished(sentence, i, group, earlier));
}
