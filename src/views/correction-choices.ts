import type { NameType } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusArticle, CorpusEntity } from '../engine/corpus/corpus-types';
import type { Change } from '../engine/corpus/corrections/correction';
import { entityIcon } from './actors-tree';
import { entityType, percentWords } from './phrases';
import { pickItems } from './pick';
import type { Reader } from './reader';
import type { Icon } from './tree-row';

/** One thing a reader can say of a finding. */
export interface Choice {
  readonly label: string;
  readonly description: string;
  readonly icon: Icon;
  /** What it stands under; choices under one heading follow each other. Absent for the first ones. */
  readonly heading?: string;
  readonly change: Change;
}

/** Who may be the speaker of a quotation: whom it was given to, then whom the article mentions, the nearest first, then all others. */
export function speakerChoices(
  corpus: Corpus,
  article: CorpusArticle,
  claim: Claim,
  reader: Reader,
): Choice[] {
  const { t } = reader;
  const here = speakersHere(corpus, article, claim);
  const [current, others] = [
    here.filter(({ entity }) => entity.id === claim.speaker),
    here.filter(({ entity }) => entity.id !== claim.speaker),
  ];
  const listed = new Set(here.map(({ entity }) => entity.id));
  const found =
    claim.confidence < 1
      ? t('as found, with {percent} confidence', { percent: percentWords(claim.confidence) })
      : t('as corrected');
  const open: Choice = {
    label: t('Leave Open'),
    description: t('it is not clear who says this'),
    icon: 'unnamed',
    heading: t('Nobody'),
    change: { kind: 'speaker', name: null, type: 'person' },
  };
  return [
    ...current.map((one) => ({ ...speakerChoice(one, undefined, reader), description: found })),
    ...others.map((one) => speakerChoice(one, t('In this article'), reader)),
    ...(claim.speaker === null ? [] : [open]),
    ...pickItems(corpus, reader).flatMap((item) => {
      const entity = listed.has(item.entity) ? undefined : corpus.entity(item.entity);
      return entity ? speakerChoice({ ...entity, entity }, t('In other articles'), reader) : [];
    }),
  ];
}

/**
 * What a typed name can stand for. The name is not in the label: pickers put first what has there what was typed, and whoever types the
 * beginning of an actor's name means the actor.
 */
export function typedSpeaker(typed: string, { t }: Reader): Choice[] {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') return [];
  const choice = (type: 'person' | 'organization', description: string): Choice => ({
    label: t('Somebody Else'),
    description,
    icon: type,
    change: { kind: 'speaker', name, type },
  });
  return [
    choice('person', t('“{name}”, a person', { name })),
    choice('organization', t('“{name}”, an organization', { name })),
  ];
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
): Choice {
  return {
    label: entity.name,
    description: entity.roles[0] ?? entityType(entity, reader),
    icon: entityIcon(entity),
    ...(heading === undefined ? {} : { heading }),
    change: { kind: 'speaker', name, type },
  };
}

/** Whom the article mentions, those nearest to the claim first; bodies and people before places. */
function speakersHere(corpus: Corpus, { path, record }: CorpusArticle, claim: Claim): Candidate[] {
  const at = claim.content[0]?.start ?? 0;
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
