import type { Annotation, Quotation, Relay } from '../../engine/annotation';
import { overlaps, type Span } from '../../engine/text/span';
import type { GoldArticle, GoldQuotation } from '../gold-quotations';

/** What became of one quotation of our prose. */
export interface Outcome {
  /** Found content has half of its characters in common with the annotated one, each with its union. */
  readonly found: boolean;
  /** One of those that touch it has a source that touches the annotated one, or the two are the two ends of one chain. */
  readonly source: boolean;
  readonly relaysWanted: number;
  readonly relaysFound: number;
  readonly actRight: boolean;
}

/** Judges what was found of a quotation, by the measure by which attribution is scored elsewhere: intersection over union of 0.5. */
export function judgeQuotation(gold: GoldQuotation, { quotations }: Annotation): Outcome {
  const wanted = characters(gold.content);
  const near = quotations.filter(({ content }) =>
    content.some((span) => gold.content.some((own) => overlaps(own, span))),
  );
  const tries = near.map(({ content }) => characters(content));
  if (near.length > 1) tries.push(characters(near.flatMap(({ content }) => content)));
  const found = tries.some((got) => share(wanted, got) >= FOUND);
  const relays = near.flatMap((quotation) => quotation.relays);
  return {
    found,
    source:
      near.some(({ source }) => source !== null && gold.source.some((own) => overlaps(own, source))) ||
      gold.relays.some((own) => isChainsOtherEnd(gold, own, near)),
    relaysWanted: gold.relays.length,
    relaysFound: gold.relays.filter(
      (own) => relays.some((relay) => overlaps(own, relay)) || isChainsOtherEnd(gold, own, near),
    ).length,
    actRight:
      gold.cue.length === 0 ||
      near.some(({ act, factuality }) =>
        gold.act === 'unreported'
          ? factuality === 'unreported'
          : act === gold.act && factuality !== 'unreported',
      ),
  };
}

const FOUND = 0.5;

function characters(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) found.add(at);
  return found;
}

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / (a.size + b.size - both || 1);
}

/**
 * "Kystavisen reported, citing two officials, that …": our annotators took the officials for the source and the paper for the relay. In the
 * record the one whose report it is speaks and those it cites are the relay; that is the same chain.
 */
function isChainsOtherEnd(gold: GoldQuotation, own: Span, near: readonly Quotation[]): boolean {
  return near.some(
    ({ source, relays }) =>
      source !== null &&
      overlaps(source, own) &&
      relays.some((relay) => gold.source.some((cited) => overlaps(cited, relay))),
  );
}

/** Relays of found quotations that our prose does not have: neither annotated, nor an outlet that was told or gave an interview its name, nor the cited end of a chain. */
export function strangeRelays(article: GoldArticle, { quotations }: Annotation): Relay[] {
  return article.quotations.flatMap((gold) => {
    const wanted = characters(gold.content);
    const same = quotations.filter(
      ({ content, cue }) =>
        share(wanted, characters(content)) >= FOUND &&
        (cue === null || gold.cue.length === 0 || gold.cue.some((own) => overlaps(own, cue))),
    );
    return same
      .flatMap(({ relays }) => relays)
      .filter(
        (relay) =>
          ![...gold.relays, ...gold.source].some((own) => overlaps(own, relay)) &&
          !TOLD.test(article.text.slice(Math.max(0, relay.start - 30), relay.start)),
      );
  });
}

const TOLD = /\b(?:told|tells|telling|interview with|interview on|to)\s+(?:the\s+|\p{L}+['’]s\s+)?$/u;
