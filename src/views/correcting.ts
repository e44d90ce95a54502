import type { Mention } from '../engine/annotation';
import type { Claim, CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Outcome } from '../engine/corpus/corrections/apply-corrections';
import { findingOf } from '../engine/corpus/corrections/correction';
import { extentOf, isName, isSame, typeSubject } from '../engine/corpus/corrections/findings';
import type { Span } from '../engine/text/span';
import type { Link } from './actions';
import type { Reader } from './reader';
import { isReported } from './reported-claims';

/** What the reader can put right about a finding, and whether there is reason to look twice. */
export interface Correcting {
  readonly unsure: boolean;
  readonly links: readonly Link[];
}

/** About a quotation. */
export function correctingQuotation(article: CorpusArticle, claim: Claim, { t }: Reader): Correcting {
  const place = placeIn(article, extentOf(claim));
  const done = article.corrections.filter(
    (outcome) => isInForce(outcome, 'quotation') && outcome.span !== null && isSame(outcome.span, place),
  );
  return {
    unsure: isReported(claim) && claim.confidence < LEAST_SURE,
    links: [
      { label: t('Correct the speaker…'), action: { kind: 'correctSpeaker', place } },
      { label: t('Not a quotation'), action: { kind: 'notQuotation', place } },
      ...undoLinks(article, done, t),
    ],
  };
}

/** About a name. */
export function correctingName(article: CorpusArticle, mention: Mention, { t }: Reader): Correcting {
  const place = placeIn(article, mention);
  const done = article.corrections.filter(
    (outcome) => isInForce(outcome, 'name') && outcome.subject === typeSubject(mention),
  );
  return {
    unsure: mention.confidence < LEAST_SURE,
    links: [
      { label: t('Correct this name…'), action: { kind: 'correctName', place } },
      ...undoLinks(article, done, t),
    ],
  };
}

/** The corrections in force at an offset: of the words there, and of the type of the name there. */
export function correctionsAt(article: CorpusArticle, offset: number): Outcome[] {
  const { mentions } = article.record;
  const names = mentions.filter((one) => isName(one) && one.start <= offset && offset <= one.end);
  const types = names.map(typeSubject);
  return article.corrections.filter(
    ({ state, span, subject }) =>
      state === 'applied' &&
      ((span !== null && span.start <= offset && offset <= span.end) || types.includes(subject ?? '')),
  );
}

/** Links that take corrections back. */
export function undoLinks(
  { path }: CorpusArticle,
  outcomes: readonly Outcome[],
  t: Reader['t'],
): readonly Link[] {
  return outcomes.map(({ id }) => ({
    label: t('Undo the correction'),
    action: { kind: 'undo', correction: { path, id } },
  }));
}

function isInForce({ state, correction }: Outcome, finding: 'quotation' | 'name'): boolean {
  return state === 'applied' && findingOf(correction.change) === finding;
}

function placeIn({ path }: CorpusArticle, { start, end }: Span): Place {
  return { path, start, end };
}

/** What is less sure than this is said to be unsure where it can be put right. */
const LEAST_SURE = 0.7;
