import type { Mention } from '../engine/annotation';
import { onOneLine } from '../engine/text/on-one-line';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle, CorpusEntity } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';
import type { Link } from './actions';
import { describeClaim } from './describe-claim';
import { firstMention } from './first-mention';
import {
  capitalise,
  claimCount,
  dateWords,
  entityType,
  kindTitle,
  mentionCount,
  percentWords,
  reasonWords,
  spellingDoubt,
} from './phrases';
import type { Reader } from './reader';
import { reportedClaimsBy } from './reported-claims';

/** What a hover says: a title, sentences, and where to go from here. Plain text, not yet escaped. */
export interface HoverView {
  /** The stretch of text it speaks of. */
  readonly span: Span;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly Link[];
}

/** The hovers at an offset, the narrowest first: a name inside a quotation gives the name's, then the quotation's. */
export function hoversAt(corpus: Corpus, path: string, offset: number, reader: Reader): HoverView[] {
  const article = corpus.article(path);
  if (!article) return [];
  const hovers: HoverView[] = [];
  const mention = corpus.mentionAt(path, offset);
  const aboutMention = mention && hoverMention(corpus, article, mention, reader);
  if (aboutMention) hovers.push(aboutMention);
  const claim = corpus.claimAt(path, offset) ?? claimByCue(corpus, path, offset);
  if (claim) hovers.push(hoverClaim(corpus, article, claim, offset, reader));
  return hovers;
}

/** The words that attribute, and the source where it holds no name, speak for their quotation too. */
function claimByCue(corpus: Corpus, path: string, offset: number): Claim | undefined {
  return corpus
    .claimsIn(path)
    .find(({ cue, source }) =>
      [cue, source].some((span) => span && span.start <= offset && offset < span.end),
    );
}

function hoverClaim(
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
  };
}

/** What the attribution and its day rest on: "Attributed by “said”; “on Tuesday” is counted from the article’s date, 13 September 2023." */
function evidence(
  { text, record }: CorpusArticle,
  { cue, date, dateBasis }: Claim,
  reader: Reader,
): string[] {
  const found: string[] = [];
  if (cue) {
    const words = onOneLine(text.slice(cue.start, cue.end));
    found.push(reader.t('Attributed by “{words}”.', { words }));
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
  const { id, name } = speaker;
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

function hoverMention(
  corpus: Corpus,
  article: CorpusArticle,
  mention: Mention,
  reader: Reader,
): HoverView | undefined {
  if (mention.entity === null)
    return mention.type === 'date' ? hoverDate(article, mention, reader) : undefined;
  const entity = corpus.entityOf(article.path, mention.entity);
  if (!entity) return undefined;
  const { t } = reader;
  const sentences: string[] = [];
  const [role, ...otherRoles] = entity.roles;
  if (role !== undefined) {
    const others = otherRoles.slice(0, SHOWN_ROLES - 1);
    sentences.push(`${capitalise([role, ...others].join('; '))}${role.endsWith('.') ? '' : '.'}`);
  }
  if (entity.aliases.length > 0) {
    const names = entity.aliases.slice(0, SHOWN_ALIASES).map((alias) => `“${alias}”`);
    sentences.push(t('Also written {names}.', { names: names.join(', ') }));
  }
  sentences.push(...spellingDoubt(entity, reader), countSentence(corpus, entity, article.path, reader));
  if (mention.form === 'name' && mention.confidence < SURE) {
    sentences.push(
      t('Name and type recognised with {percent} confidence.', { percent: percentWords(mention.confidence) }),
    );
  } else if (mention.form !== 'name') {
    const text = article.text.slice(mention.start, mention.end);
    sentences.push(
      t('“{text}” is taken to mean {name}, with {percent} confidence.', {
        text,
        name: entity.name,
        percent: percentWords(mention.confidence),
      }),
    );
  }
  return {
    span: { start: mention.start, end: mention.end },
    title: t('{name} — {type}', { name: entity.name, type: entityType(entity, reader) }),
    sentences,
    links: mentionLinks(corpus, entity, article.path, mention, reader),
  };
}

function countSentence(corpus: Corpus, entity: CorpusEntity, path: string, reader: Reader): string {
  const { t } = reader;
  const here = entity.mentions.filter((mention) => mention.path === path).length;
  const elsewhere = entity.mentions.length - here;
  const claims = reportedClaimsBy(corpus, entity.id).length;
  const parts = [t('{mentions} here', { mentions: mentionCount(here, reader) })];
  if (elsewhere > 0) {
    const others = entity.paths.filter((other) => other !== path).length;
    parts.push(
      others === 1
        ? t('{count} more in 1 other article', { count: elsewhere })
        : t('{count} more in {others} other articles', { count: elsewhere, others }),
    );
  }
  if (claims > 0) parts.push(claimCount(claims, reader));
  return `${parts.join(', ')}.`;
}

function mentionLinks(
  corpus: Corpus,
  entity: CorpusEntity,
  path: string,
  mention: Mention,
  reader: Reader,
): Link[] {
  const links: Link[] = [];
  const first = firstMention(entity, path);
  if (first && first.start !== mention.start) {
    links.push({ label: reader.t('First mention'), action: { kind: 'open', place: first } });
  }
  const claims = reportedClaimsBy(corpus, entity.id).length;
  if (claims > 0) {
    links.push({
      label:
        claims === 1 ? reader.t('Show the claim') : reader.t('Show all {count} claims', { count: claims }),
      action: { kind: 'showClaims', entity: entity.id },
    });
  }
  return links;
}

/** Of a date: the day it means, how that was reached, and what is doubtful about it. */
function hoverDate(article: CorpusArticle, mention: Mention, reader: Reader): HoverView {
  const { t } = reader;
  const { date, alternative, reason, confidence } = mention;
  const text = article.text.slice(mention.start, mention.end);
  const sentences: string[] = [];
  if (reason !== undefined && !isWrittenOut(text, mention)) {
    sentences.push(`${capitalise(reasonWords(reason, reader))}.`, ...inferredDate(article, reader));
  }
  if (alternative !== undefined) {
    sentences.push(
      t('It could also mean {date}: {percent} confidence.', {
        date: dateWords(alternative, reader),
        percent: percentWords(confidence),
      }),
    );
  }
  const title = date === undefined ? text : t('{date} — “{text}”', { date: dateWords(date, reader), text });
  return { span: mention, title, sentences, links: [] };
}

/** Whether a date phrase gives the whole of its day, the year and all, so that nothing is to be explained. */
function isWrittenOut(phrase: string, { date, alternative }: Mention): boolean {
  return date !== undefined && alternative === undefined && phrase.includes(date.slice(0, 4));
}

/** What the article's own date rests on, where the page does not give it plainly: whatever is counted from it is as doubtful. */
function inferredDate({ record }: CorpusArticle, reader: Reader): string[] {
  const { published } = record.article;
  if (published?.basis !== 'inferred') return [];
  const date = dateWords(published.date, reader);
  return [
    reader.t('The article’s own date, {date}, is inferred: {reason}.', {
      date,
      reason: reasonWords(published.reason ?? '', reader),
    }),
  ];
}

const SHOWN_ALIASES = 5;
const SHOWN_ROLES = 2;
/** What is surer than this is shown without a word of doubt. */
const SURE = 0.9;
