import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft, Stretch } from './draft';
import { sourceEndFrom } from './source-end';
import { spanOf, trimStretch } from './spans';

/** "…, according to the minister" and "According to the minister, …". */
export function attributeByAccordingTo(sentence: SpeechSentence): Draft[] {
  const { units } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    if (units[i]?.lower !== 'according' || units[i + 1]?.lower !== 'to') continue;
    const base = baseEndFrom(sentence, i + 2);
    if (base <= i + 2) continue;
    const leads = leadsSentence(sentence, i);
    const end = sourceEndFrom(sentence, i + 2, leads);
    const source = { first: i + 2, last: end };
    const contents = leads ? [rightOf(sentence, end)] : leftAndRight(sentence, i, end);
    const content = contents
      .map((stretch) => spanOf(sentence, trimStretch(sentence, stretch)))
      .filter((span) => span !== null);
    if (content.length === 0) continue;
    drafts.push({
      sentence,
      construction: 'according-to',
      content,
      cue: spanOf(sentence, { first: i, last: i + 2 }),
      cueUnit: i,
      source: spanOf(sentence, source),
      sourceHead: base - 1,
      addressee: null,
      via: [],
      act: 'state',
      attitude: false,
      unreported: null,
    });
  }
  return drafts;
}

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
  const { units, tags } = sentence;
  let first = i;
  for (let k = i - 1; k >= 0; k--) {
    if (units[k]?.lower === ';') break;
    if (units[k]?.lower === 'to' && units[k - 1]?.lower === 'according') break;
    first = k;
  }
  while (first < i && (tags[first] === 'CCONJ' || tags[first] === 'PUNCT')) first++;
  const left = { first, last: i };
  if (units[end]?.lower === ',' && (isFiniteAt(sentence, end + 1) || !hasFinite(sentence, first, i))) {
    return [left, { first: end + 1, last: units.length }];
  }
  return [left];
}

function hasFinite(sentence: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isFiniteAt(sentence, k)) return true;
  return sentence.tags[last - 1] === 'QUOTE';
}
