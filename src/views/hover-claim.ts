import { onOneLine } from '../engine/text/on-one-line';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle } from '../engine/corpus/corpus-types';
import type { Link } from './actions';
import { correctingQuotation } from './correcting';
import { describeClaim } from './describe-claim';
import { nameInSentence } from './entity-name';
import { firstMention } from './first-mention';
import { isWrittenOut } from './hover-date';
import type { HoverView } from './hover-view';
import { kindTitle, reasonWords } from './phrases';
import type { Reader } from './reader';
import { reportedClaimsBy } from './reported-claims';

/** Of a quotation: who says it to whom, through whom and when, what that rests on, and how sure it is. */
export function hoverClaim(
  corpus: Corpus,
  article: CorpusArticle,
  claim: Claim,
  offset: number,
  reader: Reader,
): HoverView {
  const spans = [...claim.content, claim.cue, claim.source].filter((span) => span !== null);
  const span =
    spans.find(({ start, end }) => start <= offset && offset <= end) ?? claim.content[0] ?? spans[0];
  const [whoAndWhen = '', ...doubts] = describeClaim(corpus, claim, reader);
  return {
    span: span ?? { start: offset, end: offset },
    title: kindTitle(claim.kind, reader),
    sentences: [whoAndWhen, ...evidence(article, claim, reader), ...doubts],
    links: speakerLinks(corpus, claim, reader),
    correcting: correctingQuotation(article, claim, reader),
  };
}

/** What the attribution and its day rest on: "The article’s word for it: “said”; “on Tuesday” is counted from the article’s date, 13 September 2023." */
function evidence(
  { text, record }: CorpusArticle,
  { cue, date, dateBasis }: Claim,
  reader: Reader,
): string[] {
  const found: string[] = [];
  if (cue) {
    const words = onOneLine(text.slice(cue.start, cue.end));
    found.push(reader.t('The article’s word for it: “{words}”.', { words }));
  }
  const phrase = record.mentions.find(
    (mention) => mention.date === date && text.slice(mention.start, mention.end) === dateBasis,
  );
  if (dateBasis !== null && phrase?.reason !== undefined && !isWrittenOut(dateBasis, phrase)) {
    const reason = reasonWords(phrase.reason, reader);
    found.push(reader.t('The day of “{basis}”: {reason}.', { basis: dateBasis, reason }));
  }
  return found;
}

function speakerLinks(corpus: Corpus, claim: Claim, { t }: Reader): Link[] {
  const speaker = claim.speaker === null ? undefined : corpus.entity(claim.speaker);
  if (!speaker) return [];
  const { id } = speaker;
  const name = nameInSentence(speaker);
  const links: Link[] = [];
  const first = firstMention(speaker, claim.path);
  if (first)
    links.push({ label: t('First mention of {name}', { name }), action: { kind: 'open', place: first } });
  const count = reportedClaimsBy(corpus, id).filter((other) => other.id !== claim.id).length;
  if (count > 0) {
    const label =
      count === 1
        ? t('Another claim by {name}', { name })
        : t('{count} other claims by {name}', { count, name });
    links.push({ label, action: { kind: 'showClaims', entity: id } });
  }
  return links;
}
