import { onOneLine } from '../../text/on-one-line';
import type { Entity, Mention } from '../../annotation';
import type { Span } from '../../text/span';
import { FOUND, OPEN } from '../data/certainty';
import { LABEL_TITLE } from '../data/person-nouns';
import { isActorNoun } from '../actors/actor-noun';
import { nameOf, type Cast } from './cast';
import type { Resolution } from './resolution';

/** A transcript's label: a name by its last word, or Q and A, who are known only where the article says who is interviewed and by whom, or is about just one person before. */
export function byLabel(
  label: string,
  source: Span,
  cast: Cast,
  labels: Labels,
  introduction: Introduction,
): Resolution {
  labels.opening ??= source.start;
  const lower = label.toLowerCase();
  if (lower.startsWith('q (') || QUESTION.has(lower))
    return byQuestion(lower, source, cast, labels, introduction);
  if (ANSWER.has(lower)) return byAnswer(cast, labels, introduction);
  const own = label.replace(/\s\([^()]*\)$/, '');
  const key = onOneLine(own.toLowerCase());
  const known = labels.resolved.get(key);
  const resolution = known ?? bracketed(own, label, source, cast) ?? bearerOf(own, key, source, cast, labels);
  if (known?.speaker) cast.addMention(source, 'nominal', known.speaker, known.certainty);
  labels.resolved.set(key, resolution);
  return resolution;
}

const QUESTION = new Set(['q', 'question']);
const ANSWER = new Set(['a', 'answer']);

/** "Q (Holm, the Times)", "Q": whom the brackets name, else who is told before to have met whoever answers. */
function byQuestion(
  label: string,
  source: Span,
  cast: Cast,
  labels: Labels,
  introduction: Introduction,
): Resolution {
  const inside = label.startsWith('q (')
    ? cast.namesWithin(source).find((name) => name.type === 'person')
    : undefined;
  if (inside?.entity) {
    labels.askers.add(inside.entity);
    return {
      speaker: inside.entity,
      certainty: FOUND.byLabel,
      reason: `${nameOf(cast, inside.entity)} asks, by the label`,
    };
  }
  const asker = QUESTION.has(label) ? presented(cast, labels, introduction).asker : null;
  if (asker)
    return {
      speaker: asker,
      certainty: FOUND.asker,
      reason: `${nameOf(cast, asker)}, of whom the introduction tells as talking with the other, is taken to ask`,
    };
  return {
    speaker: null,
    certainty: OPEN.asker,
    reason: 'the interviewer asks; the text does not say who that is',
  };
}

function byAnswer(cast: Cast, labels: Labels, introduction: Introduction): Resolution {
  const { answerer } = presented(cast, labels, introduction);
  if (answerer)
    return {
      speaker: answerer,
      certainty: FOUND.answerer,
      reason: `${nameOf(cast, answerer)}, whom the introduction is about, is taken to answer`,
    };
  return {
    speaker: null,
    certainty: OPEN.answerer,
    reason: 'the person interviewed answers; the text leaves open which of those named that is',
  };
}

/** What tells of a name, by its offsets, whom the text before the first turn is about. */
export interface Introduction {
  /** Whether the name that begins at the offset leads its sentence. */
  readonly leads: (start: number) => boolean;
  /** Whether somebody talks with the one so named: "an interview with Ada Holm". */
  readonly isGuest: (start: number) => boolean;
  /** Whether the one whose name ends at the offset talks with somebody: "Jonas Berg met her in Oslo". */
  readonly isHost: (end: number) => boolean;
}

/** Who asks and who answers, as far as the text before the first turn tells. */
interface Presented {
  readonly asker: string | null;
  readonly answerer: string | null;
}

/** Whoever is interviewed, else the only one named, the only one whose name leads a sentence ("Archaeologist Holm dug …"), or the one named most often answers; whoever is told to talk with him asks. */
function presented(cast: Cast, labels: Labels, { leads, isGuest, isHost }: Introduction): Presented {
  if (labels.presented) return labels.presented;
  const { askers, resolved, opening, byline } = labels;
  const names = cast
    .namesBefore(opening ?? 0, INTRODUCTION)
    .filter(({ type, entity }) => type === 'person' && entity !== null && !askers.has(entity))
    .filter(({ start }) => !(byline && byline.start <= start && start < byline.end));
  const of = (test: (name: Mention) => boolean) =>
    new Set(names.filter(test).map(({ entity }) => entity ?? ''));
  const guests = of(({ start }) => isGuest(start));
  const hosts = of(({ end, entity }) => isHost(end) && !guests.has(entity ?? ''));
  const isOther = ({ entity }: Mention) => !hosts.has(entity ?? '');
  // Whoever answered under a label of his own before.
  const bearers = new Set<string>();
  for (const { speaker } of resolved.values())
    if (speaker && !askers.has(speaker) && cast.entity(speaker)?.form === 'named') bearers.add(speaker);
  const subjects = of((name) => isOther(name) && leads(name.start));
  const [one] = [guests, bearers, of(isOther), subjects].find(({ size }) => size === 1) ?? [];
  const [asker] = hosts.size === 1 ? hosts : [];
  return (labels.presented = {
    asker: asker ?? null,
    answerer: one ?? mostNamed(names.filter(isOther)),
  });
}

