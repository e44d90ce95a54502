import type { Annotation } from '../../engine/annotation';
import { parseArticle } from '../../engine/article/parse-article';
import { findDates } from '../../engine/dates/find-dates';
import { chainMentions } from '../../engine/entities/chain-mentions';
import type { Recogniser } from '../../engine/entities/recogniser';
import { HEARSAY_ADVERBS } from '../../engine/quotations/data/hearsay';
import { findQuotations } from '../../engine/quotations/find-quotations';
import type { Judge } from '../../engine/quotations/judging/judge-draft';
import { overlaps, type Span } from '../../engine/text/span';
import type { Outcome } from './calibration';
import { isPartOfName, plainName } from '../plain-name';
import type { GoldArticle, GoldQuotation } from '../gold-quotations';
import { overlap } from '../overlap';
import { readTaggedProse } from '../tagged-prose';

type Quotation = Annotation['quotations'][number];

/** Content is right when its intersection with the gold is this share of their union. */
const SAME_CONTENT = 0.5;

/** What the engine finds in an article with this judge, by raw score: quotations with content in marks and others, and those judged. Beliefs and what was not said are left out. */
export function outcomesOf(
  { path, text, quotations: gold }: GoldArticle,
  recogniser: Recogniser,
  judge: Judge,
): { plain: Outcome[]; judged: Outcome[] } {
  const article = parseArticle(text, path);
  const prose = readTaggedProse(article);
  const chains = chainMentions(recogniser.recognise(prose, article), prose, article);
  // The record keeps the raw score, and how it came about as a negative sign.
  const { quotations, entities } = findQuotations(prose, article, chains, findDates(prose, article), {
    judge,
    calibrated: (raw, judged) => (judged ? -raw : raw),
  });
  const names = new Map(
    entities.map(({ id: entity, name, aliases }) => [entity, [name, ...aliases].map(plainName)]),
  );
  const unnamed = new Set(entities.filter(({ form }) => form === 'unnamed').map(({ id: entity }) => entity));
  const found: { plain: Outcome[]; judged: Outcome[] } = { plain: [], judged: [] };
  for (const quotation of quotations) {
    if (quotation.factuality === 'attitude' || isHearsay(text, quotation)) continue;
    const spoken = quotation.speaker === null ? [] : (names.get(quotation.speaker) ?? []);
    const right = gold.some((one) =>
      isRight(quotation, one, spoken, quotation.speaker !== null && unnamed.has(quotation.speaker)),
    );
    const outcome = { raw: Math.abs(quotation.confidence), right };
    (quotation.confidence < 0 ? found.judged : found.plain).push(outcome);
  }
  return found;
}

/** "Reportedly": our annotators noted only what is said by somebody. */
function isHearsay(text: string, { source, cue }: Quotation): boolean {
  return !source && cue !== null && HEARSAY_ADVERBS.has(text.slice(cue.start, cue.end).toLowerCase());
}

function isRight(
  quotation: Quotation,
  gold: GoldQuotation,
  names: readonly string[],
  unnamed: boolean,
): boolean {
  if (overlap(quotation.content, touched(gold.content, quotation.content)) < SAME_CONTENT) return false;
  const { source } = quotation;
  if (gold.source.length > 0 && source && !gold.source.some((span) => overlaps(span, source))) return false;
  if (gold.speakers.length === 0 || (!gold.named && unnamed)) return true;
  return gold.speakers
    .map(plainName)
    .some((wanted) => names.some((name) => name === wanted || isPartOfName(name, wanted)));
}

/** Of the spans those that touch any of the others: an annotator counts the sentences after a quotation as part of it, the record as new ones. */
function touched(spans: readonly Span[], by: readonly Span[]): Span[] {
  return spans.filter((span) => by.some((one) => overlaps(span, one)));
}
