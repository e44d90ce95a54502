import type { Mention } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle, CorpusEntity } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';
import type { Link } from './actions';
import { describeClaim } from './describe-claim';
import { firstMention } from './first-mention';
import {
  claimCount,
  dateWords,
  entityType,
  kindTitle,
  mentionCount,
  percentWords,
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
  if (claim) hovers.push(hoverClaim(corpus, claim, offset, reader));
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

function hoverClaim(corpus: Corpus, claim: Claim, offset: number, reader: Reader): HoverView {
  const { t } = reader;
  const speaker = claim.speaker === null ? undefined : corpus.entity(claim.speaker);
  const spans = [...claim.content, claim.cue, claim.source].filter((span) => span !== null);
  const span =
    spans.find(({ start, end }) => start <= offset && offset <= end) ?? claim.content[0] ?? spans[0];
  return {
    span: span ?? { start: offset, end: offset },
    title: kindTitle(claim.kind, reader),
    sentences: describeClaim(corpus, claim, reader),
    links: speaker ? speakerLinks() : [],
  };

  function speakerLinks(): Link[] {
    if (!speaker) return [];
    const links: Link[] = [];
    const first = firstMention(speaker, claim.path);
    if (first) {
      const label = t('First mention of {name}', { name: speaker.name });
      links.push({ label, action: { kind: 'open', place: first } });
    }
    const others = reportedClaimsBy(corpus, speaker.id).filter(({ id }) => id !== claim.id).length;
    if (others > 0) {
      const label =
        others === 1
          ? t('Another claim by {name}', { name: speaker.name })
          : t('{count} other claims by {name}', { count: others, name: speaker.name });
      links.push({ label, action: { kind: 'showClaims', entity: speaker.id } });
    }
    return links;
  }
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

/** Of a date: the day it means, and the article's own date where the phrase does not give the year. */
function hoverDate(article: CorpusArticle, mention: Mention, reader: Reader): HoverView {
  const { t } = reader;
  const text = article.text.slice(mention.start, mention.end);
  const published = article.record.article.published;
  const sentences: string[] = [];
  if (mention.date === undefined) {
    sentences.push(t('This phrase names no single day.'));
  } else {
    if (mention.confidence < SURE) {
      sentences.push(
        t('It may mean another day: {percent} confidence.', { percent: percentWords(mention.confidence) }),
      );
    }
    const isWrittenOut = text.includes(mention.date.slice(0, 4));
    if (published && !isWrittenOut) {
      const date = dateWords(published.date, reader);
      sentences.push(
        published.basis === 'inferred'
          ? t('The article’s own date is inferred to be {date}.', { date })
          : t('The article is dated {date}.', { date }),
      );
    }
  }
  const title =
    mention.date === undefined
      ? text
      : t('{date} — “{text}”', { date: dateWords(mention.date, reader), text });
  return { span: mention, title, sentences, links: [] };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SHOWN_ALIASES = 5;
const SHOWN_ROLES = 2;
/** What is surer than this is shown without a word of doubt. */
const SURE = 0.9;
