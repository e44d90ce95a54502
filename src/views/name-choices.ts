import type { Mention, NameType } from '../engine/annotation';
import type { Corpus } from '../engine/corpus/corpus';
import type { CorpusArticle } from '../engine/corpus/corpus-types';
import { bearersOfName } from '../engine/corpus/corrections/actors';
import { NAME_TYPES, type Change } from '../engine/corpus/corrections/correction';
import { isName } from '../engine/corpus/corrections/findings';
import type { Choice } from './choice';
import { articleCount, capitalise, percentWords, placeCount, typeWord } from './phrases';
import type { Reader } from './reader';

/** What a name may be: of another type, here or wherever it is known by this name; or none, here or wherever the article has its words. */
export function nameChoices(
  corpus: Corpus,
  article: CorpusArticle,
  mention: Mention,
  reader: Reader,
): Choice<Change>[] {
  const { t } = reader;
  const found =
    mention.confidence < 1
      ? t('as found, with {percent} confidence', { percent: percentWords(mention.confidence) })
      : t('as corrected');
  // What it was taken for comes first: one key confirms it.
  const rank = (type: NameType) => (type === mention.type ? -1 : NAME_TYPES.indexOf(type));
  return [
    ...[...NAME_TYPES]
      .sort((a, b) => rank(a) - rank(b))
      .map((type) => typeChoice(type, type === mention.type ? found : '', { kind: 'type', type }, reader)),
    ...everywhereChoices(corpus, article, mention, reader),
    ...noNameChoices(article, mention, reader),
  ];
}

/** What words may name that were no name so far: wherever the article has them, or in this place only. */
export function newNameChoices(places: number, reader: Reader): Choice<Change>[] {
  const { t } = reader;
  const choices = (everywhere: boolean, description: string, heading?: string) =>
    MARKED_TYPES.map((type) => ({
      ...typeChoice(type, description, { kind: 'isName', type, everywhere }, reader),
      ...(heading === undefined ? {} : { heading }),
    }));
  if (places < 2) return choices(false, '');
  return [
    ...choices(true, t('in all {count} places of this article', { count: places })),
    ...choices(false, '', t('In this place only')),
  ];
}

/** What can be marked; peoples and nationalities are told by a correction. */
const MARKED_TYPES = NAME_TYPES.filter((type) => type !== 'nationality');

function typeChoice(type: NameType, description: string, value: Change, reader: Reader): Choice<Change> {
  return { label: capitalise(typeWord(type, reader)), description, icon: type, value };
}

/** The types again, for all articles that take the name for what this one takes it for; none where no other does. */
function everywhereChoices(
  corpus: Corpus,
  { path, marked }: CorpusArticle,
  { start, entity: id }: Mention,
  reader: Reader,
): Choice<Change>[] {
  const found = marked.mentions.find((mention) => mention.start === start && isName(mention));
  const name = marked.entities.find((entity) => entity.id === id)?.name;
  if (!found || name === undefined) return [];
  const others = corpus
    .articles()
    .filter((other) => other.path !== path && bearersOfName(other.marked, name, found.type).length > 0);
  if (others.length === 0) return [];
  const { t } = reader;
  const count = articleCount(others.length + 1, reader);
  return NAME_TYPES.map((type) => ({
    ...typeChoice(type, count, { kind: 'type', type, everywhere: name }, reader),
    heading: t('In every article that names {name}', { name }),
  }));
}

function noNameChoices({ text, record }: CorpusArticle, mention: Mention, reader: Reader): Choice<Change>[] {
  const { t } = reader;
  const words = text.slice(mention.start, mention.end);
  const alike = record.mentions.filter(
    (other) => isName(other) && text.slice(other.start, other.end) === words,
  ).length;
  const none = { icon: 'none', heading: t('No name') } as const;
  const here: Choice<Change> = {
    ...none,
    label: t('Not a name here'),
    description: '',
    value: { kind: 'notName', everywhere: false },
  };
  const anywhere: Choice<Change> = {
    ...none,
    label: t('Not a name anywhere in this article'),
    description: placeCount(alike, reader),
    value: { kind: 'notName', everywhere: true },
  };
  return alike > 1 ? [here, anywhere] : [here];
}
