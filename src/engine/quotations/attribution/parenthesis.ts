import { BRACKETED_ROLE } from '../data/person-nouns';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Draft } from '../drafts/draft';

/**
 * "Experts say that … (Ewha University Professor Park)." The person in parentheses at the content's end is the source in truth:
 * the draft with the parenthesis as its source and cut from its content. The draft itself when there is none.
 */
export function withParenthesisedSource(draft: Draft): Draft {
  const { sentence } = draft;
  const { units } = sentence;
  let close = units.length - 1;
  while (close > 0 && /^[.!?]$/.test(units[close]?.text ?? '')) close--;
  if (units[close]?.text !== ')') return draft;
  const open = openingOf(sentence, close);
  const last = draft.content.at(-1);
  const start = units[open]?.start;
  const end = units[close]?.end;
  if (open < 0 || !last || start === undefined || end === undefined) return draft;
  if (last.end !== end || last.start >= start || !namesPerson(sentence, open + 1, close)) return draft;
  const before = units[open - 1];
  const head = units[close - 1];
  const inner = units[open + 1];
  if (!before || !head || !inner) return draft;
  return {
    ...draft,
    construction: 'parenthesis',
    content: [...draft.content.slice(0, -1), { start: last.start, end: before.end }],
    source: { start: inner.start, end: head.end },
    sourceHead: close - 1,
  };
}

function openingOf({ units }: SpeechSentence, close: number): number {
  for (let k = close - 1; k >= 0 && k > close - 16; k--) if (units[k]?.text === '(') return k;
  return -1;
}

function namesPerson({ units, tags }: SpeechSentence, first: number, last: number): boolean {
  let role = false;
  for (let k = first; k < last; k++) {
    const initial = units[k]?.text.charAt(0) ?? '';
    if (tags[k] === 'AUX' || tags[k] === 'PRON' || (tags[k] === 'VERB' && initial === initial.toLowerCase()))
      return false;
    if (BRACKETED_ROLE.has(units[k]?.lower ?? '')) role = true;
  }
  return role && (tags[last - 1] === 'PROPN' || units[last - 2]?.text === '-');
}
