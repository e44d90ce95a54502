import type { Mention } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Outcome } from '../engine/corpus/corrections/apply-corrections';
import { findingOf } from '../engine/corpus/corrections/correction';
import { actorSubject, extentOf, isName, isSame, typeSubject } from '../engine/corpus/corrections/findings';
import type { Span } from '../engine/text/span';
import type { CorrectingKind, CorrectionKey, Link } from './actions';
import { correctionPlaces } from './correction-places';
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
    ({ state, correction, span }) =>
      state === 'applied' &&
      findingOf(correction.change) === 'quotation' &&
      span !== null &&
      isSame(span, place),
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

/** About a mention: what kind of name it is, and whom it means. */
export function correctingMention(
  corpus: Corpus,
  article: CorpusArticle,
  mention: Mention & { readonly entity: string },
  { t }: Reader,
): Correcting {
  const { path } = article;
  const place = placeIn(article, mention);
  const actor = corpus.entityOf(path, mention.entity);
  const isJoined = corpus.pathsOf(path, mention.entity).length > 1;
  const link = (label: string, kind: CorrectingKind): Link => ({ label, action: { kind, place } });
  const done = article.corrections.filter((outcome) => isAbout(article, outcome, mention));
  const far = article.farTypes.filter(({ bearer }) => bearer === mention.entity);
  const ties = actor ? corpus.tiesOf(actor.id) : [];
  return {
    unsure: isName(mention) && mention.confidence < LEAST_SURE,
    links: [
      ...(isName(mention) ? [link(t('Correct this name…'), 'correctName')] : []),
      ...(isName(mention) || actor?.form === 'unnamed' ? [link(t('Same actor as…'), 'sameActor')] : []),
      ...(isJoined && ties.length === 0 && isName(mention)
        ? [link(t('Not the same actor as elsewhere'), 'notSameActor')]
        : []),
      ...undoLinks(article, done, t),
      ...far.map((one) => undoLink(one, t('Undo the correction'))),
      ...ties.map((tie) => undoLink(tieKey(tie), t('Undo: {words}', { words: tieWords(tie, t) }))),
    ],
  };
}

/** A reader's word that two actors are one. */
type ActorTie = ReturnType<Corpus['tiesOf']>[number];

/** What says that two actors are one, so that it can be undone. */
export function tieKey({ path, id }: ActorTie): CorrectionKey {
  return { path, id };
}

/** "Dana Whitlock is the same as D. Whitlock". */
export function tieWords({ one, other }: ActorTie, t: Reader['t']): string {
  return t('{one} is the same as {other}', { one: one.entity.name, other: other.entity.name });
}

/** Whether a correction in force is about a mention, other than that its actor is the same as another: ties say that in all articles. */
function isAbout(article: CorpusArticle, outcome: Outcome, mention: Mention): boolean {
  const { state, correction, subject } = outcome;
  if (state !== 'applied') return false;
  if (correction.change.kind === 'isName')
    return correctionPlaces(article, outcome).some((place) => isSame(place, mention));
  return subject === typeSubject(mention) || subject === actorSubject(mention);
}

/** What a reader can add at words they have selected. */
export function markable(path: string, { start, end }: Span, { t }: Reader): Link[] {
  const place = { path, start, end };
  return [
    { label: t('Mark as a name…'), action: { kind: 'markName', place } },
    { label: t('Mark as a quotation…'), action: { kind: 'markQuotation', place } },
  ];
}

/** The corrections in force at an offset: of the words there, and of the type of the name there. */
export function correctionsAt(article: CorpusArticle, offset: number): Outcome[] {
  const { mentions } = article.record;
  const names = mentions.filter((one) => isName(one) && one.start <= offset && offset <= one.end);
  const subjects = names.flatMap((name) => [typeSubject(name), actorSubject(name)]);
  return article.corrections.filter(
    (outcome) =>
      outcome.state === 'applied' &&
      (correctionPlaces(article, outcome).some(({ start, end }) => start <= offset && offset <= end) ||
        subjects.includes(outcome.subject ?? '')),
  );
}

/** Links that take corrections back. */
export function undoLinks(
  { path }: CorpusArticle,
  outcomes: readonly Outcome[],
  t: Reader['t'],
): readonly Link[] {
  return outcomes.map(({ id }) => undoLink({ path, id }, t('Undo the correction')));
}

function undoLink({ path, id }: CorrectionKey, label: string): Link {
  return { label, action: { kind: 'undo', correction: { path, id } } };
}

function placeIn({ path }: CorpusArticle, { start, end }: Span): Place {
  return { path, start, end };
}

/** What is less sure than this is said to be unsure where it can be put right. */
const LEAST_SURE = 0.7;