/** The person of whom the names tell more often than of any other; null where nobody stands out. */
function mostNamed(names: readonly Mention[]): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of names) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [[first, most] = [null, 0], [, second] = [null, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most > second ? first : null;
}

/** Names that an introduction is searched for. */
const INTRODUCTION = 200;

/** What the labels of one article have been resolved to, and the people they may name. */
export interface Labels {
  readonly resolved: Map<string, Resolution>;
  /** The line that names the writers, who are not whom the introduction is about; null where there is none. */
  readonly byline: Span | null;
  /** Where the first turn begins; null before it. */
  opening: number | null;
  /** Who asks and who answers; null before the first such turn. */
  presented: Presented | null;
  /** Those whom a label names as asking. */
  readonly askers: Set<string>;
  /** Named entities by the last word of the name, lower case; made at the first label that asks. */
  byLastWord(): ReadonlyMap<string, readonly Entity[]>;
}

/** Opens the labels of an article. */
export function openLabels(cast: Cast, byline: Span | null): Labels {
  let index: Map<string, Entity[]> | null = null;
  return {
    resolved: new Map(),
    byline,
    opening: null,
    presented: null,
    askers: new Set(),
    byLastWord: () => {
      if (index) return index;
      index = new Map();
      for (const entity of cast.entities) {
        if (entity.form !== 'named' || entity.type === 'place') continue;
        const last = lastWord(entity.name.toLowerCase());
        const same = index.get(last);
        if (same) same.push(entity);
        else index.set(last, [entity]);
      }
      return index;
    },
  };
}

/** "The Chair (Sen. Ada Holm)": the person whom the brackets name. */
function bracketed(own: string, label: string, source: Span, cast: Cast): Resolution | null {
  const bearer =
    own === label
      ? undefined
      : cast
          .namesWithin(source)
          .find(({ type, start }) => type === 'person' && start > source.start + own.length);
  return bearer?.entity
    ? {
        speaker: bearer.entity,
        certainty: FOUND.byLabel,
        reason: `the label “${own}” is ${nameOf(cast, bearer.entity)}`,
      }
    : null;
}

function bearerOf(label: string, key: string, source: Span, cast: Cast, labels: Labels): Resolution {
  const words = key.split(' ');
  // "DR. DONNELLY" fits Ann Donnelly, "BEN DONNELLY" does not.
  const fits = (labels.byLastWord().get(lastWord(key)) ?? []).filter(
    (entity) => entity.name.toLowerCase() === key || fitsLabel(entity.name.toLowerCase().split(/\s+/), words),
  );
  const whole = fits.filter((entity) => /\s/.test(entity.name));
  // "LF" may have been read as a name by itself.
  const initialled = INITIALS.test(label) && whole.length === 0 ? byInitials(label, cast) : [];
  const [bearer, another] = initialled;
  if (bearer && !another)
    return {
      speaker: bearer.id,
      certainty: FOUND.byInitials,
      reason: `“${label}” are the initials of ${bearer.name}`,
    };
  const [one, other] = whole.length > 0 ? whole : fits;
  if (one && other)
    return {
      speaker: null,
      certainty: OPEN.shared,
      reason: `the label “${label}” fits several: ${one.name} or ${other.name}`,
    };
  if (one)
    return { speaker: one.id, certainty: FOUND.byLabel, reason: `the label “${label}” is ${one.name}` };
  return {
    speaker: cast.addUnnamed(source, label, 'person'),
    certainty: FOUND.labelAlone,
    reason: `the label “${label}” is all that is known of the speaker`,
  };
}

/** "AH" of Ada Holm. */
const INITIALS = /^\p{Lu}{2,3}$/u;

/** Those whose names begin with these letters, word by word. */
function byInitials(label: string, cast: Cast): Entity[] {
  return cast.entities.filter(
    ({ type, form, name }) =>
      type === 'person' &&
      form === 'named' &&
      name
        .split(/[\s-]+/)
        .map((word) => word.charAt(0))
        .join('') === label,
  );
}

/** Whether every word of a label that is no title stands in the name. */
function fitsLabel(name: readonly string[], label: readonly string[]): boolean {
  return label.every(
    (word) =>
      name.includes(word) ||
      isActorNoun(word) ||
      LABEL_TITLE.has(word.replace(/\./g, '')) ||
      name.some((part) => word.length <= 2 && part.startsWith(word.charAt(0))),
  );
}

function lastWord(name: string): string {
  return name.slice(name.search(/\S+$/));
}
