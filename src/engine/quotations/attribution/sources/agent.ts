import {
  baseEndFrom,
  headEndingAt,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { isPast } from '../../../language/clauses/verb-groups';
import type { Subject } from '../../../language/clauses/subject';
import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/word-set';
import { MEANS } from '../../data/occasions';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Construction } from '../../data/constructions';
import type { Stretch } from '../../drafts/draft';
import { isSomebody } from '../../actors/somebody';
import { asideBeforeThat } from './source-end';

/** Whose words a cue gives, as far as the sentence's grammar tells. */
export interface CueSource {
  readonly source: Stretch | null;
  readonly head: number;
  readonly span: Span | null;
  readonly through: Subject['through'] | 'inside' | 'none';
  readonly shared: boolean;
  readonly via: readonly Span[];
  readonly construction: Construction;
  /** Where the words that give the source begin, when that is before source and cue: "CBS" of "CBS quoted an official as saying". */
  readonly begins?: number;
}

/** A cue that nobody is the source of. */
export const NOBODY: CueSource = {
  source: null,
  head: -1,
  span: null,
  through: 'none',
  shared: false,
  via: [],
  construction: 'source-cue-content',
};

/** "by the minister", before or after the content of a passive. */
export function agentOf(
  sentence: SpeechSentence,
  cue: number,
  contents: Stretch[],
): (Stretch & { head: number }) | null {
  const { units } = sentence;
  const [content, reason] = contents;
  for (let k = cue + 1; k < Math.min(units.length, cue + 20); k++) {
    if (units[k]?.lower !== 'by') continue;
    // "It is said that the house was built by a duke": whoever does what is said.
    if (content && k > content.first + 1 && k < content.last && isDoneBy(sentence, k)) return null;
    const next = [content, reason].find((part) => part !== undefined && part.first > k)?.first ?? Infinity;
    const limit = sentence.tags[next - 1] === 'ADP' ? next - 1 : next;
    const phrase = Math.min(nounPhraseEndFrom(sentence, k + 1), limit);
    const end = beforeTime(sentence, k + 1, phrase);
    if (end <= k + 1 || MEANS.has(units[k + 1]?.lower ?? '') || SEASON.has(units[k + 1]?.lower ?? ''))
      return null;
    if (content && k >= content.first && k < content.last) contents[0] = { first: content.first, last: k };
    const head = headEndingAt(sentence, Math.min(end, baseEndFrom(sentence, k + 1)));
    const last = asideBeforeThat(sentence, end);
    return { first: k + 1, last: last > end ? last : nameBeside(sentence, end), head };
  }
  return null;
}

/** "finished by spring": when, not by whom. */
const SEASON = new Set([
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'then',
  'now',
  'noon',
  'midnight',
  'nightfall',
  'dawn',
  'dusk',
  'sunset',
  'christmas',
  'easter',
]);

/** "was built by": whether a participle and its auxiliary stand right before unit `by`. */
function isDoneBy({ units, tags }: SpeechSentence, by: number): boolean {
  return tags[by - 1] === 'VERB' && tags[by - 2] === 'AUX' && isPast(units[by - 1]?.lower ?? '');
}

/** "by her daughter, Ada Holm.": the end of the name that a comma sets beside the phrase that ends at unit `end`, where nothing but a mark follows; `end` where none stands. */
function nameBeside(sentence: SpeechSentence, end: number): number {
  const { units, tags } = sentence;
  if (units[end]?.lower !== ',' || tags[end + 1] !== 'PROPN' || tags[end - 1] !== 'NOUN') return end;
  const name = baseEndFrom(sentence, end + 1);
  return isSomebody(sentence, end - 1) &&
    tags[name - 1] === 'PROPN' &&
    CLOSING.test(units[name]?.lower ?? '.')
    ? name
    : end;
}

const CLOSING = /^[.,;:!?]$/;

/** "by the daily last week", "by Monday": the end of units `[first, last)` without the time that closes them, `first` where they are nothing else. */
function beforeTime(sentence: SpeechSentence, first: number, last: number): number {
  let end = last;
  while (end > first && isTimeWord(sentence, end - 1)) end--;
  if (end === last) return last;
  while (end > first && NEARING.has(sentence.units[end - 1]?.lower ?? '')) end--;
  return end;
}

/** What stands before a time to say which. */
const NEARING = wordSet('last next this late early mid the');
