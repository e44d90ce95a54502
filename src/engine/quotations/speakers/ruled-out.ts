import { overlaps } from '../../text/span';
import type { Draft } from '../attribution/draft';
import type { Memory } from './memory';

/**
 * Who cannot be meant by the pronoun that is a draft's source, by what its own sentence, at position `here`, and the one before tell: whoever accused
 * does not deny it ("Holm accused Berg of lying. He denied it."), and whoever asked does not answer (“Did you?” Berg asked. “I did,” he said.).
 * Null where nobody is ruled out.
 */
export function ruledOutBefore(draft: Draft, here: number, memory: Memory): string | null {
  // "Holm said that Berg had lied, which he denied"
  const beside = draft.act === 'deny' ? memory.statedIn.get(here) : undefined;
  if (beside && beside.draft !== draft && sharesContent(beside.draft, draft)) return beside.speaker;
  const before = memory.statedIn.get(here - 1);
  if (!before) return null;
  const said = wordsOf(draft, memory);
  if (draft.act === 'deny' && POINTING.test(said)) return before.speaker;
  const asked = before.draft.act === 'ask' && QUESTION.test(wordsOf(before.draft, memory));
  const goesOn = draft.cue !== null && GOING_ON.test(memory.textOf(draft.cue));
  return asked && OPENING_MARK.test(said) && !goesOn ? before.speaker : null;
}

function sharesContent(a: Draft, b: Draft): boolean {
  return a.content.some((one) => b.content.some((other) => overlaps(one, other)));
}

function wordsOf({ content }: Draft, memory: Memory): string {
  const [first] = content;
  return first ? memory.textOf(first).trim() : '';
}

/** Words that only point at what was said before. */
const POINTING = /^(?:it|this|that|(?:the|these|those|all) (?:charges?|claims?|allegations?|accusations?))$/i;
const QUESTION = /^[“"«].*\?[”"»]?$/su;
const OPENING_MARK = /^[“"«]/u;
/** Verbs with which the same speaker goes on. */
const GOING_ON = /^(?:add|ask|continu|demand|insist|persist|press|repeat|w(?:ent|ant)|wonder)/i;
