import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { BE } from '../../../language/data/word-classes';
import { wordSet } from '../../../text/word-set';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/**
 * "42% say they are liberal, 34% conservative", "39 have said they will stay and 160 have not": whether how many say it is counted
 * before the cue at unit `cue`, and how many others do begins at unit `k`, behind a comma or, with `joined`, a conjunction.
 */
export function countsOthers(sentence: SpeechSentence, cue: number, k: number, joined: boolean): boolean {
  const { units } = sentence;
  // "; of those who had, most opposed it"
  if (units[k]?.lower === 'of' && units[k + 1]?.lower === 'those')
    return isCounted(sentence, verbGroupAt(sentence, cue).first);
  let at = k;
  while (ROUGHLY.has(units[at]?.lower ?? '')) at++;
  const end = countEnd(sentence, at);
  if (end === at) return false;
  const share = isShare(sentence, at, end);
  // "three of them at school"
  if (units[end]?.lower === 'of' && !(share && holdsFiniteNear(sentence, end))) return false;
  const acts = isFiniteAt(sentence, end) || (share && holdsFiniteNear(sentence, end));
  return (acts || (share && !joined)) && isCounted(sentence, verbGroupAt(sentence, cue).first);
}

/** Whether a number of people, and no more than what says of whom, stands before the verb at unit `verb`. */
function isCounted({ units, tags }: SpeechSentence, verb: number): boolean {
  for (let k = verb - 1; k >= 0 && k > verb - LONGEST_COUNT; k--) {
    if (tags[k] === 'NUM' || SHARE.has(units[k]?.lower ?? '') || SOME.has(units[k]?.lower ?? '')) return true;
    if (tags[k] === 'PUNCT' && units[k]?.lower !== '-' && units[k]?.lower !== '%') return false;
    // "nine in ten of those polled said"
    if (tags[k] === 'VERB' && k === verb - 1) continue;
    if (tags[k] === 'VERB' || tags[k] === 'AUX' || tags[k] === 'CCONJ') return false;
  }
  return false;
}

/** Between a number of people and what they say stand fewer units than this. */
const LONGEST_COUNT = 10;

/** Unit behind the number of people at unit `k`: "34%", "one in five", "a third", "the same number", "160"; `k` where none stands. */
function countEnd(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  // "one said it was safe, and another would not talk"
  if (OTHERS.has(lower) && isFiniteAt(sentence, k + 1) && !BE.has(units[k + 1]?.lower ?? '')) return k + 1;
  if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'the') {
    const at = units[k + 1]?.lower === 'same' || units[k + 1]?.lower === 'other' ? k + 2 : k + 1;
    if (SHARE.has(units[at]?.lower ?? '')) return at + 1;
    return lower === 'another' && tags[at] === 'NUM' ? percentEnd(units, at + 1) : k;
  }
  if (SHARE.has(lower)) return k + 1;
  if (tags[k] !== 'NUM') return k;
  if (units[k + 1]?.lower === 'in' && tags[k + 2] === 'NUM') return k + 3;
  if (units[k + 1]?.lower === '-' && SHARE.has(units[k + 2]?.lower ?? '')) return k + 3;
  return percentEnd(units, k + 1);
}

/** Unit behind the word or the sign for "of a hundred" at unit `k`. */
function percentEnd(units: SpeechSentence['units'], k: number): number {
  const lower = units[k]?.lower ?? '';
  if (lower === 'per' && units[k + 1]?.lower === 'cent') return k + 2;
  return PERCENT.has(lower) ? k + 1 : k;
}

/** Whether units `[first, last)` are a part of all, which nothing but people can be here. */
function isShare({ units }: SpeechSentence, first: number, last: number): boolean {
  return (
    last - first > 1 || SHARE.has(units[first]?.lower ?? '') || units[first]?.lower.endsWith('%') === true
  );
}

function holdsFiniteNear(sentence: SpeechSentence, from: number): boolean {
  for (let k = from; k < from + LONGEST_COUNT; k++) {
    if (isFiniteAt(sentence, k)) return true;
    if (sentence.tags[k] === 'PUNCT' || sentence.tags[k] === 'CCONJ') return false;
  }
  return false;
}

const OTHERS = new Set(['another', 'others']);
const SOME = new Set(['one', 'some', 'several', 'many', 'few']);
const ROUGHLY = wordSet('about around nearly almost roughly some only just over under fully');
const PERCENT = new Set(['%', 'percent', 'pct']);
/** Nouns for a part of those who were asked. */
const SHARE = wordSet(
  'half third thirds quarter quarters fifth fifths majority most number share proportion rest remainder',
);
