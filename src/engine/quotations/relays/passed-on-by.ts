import { BE } from '../../language/data/word-classes';
import type { Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { spanOf } from '../drafts/spans';
import { HEARSAY_ADVERBS, PASSED_ON } from '../data/hearsay';

/** The words by which the writer hands on as hearsay that somebody spoke at all: "reportedly" of "reportedly said", "is said to" of "is said to have told". Null where he states it. */
export function passedOnBy({ sentence, cueUnit, source, construction }: Draft): Span | null {
  const { units } = sentence;
  if (cueUnit < 0 || construction === 'hearsay') return null;
  const end = source?.end ?? 0;
  for (let k = cueUnit - 1; k >= 0 && k >= cueUnit - LONGEST_GROUP; k--) {
    const unit = units[k];
    if (!unit || unit.start < end) break;
    if (HEARSAY_ADVERBS.has(unit.lower)) return spanOf(sentence, { first: k, last: k + 1 });
    if (unit.lower !== 'to' || !PASSED_ON.has(units[k - 1]?.lower ?? '')) continue;
    for (let be = k - 2; be >= 0 && be >= k - LONGEST_PASSIVE; be--)
      if (BE.has(units[be]?.lower ?? '')) return spanOf(sentence, { first: be, last: k + 1 });
  }
  return null;
}

/** "has reportedly since also told", "is said to have told": fewer units than this before the cue. */
const LONGEST_GROUP = 6;
/** "is widely said to" */
const LONGEST_PASSIVE = 3;
