import type { Annotation, NameType } from '../../annotation';
import { overlaps, type Span } from '../../text/span';
import { compareText } from '../describe-entity';
import { bearersOfName, NO_LINKS, readLinks, type ActorLinks } from './actors';
import { findAnchor, type Missing } from './anchor';
import { correctNames } from './correct-names';
import { correctQuotations } from './correct-quotations';
import { correctionId, isMark, type Correction, type FarCorrection, type ReadersWord } from './correction';
import { findNamed, findTarget, isSame, subjectOf } from './findings';
import { flatten, type FlatText } from './flat-text';
import { markNames } from './mark-names';
import { markQuotations } from './mark-quotations';
import type { Placed } from './placed';

/** What became of a correction in its article. */
export interface Outcome {
  readonly id: string;
  readonly correction: Correction;
  /**
   * `applied`; `gone` or `ambiguous` where its words are not found, or in several places alike; `unfound` where nothing to be corrected is
   * found at its words any more; `overruled` where another correction of the same thing counts.
   */
  readonly state: 'applied' | 'overruled' | 'unfound' | Missing;
  /** Where its words stand now; null where they are not found. */
  readonly span: Span | null;
  /** What it is about, the same for all corrections of which only one can count; null where it is about nothing found. */
  readonly subject: string | null;
}

/** A type that was corrected in another article and holds here, too. */
export interface FarType {
  /** As in {@link FarCorrection}. */
  readonly path: string;
  readonly id: string;
  /** Id of the entity it is of. */
  readonly bearer: string;
}

/** A record put right, and what became of each correction. */
export interface Corrected {
  readonly record: Annotation;
  /** The record as it came, with what readers have added: what all other corrections are about. */
  readonly marked: Annotation;
  /** Of the article's own corrections, in the order of their places; those without one come last. */
  readonly outcomes: readonly Outcome[];
  readonly farTypes: readonly FarType[];
  readonly links: ActorLinks;
}

/**
 * Puts a record right as its readers said. `text` is the text the record was made of. Does not depend on the order of the corrections,
 * changes nothing that they are not about, and never throws. What was missed is added first; then all others find what they are about.
 */
export function applyCorrections(record: Annotation, text: string, said: ReadersWord): Corrected {
  if (said.own.length + said.far.length === 0)
    return { record, marked: record, outcomes: [], farTypes: [], links: NO_LINKS };
  const flat = flatten(text);
  const outcomes = placeAll(flat, said.own);
  const marked = addMarks(record, text, outcomes);
  const placed = findTargets(marked, outcomes);
  const far = farTypesIn(marked, placed, said.far);
  const types = new Map(far.map(({ bearer, type }) => [bearer, type]));
  const named = correctNames(marked, text, placed, types);
  const corrected = correctQuotations(named, marked, placed);
  return {
    record: corrected,
    marked,
    outcomes: [...outcomes.values()].sort(comparePlaces),
    farTypes: far.map(({ path, id, bearer }) => ({ path, id, bearer })),
    links: readLinks(corrected, marked, flat, placed, said),
  };
}

/** All outcomes, by id and in the order of ids, as far as the text alone tells. */
function placeAll(flat: FlatText, corrections: readonly Correction[]): Map<string, Outcome> {
  const byId = new Map(corrections.map((correction) => [correctionId(correction), correction]));
  return new Map(
    [...byId]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, correction]) => {
        const place = findAnchor(flat, correction.anchor);
        const common = { id, correction, subject: null };
        return [
          id,
          typeof place === 'string'
            ? { ...common, state: place, span: null }
            : { ...common, state: 'unfound', span: place },
        ];
      }),
  );
}

