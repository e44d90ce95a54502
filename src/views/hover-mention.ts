import type { Mention } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { CorpusArticle, CorpusEntity } from '../engine/corpus/corpus-types';
import { actorSubject } from '../engine/corpus/corrections/findings';
import type { Link } from './actions';
import { correctingMention } from './correcting';
import { nameInList, nameInSentence } from './entity-name';
import { differentRoles } from './different-roles';
import { firstMention } from './first-mention';
import { hoverDate } from './hover-date';
import type { HoverView } from './hover-view';
import {
  capitalise,
  claimCount,
  entityType,
  mentionCount,
  percentWords,
  reasonWords,
  spellingDoubt,
  unitedByReaders,
} from './phrases';
import type { Reader } from './reader';
import { reportedClaimsBy } from './reported-claims';

/** Of a mention: whom it means, in which roles, under which other names, how often; of a date, its day. Undefined for other values. */
export function hoverMention(
  corpus: Corpus,
  article: CorpusArticle,
  mention: Mention,
  reader: Reader,
): HoverView | undefined {
  if (mention.entity === null)
    return mention.type === 'date' ? hoverDate(article, mention, reader) : undefined;
  const { entity: id } = mention;
  const entity = corpus.entityOf(article.path, id);
  if (!entity) return undefined;
  const correcting = correctingMention(corpus, article, { ...mention, entity: id }, reader);
  return {
    span: { start: mention.start, end: mention.end },
    title: reader.t('{name} — {type}', { name: nameInList(entity), type: entityType(entity, reader) }),
    sentences: [
      ...roleSentence(entity),
      ...aliasSentence(entity, reader),
      ...spellingDoubt(entity, reader),
      ...unitedByReaders(entity, reader),
      ...apartSentence(article, mention, reader),
      countSentence(corpus, entity, article.path, reader),
      ...(isToldByReader(corpus, entity, article.path, id)
        ? []
        : doubtSentence(article, entity, mention, reader)),
    ],
    links: mentionLinks(corpus, entity, article.path, mention, reader),
    ...(correcting.links.length > 0 ? { correcting } : {}),
  };
}

function roleSentence({ roles }: CorpusEntity): string[] {
  const shown = differentRoles(roles).slice(0, SHOWN_ROLES).join('; ');
  return shown === '' ? [] : [`${capitalise(shown)}${shown.endsWith('.') ? '' : '.'}`];
}

/** Says that a reader has taken somebody for another than the actor of other articles. */
function apartSentence({ corrections }: CorpusArticle, mention: Mention, { t }: Reader): string[] {
  const subject = actorSubject(mention);
  const apart = corrections.find((outcome) => outcome.state === 'applied' && outcome.subject === subject);
  return apart
    ? [t('A reader says that this is not the {name} of other articles.', { name: apart.correction.was })]
    : [];
}

function aliasSentence({ aliases }: CorpusEntity, { t }: Reader): string[] {
  const names = aliases.slice(0, SHOWN_ALIASES).map((alias) => `“${alias}”`);
  return names.length === 0 ? [] : [t('Also written {names}.', { names: names.join(', ') })];
}

/** Whether a reader has said who somebody is that an article knows by description only. */
function isToldByReader(corpus: Corpus, entity: CorpusEntity, path: string, local: string): boolean {
  return corpus
    .tiesOf(entity.id)
    .flatMap(({ one, other }) => [one, other])
    .some((end) => end.path === path && end.entity.id === local && end.entity.form === 'unnamed');
}

/** What is not sure of the mention itself: of a name its type, of anything else whom it means. */
function doubtSentence(
  { text }: CorpusArticle,
  entity: CorpusEntity,
  { start, end, form, confidence, reason }: Mention,
  reader: Reader,
): string[] {
  const { t } = reader;
  if (reason !== undefined) return [`${capitalise(reasonWords(reason, reader))}.`];
  const percent = percentWords(confidence);
  if (form === 'name') {
    return confidence < SURE ? [t('Name and type recognized with {percent} confidence.', { percent })] : [];
  }
  return [
    t('“{text}” is taken to mean {name}, with {percent} confidence.', {
      text: text.slice(start, end),
      name: nameInSentence(entity),
      percent,
    }),
  ];
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

const SHOWN_ALIASES = 5;
const SHOWN_ROLES = 2;
/** What is surer than this is shown without a word of doubt. */
const SURE = 0.9;
