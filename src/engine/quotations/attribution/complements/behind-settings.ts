import { pastDenial } from '../../../language/clauses/negated-infinitive';
import { isTimeWord } from '../../../language/clauses/noun-phrases';
import { isActorNoun } from '../../actors/actor-noun';
import { settingsBefore } from '../clauses/setting-chain';
import type { Place } from './complement-place';

/**
 * "called after the vote for calm", "urged residents in a letter to leave", "denied in court taking bribes": the unit at which the infinitive, gerund,
 * preposition or object stands that the verb asks for, behind where and when it was said from unit `k` on; `k` itself where none does.
 */
export function behindSettings({ sentence, k, sense, addressee, passive, near }: Place): number {
  const { units, tags } = sentence;
  const { frame, after } = sense;
  if (!near || passive || (after.has(units[k]?.lower ?? '') && !isTimeWord(sentence, k + 1))) return k;
  const asks = frame.includes('i') || (addressee !== null && /[jq]/.test(frame));
  return settingsBefore(sentence, k, (at) => {
    const lower = units[at]?.lower ?? '';
    const to = pastDenial(sentence, at);
    // "to staff" is no infinitive.
    if (
      asks &&
      units[to]?.lower === 'to' &&
      tags[to + 1] === 'VERB' &&
      !isActorNoun(units[to + 1]?.lower ?? '')
    )
      return true;
    if (frame.includes('g') && tags[at] === 'VERB' && lower.endsWith('ing')) return true;
    if (after.has(lower)) return !isTimeWord(sentence, at + 1);
    return frame.includes('o') && OBJECT.has(tags[at] ?? '') && !isTimeWord(sentence, at);
  });
}

/** What opens a noun phrase. */
const OBJECT = new Set<string>(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);
