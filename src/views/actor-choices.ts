import type { Corpus } from '../engine/corpus/corpus';
import type { CorpusEntity } from '../engine/corpus/corpus-types';
import { normaliseName } from '../engine/corpus/normalise-name';
import type { Choice } from './choice';
import { pickItems } from './pick';
import type { Reader } from './reader';

/** Who an actor may be the same as, as entity ids: those with a word of its names in theirs, then whom the article names, then all others. */
export function sameActorChoices(
  corpus: Corpus,
  entity: CorpusEntity,
  path: string,
  reader: Reader,
): Choice<string>[] {
  const { t } = reader;
  const words = wordsOfNames(entity);
  const rank = ({ id, name, aliases, paths }: CorpusEntity) => {
    if (id === entity.id) return -1;
    if (words.some((word) => wordsOfNames({ name, aliases }).includes(word))) return 0;
    return paths.includes(path) ? 1 : 2;
  };
  const headings = [t('Similar names'), t('In this article'), t('In other articles')];
  const items = pickItems(corpus, reader).flatMap(({ entity: id, label, description, detail, icon }) => {
    const other = corpus.entity(id);
    return other
      ? [{ rank: rank(other), label, description: `${description} · ${detail}`, icon, value: id }]
      : [];
  });
  return headings.flatMap((heading, at) =>
    items
      .filter((item) => item.rank === at)
      .map(({ label, description, icon, value }) => ({ label, description, icon, value, heading })),
  );
}

/** The words of an actor's names that are long enough to tell. */
function wordsOfNames({ name, aliases }: Pick<CorpusEntity, 'name' | 'aliases'>): string[] {
  return [name, ...aliases].flatMap((one) =>
    normaliseName(one)
      .split(' ')
      .filter((word) => word.length >= SHORTEST_WORD),
  );
}

const SHORTEST_WORD = 3;
