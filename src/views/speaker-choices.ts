import type { NameType } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle, CorpusEntity } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';
import { entityIcon, listActors } from './actors-tree';
import type { Choice, TypedChoice } from './choice';
import { entityType, percentWords } from './phrases';
import { pickItems } from './pick';
import { nameInList } from './entity-name';
import type { Reader } from './reader';

/** Who says something, by name and type; a null name leaves it open. */
export interface Speaker {
  readonly name: string | null;
  readonly type: NameType;
}

/**
 * Who may be the speaker of a quotation: whom it was given to, then whom the article mentions, the nearest first, then all others; places
 * and peoples in whose name nothing is said anywhere come last.
 */
export function speakerChoices(
  corpus: Corpus,
  article: CorpusArticle,
  claim: Claim,
  reader: Reader,
): Choice<Speaker>[] {
  const { t } = reader;
  const here = speakersHere(corpus, article, claim.content[0]?.start ?? 0);
  const isCurrent = ({ entity }: Candidate) => entity.id === claim.speaker;
  const found =
    claim.confidence < 1
      ? t('as found, with {percent} confidence', { percent: percentWords(claim.confidence) })
      : t('as corrected');
  const { speaking, silent } = bySpeaking(
    corpus,
    here.filter((one) => !isCurrent(one)),
  );
  return [
    ...here
      .filter(isCurrent)
      .map((one) => ({ ...speakerChoice(one, undefined, reader), description: found })),
    ...speaking.map((one) => speakerChoice(one, t('In this article'), reader)),
    ...(claim.speaker === null ? [] : [openChoice(reader)]),
    ...speakersElsewhere(corpus, here, silent, reader),
  ];
}

/**
 * Who may be the speaker of words that were no quotation so far: who says what they are a part of, then whom the article mentions, the nearest
 * first, then all others.
 */
export function newSpeakerChoices(
  corpus: Corpus,
  article: CorpusArticle,
  { start }: Span,
  reader: Reader,
): Choice<Speaker>[] {
  const { t } = reader;
  const around = corpus.claimAt(article.path, start)?.speaker;
  const here = speakersHere(corpus, article, start);
  const isAround = ({ entity }: Candidate) => entity.id === around;
  const { speaking, silent } = bySpeaking(
    corpus,
    here.filter((one) => !isAround(one)),
  );
  return [
    ...[...here.filter(isAround), ...speaking].map((one) => speakerChoice(one, t('In this article'), reader)),
    openChoice(reader),
    ...speakersElsewhere(corpus, here, silent, reader),
  ];
}

/** Somebody who is in no list, by the name that the reader types. */
export function typedSpeakers({ t }: Reader): TypedChoice<Speaker>[] {
  const choice = (type: 'person' | 'organization', description: string): TypedChoice<Speaker> => ({
    label: t('Somebody else…'),
    description,
    icon: type,
    heading: t('Not in the list'),
    valueFor: (name) => ({ name, type }),
  });
  return [
    choice('person', t('a person, by the name you type')),
    choice('organization', t('an organization, by the name you type')),
  ];
}

function openChoice({ t }: Reader): Choice<Speaker> {
  return {
    label: t('Leave open'),
    description: t('it is not clear who says this'),
    icon: 'unnamed',
    heading: t('Nobody'),
    value: { name: null, type: 'person' },
  };
}

/** The others: who speaks or may speak in other articles, then the silent of this article, then those of others. */
function speakersElsewhere(
  corpus: Corpus,
  here: readonly Candidate[],
  silentHere: readonly Candidate[],
  reader: Reader,
): Choice<Speaker>[] {
  const { t } = reader;
  const known = new Set(here.map(({ entity }) => entity.id));
  const elsewhere = pickItems(corpus, reader).flatMap((item) => {
    const entity = known.has(item.entity) ? undefined : corpus.entity(item.entity);
    return entity ? [{ name: entity.name, type: entity.type, entity }] : [];
  });
  const { speaking, silent } = bySpeaking(corpus, elsewhere);
  return [
    ...speaking.map((one) => speakerChoice(one, t('In other articles'), reader)),
    ...[...silentHere, ...silent].map((one) => speakerChoice(one, t('Places and peoples'), reader)),
  ];
}

/** Parts who says something somewhere, or is a person or a body, from places and peoples that are only spoken of. */
function bySpeaking(
  corpus: Corpus,
  candidates: readonly Candidate[],
): { speaking: readonly Candidate[]; silent: readonly Candidate[] } {
  const speakers = new Set(listActors(corpus).map(({ entity }) => entity.id));
  const isSilent = ({ type, entity }: Candidate) =>
    (type === 'place' || type === 'nationality') && !speakers.has(entity.id);
  return {
    speaking: candidates.filter((one) => !isSilent(one)),
    silent: candidates.filter(isSilent),
  };
}

/** How a speaker is called in the article, and who that is. */
interface Candidate {
  readonly name: string;
  readonly type: NameType;
  readonly entity: CorpusEntity;
}

function speakerChoice(
  { name, type, entity }: Candidate,
  heading: string | undefined,
  reader: Reader,
): Choice<Speaker> {
  return {
    label: nameInList(entity),
    description: entity.roles[0] ?? entityType(entity, reader),
    icon: entityIcon(entity),
    ...(heading === undefined ? {} : { heading }),
    value: { name, type },
  };
}

/** Whom the article mentions, those nearest to an offset first; bodies and people before places. */
function speakersHere(corpus: Corpus, { path, record }: CorpusArticle, at: number): Candidate[] {
  const nearest = new Map<string, number>();
  for (const { entity, start } of record.mentions) {
    if (entity === null) continue;
    nearest.set(entity, Math.min(nearest.get(entity) ?? Infinity, Math.abs(start - at)));
  }
  const distance = (id: string) => nearest.get(id) ?? Number.MAX_SAFE_INTEGER;
  const isActor = (type: NameType) => (type === 'person' || type === 'organization' ? 0 : 1);
  const seen = new Set<string>();
  return [...record.entities]
    .sort((a, b) => isActor(a.type) - isActor(b.type) || distance(a.id) - distance(b.id))
    .flatMap(({ id, name, type }) => {
      const entity = corpus.entityOf(path, id);
      if (!entity || seen.has(entity.id)) return [];
      seen.add(entity.id);
      return { name, type, entity };
    });
}
