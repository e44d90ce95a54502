import { isFiniteAt } from '../../language/clauses/verb-groups';
import { wordSet } from '../../text/word-set';
import type { Draft } from '../drafts/draft';
import { passesOn } from './nest';

/**
 * Whether `outer`, in whose content `inner` stands, tells what somebody else said: "Holm said that the mayor had promised …". Who denies,
 * demands or asks passes nothing on, nor does an attribution that stands by the way ("Holm said the pier was shut, hours after the mayor
 * said …"). `outers` are all drafts around `inner`.
 */
export function tells(text: string, outer: Draft, inner: Draft, outers: readonly Draft[]): boolean {
  if (outer.construction === 'transcript' || outer.attitude || outer.unreported !== null) return false;
  const passing = passesOn(text, outer);
  // What somebody tells of another's words in his own quotation is his story; an outlet hands on.
  if (inner.sentence.within !== null && !passing) return false;
  if (outer.act !== 'state' && outer.act !== 'confirm') return false;
  if (outer.construction === 'object' && !passing) return false;
  return inner.sentence !== outer.sentence || isWhatIsTold(outer, inner, outers);
}

/** Whether no verb of another clause stands between the beginning of the outer content and the inner attribution. */
function isWhatIsTold(outer: Draft, inner: Draft, outers: readonly Draft[]): boolean {
  const place = inner.cue ?? inner.content[0];
  const around = place && outer.content.find((span) => span.start <= place.start && place.end <= span.end);
  if (!around) return false;
  const { sentence } = inner;
  const begins = Math.min(
    inner.source?.start ?? Infinity,
    inner.cue?.start ?? Infinity,
    inner.content[0]?.start ?? Infinity,
  );
  for (let k = 0; k < sentence.units.length; k++) {
    const unit = sentence.units[k];
    if (!unit || unit.start < around.start) continue;
    if (unit.start >= begins) break;
    // "he said, and that the mayor had promised": a second clause of what is told.
    // "Berg said he had heard Holm say": what was heard is what is told.
    if (HEARD.has(unit.lower) || HEARD.has(sentence.units[k + 1]?.lower ?? '')) continue;
    if (isFiniteAt(sentence, k) && !outers.some((one) => one.cueUnit === k || reaches(one, k))) return false;
  }
  return true;
}

const HEARD = wordSet('heard overheard hears recalled recalls remembered remembers');

/** Whether unit `k` is an auxiliary right before the draft's cue. */
function reaches({ cueUnit }: Draft, k: number): boolean {
  return k < cueUnit && cueUnit - k <= 2;
}
