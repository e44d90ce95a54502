import { contains, type Span } from '../../text/span';
import type { Draft } from '../drafts/draft';
import { namesOutlet } from '../actors/is-outlet';

/** Verbs and phrases by which an outlet passes on what others said, rather than saying it itself. */
const PASSING_ON = /^(?:report|quote|cit|accord|writ|carr|broadcast|publish)/i;

/** More than this share of the outer content outside the inner attribution makes the outer one a statement of its own. */
const OWN_SHARE = 0.2;

/** For each draft the drafts whose content holds it, nearest first. `drafts` must belong to one sentence or to sentences inside its quotations. */
export function outerDrafts(drafts: readonly Draft[]): Map<Draft, Draft[]> {
  const found = new Map<Draft, Draft[]>();
  const sorted = [...drafts].sort((a, b) => length(a) - length(b));
  for (const inner of drafts) {
    const place = inner.cue ?? inner.content[0];
    if (!place) continue;
    const outer = sorted.filter(
      (other) =>
        other !== inner &&
        length(other) > length(inner) &&
        other.content.some((span) => contains(span, place)) &&
        other.source !== null &&
        !sameSpan(other.source, inner.source),
    );
    if (outer.length > 0) found.set(inner, outer.slice(0, 4));
  }
  return found;
}

/** True when `outer` does nothing but hand on what it holds: "Reuters reported that [Novak said …] and [warned that …]". What it gives in marks it says itself, whoever speaks there: “We argued for it,” the board writes. */
export function isPureRelay(text: string, outer: Draft, inners: readonly Draft[]): boolean {
  if (!outer.cue || !passesOn(text, outer)) return false;
  const handed = inners.filter(
    ({ attitude, unreported, sentence }) =>
      !attitude && !unreported && sentence.within === outer.sentence.within,
  );
  const parts = handed
    .flatMap(({ content, cue, source, addressee }) => [
      ...content,
      cue,
      source,
      addressee,
      asideOf(text, source, cue),
    ])
    .filter((part) => part !== null)
    .sort((a, b) => a.start - b.start);
  let own = length(outer);
  for (const span of outer.content) {
    let covered = span.start;
    for (const part of parts) {
      const start = Math.max(covered, part.start);
      const end = Math.min(span.end, part.end);
      if (end <= start) continue;
      own -= end - start;
      covered = end;
    }
  }
  return handed.length > 0 && own <= OWN_SHARE * length(outer) + 4;
}

/** What stands between a source and its verb: ", in a briefing on Monday,"; null for what the source did first: "slid it back and". */
function asideOf(text: string, source: Span | null, cue: Span | null): Span | null {
  if (!source || !cue || source.end >= cue.start) return null;
  const between = text.slice(source.end, cue.start);
  // "the firm has moved vans there, leading some to question …": what the source did before.
  if (!between.startsWith(',') && between.length > LONGEST_ADVERBIAL) return null;
  return DONE_FIRST.test(between) ? null : { start: source.end, end: cue.start };
}

/** In UTF-16 code units: " has since last Monday repeatedly ". */
const LONGEST_ADVERBIAL = 40;
const DONE_FIRST = /^\s[^,]*\s(?:and|but|then)\s[^,]*$/i;

/** Whether the outer attribution is an outlet's or has a verb of passing on. */
export function passesOn(text: string, { cue, source }: Draft): boolean {
  if (cue && PASSING_ON.test(text.slice(cue.start, cue.end))) return true;
  if (source === null) return false;
  const phrase = text.slice(source.start, source.end);
  if (phrase.length > LONGEST_OUTLET || NOT_ALONE.test(phrase)) return false;
  return namesOutlet(phrase) || namesOutlet(phrase.split(/\s+/).slice(-2).join(' '));
}

/** An outlet's name with what it is is no longer than this in UTF-16 code units. */
const LONGEST_OUTLET = 60;
/** An outlet's word in these is not the source itself, or the body is no outlet ("the Energy Agency"). */
const NOT_ALONE = /,|\b(?:of|by|from|for|at|in|to|who|host|anchor|reporter|editor)\b|\b(?<!news )agency\b/i;

function length(draft: Draft): number {
  return draft.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

function sameSpan(a: Span, b: Span | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}
