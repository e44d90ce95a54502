import type { Act } from '../../../annotation';
import type { Span } from '../../../text/span';
import { cueForm } from '../../cues/cue-verbs';

/** What a paragraph of dash dialogue says, and who is named for it between its dashes or behind its question. */
export interface DashSpeech {
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span;
  readonly act: Act;
}

/** A dash that parts speech from who speaks: a long one, with a space at one side at least. */
const PARTING = /\s[—–―]\s?|[—–―](?=[.,;:]?(?:\s|$))|\s--\s/gu;
/** "said Ada Holm", "asked the judge, smiling". */
const CUE_FIRST =
  /^(\p{Ll}+)\s+((?:(?:the|a|an|his|her|my|our|their|one)\s)?[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,4})(?=[,.;:]|$)/u;
/** "Ada said", "the captain answered". */
const CUE_LAST =
  /^((?:(?:the|a|an|his|her|my|our|their)\s)?[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,3})\s(\p{Ll}+)(?=[,.;:]|$)/u;
const NAMES_SOMEBODY = /^(?:\p{Lu}|(?:the|a|an|his|her|my|our|their|one)\s|(?:he|she|they|i|we)$)/u;
/** "And who pays? asked Ada." */
const BEHIND_QUESTION = /[?!…]\s+(?=\p{Ll})/u;

/** The speech and its tag in `text` from `start`, behind the first dash, to `end`; null when nobody is named. */
export function readDashSpeech(text: string, start: number, end: number): DashSpeech | null {
  const body = text.slice(start, end);
  const partings = [...body.matchAll(PARTING)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const [first, second] = partings;
  if (first) {
    const until = second?.start ?? end;
    const tag = readTag(text, first.end, until);
    if (!tag) return null;
    const content = [trimmed(text, { start, end: first.start })];
    if (second) content.push(trimmed(text, { start: second.end, end }));
    return { ...tag, content: content.filter((span) => span.end > span.start) };
  }
  const question = BEHIND_QUESTION.exec(body);
  if (!question) return null;
  const tag = readTag(text, start + question.index + question[0].length, end);
  return tag && { ...tag, content: [{ start, end: start + question.index + 1 }] };
}

function readTag(text: string, start: number, end: number): Omit<DashSpeech, 'content'> | null {
  const words = text.slice(start, end);
  const before = CUE_FIRST.exec(words);
  const act = before && actOf(before[1] ?? '');
  if (before?.[1] && before[2] && act && NAMES_SOMEBODY.test(before[2])) {
    const source = start + before[0].length - before[2].length;
    return {
      cue: { start, end: start + before[1].length },
      source: withoutStop(text, source, source + before[2].length),
      act,
    };
  }
  const after = CUE_LAST.exec(words);
  const last = after && actOf(after[2] ?? '');
  if (!after?.[1] || !after[2] || !last || !NAMES_SOMEBODY.test(after[1])) return null;
  const cue = start + after[0].length - after[2].length;
  return {
    cue: { start: cue, end: cue + after[2].length },
    source: { start, end: start + after[1].length },
    act: last,
  };
}

/** A name without the full stop of its sentence. */
function withoutStop(text: string, start: number, end: number): Span {
  while (end > start && text.charAt(end - 1) === '.') end--;
  return { start, end };
}

/** The act of a finite verb of saying; null for any other word. */
function actOf(word: string): Act | null {
  const form = cueForm(word);
  return form && (form.form === 'ed' || form.form === 's') ? (form.verb.senses[0]?.act ?? null) : null;
}

/** Without the blanks, full stops and commas that stand between a dash and what is said. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s.,;—–―]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,—–―]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
