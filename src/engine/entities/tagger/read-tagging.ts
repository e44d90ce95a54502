import type { Prose } from '../../language/prose';
import { WordFlag } from '../lexicon/lexicon';
import type { Gender, NameSpan } from '../recogniser';
import type { Calibrate } from './calibration';
import { BEGIN, LAST, OUTSIDE, TYPES, UNIT } from './labels';
import type { Marginals } from './marginals';
import type { Tagging } from './tagger';

/** Reads names off the labels of an article and says how probable each is. */
export function readTagging(
  { labels, scores, scoreRow, view: { stretches, words } }: Tagging,
  { tokens }: Prose,
  marginals: Marginals,
  calibrate: Calibrate,
): NameSpan[] {
  const names: NameSpan[] = [];
  for (let s = 0; s < stretches.length; s += 2) {
    const from = stretches[s] as number;
    const to = stretches[s + 1] as number;
    let loaded = false;
    let first = from;
    for (let i = from; i < to; i++) {
      const label = labels[i] as number;
      if (label === OUTSIDE) continue;
      const part = (label - 1) & 3;
      if (part === BEGIN || part === UNIT) first = i;
      if (part !== LAST && part !== UNIT) continue;
      if (!loaded) marginals.load(scores, scoreRow[from] as number, to - from);
      loaded = true;
      const type = TYPES[(label - 1) >> 2] ?? 'person';
      const probability = marginals.probability(labels, from, first - from, i - from);
      const gender = type === 'person' ? genderOf(words[first]?.flags ?? 0) : undefined;
      names.push({
        start: tokens[first]?.start ?? 0,
        end: tokens[i]?.end ?? 0,
        first,
        last: i + 1,
        type,
        confidence: calibrate(probability, type, i + 1 - first),
        ...(gender ? { gender } : {}),
      });
    }
  }
  return names;
}

/** The gender a given name tells, where lists know it as one only. */
function genderOf(flags: number): Gender | undefined {
  const male = (flags & WordFlag.givenMale) !== 0;
  const female = (flags & WordFlag.givenFemale) !== 0;
  return male === female ? undefined : male ? 'male' : 'female';
}
