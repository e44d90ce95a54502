import type { Corpus } from '../engine/corpus/corpus';
import type { Place } from '../engine/corpus/corpus-types';
import { claimAround } from './claim-around';
import type { Action, Link } from './actions';
import { markable } from './correcting';
import { hoverClaim } from './hover-claim';
import { hoverTakenAway } from './hover-taken-away';
import { hoverMention } from './hover-mention';
import type { HoverView } from './hover-view';
import type { Reader } from './reader';

/** The hovers at an offset, the narrowest first: a name inside a quotation gives the name's, then the quotation's. */
export function hoversAt(corpus: Corpus, path: string, offset: number, reader: Reader): HoverView[] {
  const article = corpus.article(path);
  if (!article) return [];
  const hovers: HoverView[] = [];
  const mention = corpus.mentionAt(path, offset);
  const aboutMention = mention && hoverMention(corpus, article, mention, reader);
  if (aboutMention) hovers.push(aboutMention);
  const claim = claimAround(corpus, path, offset);
  if (claim) hovers.push(hoverClaim(corpus, article, claim, offset, reader));
  hovers.push(...hoverTakenAway(article, offset, reader));
  return hovers;
}

/** What can be done about one finding, or about the words that are selected. */
export interface CorrectingGroup {
  /** What it is about, as its hover says. */
  readonly title: string;
  readonly links: readonly Link[];
}

/**
 * What can be put right at a place, the narrowest first, behind what can be added where words are selected; of words that are found as a name or
 * a quotation already, that comes first instead. Unasked only what is doubtful is put forward.
 */
export function correctingGroups(
  corpus: Corpus,
  { path, start, end }: Place,
  reader: Reader,
  isAsked = true,
): CorrectingGroup[] {
  const hovers = hoversAt(corpus, path, start, reader);
  const found = hovers.find(
    ({ span, correcting }) =>
      span.start === start && span.end === end && correcting?.links.some(({ action }) => isOfFinding(action)),
  );
  const added =
    start < end && !found
      ? [{ title: reader.t('Selected words'), links: markable(path, { start, end }, reader) }]
      : [];
  const inOrder = found ? [found, ...hovers.filter((one) => one !== found)] : hovers;
  const findings = inOrder.flatMap(({ title, correcting }) =>
    correcting && (isAsked || correcting.unsure) ? [{ title, links: correcting.links }] : [],
  );
  return [...added, ...findings];
}

/** The same as links one after the other. */
export function correctingLinks(corpus: Corpus, place: Place, reader: Reader, isAsked = true): Link[] {
  return correctingGroups(corpus, place, reader, isAsked).flatMap(({ links }) => links);
}

/** Whether an action is about what was found as a name or as a quotation. */
function isOfFinding({ kind }: Action): boolean {
  return kind === 'correctName' || kind === 'notQuotation';
}
