import { overlaps } from '../../text/span';
import type { Draft } from '../drafts/draft';
import type { Cast } from './cast';
import type { Memory } from './memory';

/**
 * Who cannot be meant by the pronoun that is a draft's source, by what its own sentence, at position `here`, and the one before tell: whoever accused
 * does not deny it ("Holm accused Berg of lying. He denied it."), whoever asked does not answer (“Did you?” Berg asked. “I did,” he said.), and
 * whoever spoke to somebody does not reply (“I am sorry,” Holm told her. “So am I,” she replied.).
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
  const words = wordsOf(before.draft, memory);
  const cue = draft.cue === null ? '' : memory.textOf(draft.cue);
  const asked = before.draft.act === 'ask' && QUESTION.test(words) && !GOING_ON.test(cue);
  const pronoun = draft.source === null ? '' : memory.textOf(draft.source).toLowerCase();
  if (draft.act !== 'ask' && PRONOUN.test(pronoun) && actsOnAnother(pronoun, here - 1, memory))
    return before.speaker;
  const spokenTo = before.draft.addressee !== null && OPENING_MARK.test(words) && ANSWERING.test(cue);
  return (asked || spokenTo) && OPENING_MARK.test(said) ? before.speaker : null;
}

/** "A lawyer told her it was late. “…,” she said.", "An aide handed her a note.": whether whoever acts in the sentence at position `at` does something to somebody whom the pronoun fits, who then is another. What is said there tells nothing of that. */
export function actsOnAnother(pronoun: string, at: number, memory: Memory): boolean {
  const start = memory.sentenceStart(at);
  const words = memory.statedIn.get(at)?.draft.content[0];
  const end = words ? words.start : memory.sentenceStart(at + 1);
  if (end <= start) return false;
  return (pronoun === 'she' ? DONE_TO_HER : DONE_TO_HIM).test(memory.textOf({ start, end }));
}

const DONE_TO_HIM = /\p{Ll}\shim\b/u;
/** "her" with no noun behind it. */
const DONE_TO_HER =
  /\p{Ll}\sher(?=\s*(?:$|[.,;:]|(?:an?|the|that|she|he|it|to|where|what|why|how|whether|if|who|when|on|in|at|about|of|for|by|with|again|not)\b))/u;

function sharesContent(a: Draft, b: Draft): boolean {
  return a.content.some((one) => b.content.some((other) => overlaps(one, other)));
}

function wordsOf({ content }: Draft, memory: Memory): string {
  const [first] = content;
  return first ? memory.textOf(first).trim() : '';
}

/** Words that only point at what was said before. */
const POINTING = /^(?:it|this|that|(?:the|these|those|all) (?:charges?|claims?|allegations?|accusations?))$/i;
const PRONOUN = /^s?he$/;
const QUESTION = /^[“"«].*\?[”"»]?$/su;
const OPENING_MARK = /^[“"«]/u;
/** Verbs with which the one who is spoken to speaks. */
const ANSWERING = /^(?:repl|answer|respond|retort|counter|shot back|fired back|hit back|correct)/i;
/** Verbs with which the same speaker goes on. */
const GOING_ON = /^(?:add|ask|continu|demand|insist|persist|press|repeat|w(?:ent|ant)|wonder)/i;

/** "quoting Holm, who, she says, would not have known", "a rival, Berg, whose plan, he said, was late": the name whose relative clause the pronoun at offset `at` parts, which it cannot mean; null where none does. */
export function partedFrom(at: number, cast: Cast, memory: Memory): string | null {
  const [name] = cast.namesBefore(at, 1);
  if (!name?.entity || at - name.end > LONGEST_PARTED) return null;
  return PARTED.test(memory.textOf({ start: name.end, end: at })) ? name.entity : null;
}

/** In UTF-16 code units. */
const LONGEST_PARTED = 40;
const PARTED = /^,?\s(?:who|whom|whose(?: \p{Ll}+){1,3}),\s$/u;

/** "According to a person who was there, she told them": the one without a name who tells it, whom the pronoun at offset `at` does not mean; null where nobody does. */
export function tellerBefore(at: number, cast: Cast, memory: Memory): string | null {
  const start = memory.sentenceStart(memory.sentenceAt(at));
  const id = memory.lastPerson;
  if (id === null || cast.entity(id)?.form !== 'unnamed' || at - start > LONGEST_TELLER) return null;
  const words = memory.textOf({ start, end: at });
  return TELLER.test(words) && words.includes(cast.entity(id)?.name ?? words) ? id : null;
}

/** In UTF-16 code units. */
const LONGEST_TELLER = 160;
const TELLER = /^According to (?:an?|one|another|two|the)\s[^.;:]*,\s$/u;

/** "He feels let down, according to a friend": the one without a name whom the sentence of the pronoun at offset `at` brings in behind it as saying so, and whom it does not mean; null where it brings in nobody. */
export function broughtInBehind(at: number, cast: Cast, memory: Memory): string | null {
  const stated = memory.statedIn.get(memory.sentenceAt(at));
  if (!stated || cast.entity(stated.speaker)?.form !== 'unnamed') return null;
  return (stated.draft.source?.start ?? -1) > at ? stated.speaker : null;
}