/** Adds what was missed. Of several marks across each other the last by id counts. */
function addMarks(record: Annotation, text: string, outcomes: Map<string, Outcome>): Annotation {
  const marks = [...outcomes.values()].flatMap((outcome) => {
    const { correction, span } = outcome;
    return span && isMark(correction.change) ? [{ outcome, change: correction.change, span }] : [];
  });
  const counting = marks.filter(({ change, span }, i) =>
    marks
      .slice(i + 1)
      .every((later) =>
        change.kind !== later.change.kind
          ? true
          : change.kind === 'isName'
            ? !overlaps(span, later.span)
            : !isSame(span, later.span),
      ),
  );
  for (const { outcome, change, span } of marks) {
    const state = counting.some((one) => one.outcome === outcome) ? 'applied' : 'overruled';
    outcomes.set(outcome.id, { ...outcome, state, subject: `${change.kind} at ${span.start}` });
  }
  const names = counting.flatMap(({ change, span }) =>
    change.kind === 'isName' ? [{ ...change, span }] : [],
  );
  const quotations = counting.flatMap(({ change, span }) =>
    change.kind === 'isQuotation' ? [{ ...change, span }] : [],
  );
  return markQuotations(markNames(record, text, names), text, quotations);
}

/** The corrections that count, each with what it is about; the outcomes of all are told. */
function findTargets(marked: Annotation, outcomes: Map<string, Outcome>): Placed[] {
  const winners = new Map<string, Placed>();
  for (const outcome of outcomes.values()) {
    const { id, correction } = outcome;
    const { change } = correction;
    if (isMark(change)) continue;
    const { target, span } = targetOf(marked, outcome);
    if (span === null) continue;
    if (target === undefined) {
      // What is not there need not be taken away.
      const isDone = change.kind === 'notQuotation' || change.kind === 'notName';
      outcomes.set(id, { ...outcome, state: isDone ? 'applied' : 'unfound' });
      continue;
    }
    const subject = subjectOf(marked, correction, target);
    const earlier = outcomes.get(winners.get(subject)?.id ?? '');
    if (earlier) outcomes.set(earlier.id, { ...earlier, state: 'overruled' });
    winners.set(subject, { id, change, target });
    outcomes.set(id, { ...outcome, state: 'applied', span, subject });
  }
  return [...winners.values()];
}

/** What a correction is about, and where that is. Who somebody is is said of them, not of the place: where its words have gone, of their name. */
function targetOf(
  marked: Annotation,
  { correction, span }: Outcome,
): { readonly target?: number | undefined; readonly span: Span | null } {
  const target = span === null ? undefined : findTarget(marked, correction, span);
  const { change, was } = correction;
  if (target !== undefined || (change.kind !== 'same' && change.kind !== 'apart')) return { target, span };
  const named = findNamed(marked, was);
  const mention = named === undefined ? undefined : marked.mentions[named];
  return mention ? { target: named, span: { start: mention.start, end: mention.end } } : { target, span };
}

/** Types that were corrected in other articles and hold here, unless this one's reader says otherwise; of several the last by id. */
function farTypesIn(
  marked: Annotation,
  placed: readonly Placed[],
  far: readonly FarCorrection[],
): (FarType & { readonly type: NameType })[] {
  const own = new Set(
    placed.flatMap(({ change, target }) =>
      change.kind === 'type' ? [marked.mentions[target]?.entity ?? ''] : [],
    ),
  );
  const found = new Map<string, FarType & { readonly type: NameType }>();
  for (const { path, correction, id } of [...far].sort((a, b) => compareText(a.id, b.id))) {
    const { change, was } = correction;
    if (change.kind !== 'type' || change.everywhere === undefined) continue;
    for (const bearer of bearersOfName(marked, change.everywhere, was))
      if (!own.has(bearer)) found.set(bearer, { path, id, bearer, type: change.type });
  }
  return [...found.values()];
}

function comparePlaces(a: Outcome, b: Outcome): number {
  const start = ({ span }: Outcome) => span?.start ?? Infinity;
  return start(a) === start(b) ? compareText(a.id, b.id) : start(a) - start(b);
}
