import { baseEndFrom, headEndingAt } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { PLAIN, type Draft, type Stretch } from './draft';
import { opensLoosely } from './left-content';
import { sourceEndFrom, withoutDay } from './source-end';
import { spanOf, trimStretch } from './spans';

/** "…, according to the minister" and "According to the minister, …". */
export function attributeByAccordingTo(sentence: SpeechSentence): Draft[] {
  const { units } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const start = i + phraseLength(sentence, i);
    if (start === i) continue;
    const base = baseEndFrom(sentence, start);
    if (base <= start) continue;
    const leads = leadsSentence(sentence, i);
    const opens = leads || !hasFinite(sentence, clauseStart(sentence, i), i);
    const end = sourceEndFrom(sentence, start, opens);
    const source = withoutDay(sentence, { first: start, last: end }, headEndingAt(sentence, base));
    const contents = leads ? [rightOf(sentence, end)] : leftAndRight(sentence, i, end);
    const content = contents
      .map((stretch) => spanOf(sentence, trimStretch(sentence, stretch)))
      .filter((span) => span !== null);
    if (content.length === 0) continue;
    drafts.push({
      sentence,
      construction: 'according-to',
      content,
      cue: spanOf(sentence, { first: i, last: start }),
      cueUnit: i,
      source: spanOf(sentence, source),
      sourceHead: headEndingAt(sentence, base),
      ...PLAIN,
    });
  }
  return drafts;
}

/** Units of "according to", "as reported by" or, where words are quoted, "in the words of" at unit `i`; 0 where none stands. */
function phraseLength({ units, tags, short }: SpeechSentence, i: number): number {
  const lower = units[i]?.lower;
  if (lower === 'in')
    return units[i + 2]?.lower === 'words' &&
      units[i + 1]?.lower === 'the' &&
      units[i + 3]?.lower === 'of' &&
      (short.length > 0 || tags.includes('QUOTE'))
      ? 4
      : 0;
  if (lower === 'according') return units[i + 1]?.lower === 'to' ? 2 : 0;
  if (lower !== 'as') return 0;
  const verb = /^(?:first|previously|earlier|also)$/.test(units[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return REPORTED.has(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'by' ? verb + 2 - i : 0;
}

const REPORTED = new Set(
  'reported noted stated announced confirmed revealed disclosed explained argued suggested'.split(' '),
);

function leadsSentence({ units, tags }: SpeechSentence, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (tags[k] !== 'CCONJ' && tags[k] !== 'PUNCT' && tags[k] !== 'ADV')
      return units[k]?.lower === 'that' && k > 0;
  }
  return true;
}

function rightOf({ units }: SpeechSentence, end: number): Stretch {
  let last = units.length;
  for (let k = end + 1; k < units.length; k++) {
    if (units[k]?.lower === 'according') {
      last = k;
      break;
    }
  }
  return { first: end, last };
}

/** What comes before, and what goes on after the source's closing comma. */
function leftAndRight(sentence: SpeechSentence, i: number, end: number): Stretch[] {
  const { units } = sentence;
  const first = clauseStart(sentence, i);
  const left = { first, last: i };
  if (units[end]?.lower === ',' && (isFiniteAt(sentence, end + 1) || !hasFinite(sentence, first, i))) {
    return [left, { first: end + 1, last: units.length }];
  }
  return [left];
}

/** First unit of the stretch before the phrase at unit `i`. */
function clauseStart(sentence: SpeechSentence, i: number): number {
  const { units, tags } = sentence;
  let first = i;
  for (let k = i - 1; k >= 0; k--) {
    if (units[k]?.lower === ';' || units[k]?.lower === ':') break;
    if (units[k]?.lower === '(' && !closes(sentence, k, i)) break;
    if (units[k]?.lower === 'to' && units[k - 1]?.lower === 'according') break;
    first = k;
  }
  while (first < i && (tags[first] === 'PUNCT' || opensLoosely(sentence, first))) first++;
  return first;
}

/** Whether the parenthesis opened at unit `open` closes before unit `end`. */
function closes({ units }: SpeechSentence, open: number, end: number): boolean {
  for (let k = open + 1; k < end; k++) if (units[k]?.lower === ')') return true;
  return false;
}

function hasFinite(sentence: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isFiniteAt(sentence, k)) return true;
  return sentence.tags.slice(first, last).includes('QUOTE');
}
