import type { Mention, NameType } from '../engine/annotation';
import type { CorpusArticle } from '../engine/corpus/corpus-types';
import { NAME_TYPES } from '../engine/corpus/corrections/correction';
import { isName } from '../engine/corpus/corrections/findings';
import type { Choice } from './correction-choices';
import { capitalise, percentWords, typeWord } from './phrases';
import type { Reader } from './reader';

/** What a name may be: of another type, or none, here or wherever the article has its words. */
export function nameChoices({ text, record }: CorpusArticle, mention: Mention, reader: Reader): Choice[] {
  const { t } = reader;
  const words = text.slice(mention.start, mention.end);
  const alike = record.mentions.filter(
    (other) => isName(other) && text.slice(other.start, other.end) === words,
  ).length;
  const found =
    mention.confidence < 1
      ? t('as found, with {percent} confidence', { percent: percentWords(mention.confidence) })
      : t('as corrected');
  // What it was taken for comes first: one key confirms it.
  const rank = (type: NameType) => (type === mention.type ? -1 : NAME_TYPES.indexOf(type));
  const none = { icon: 'none' } as const;
  return [
    ...[...NAME_TYPES]
      .sort((a, b) => rank(a) - rank(b))
      .map((type): Choice => ({
        label: capitalise(typeWord(type, reader)),
        description: type === mention.type ? found : '',
        icon: type,
        heading: '',
        change: { kind: 'type', type },
      })),
    {
      ...none,
      label: t('Not a Name Here'),
      description: '',
      change: { kind: 'notName', everywhere: false },
    },
    ...(alike > 1
      ? [
          {
            ...none,
            label: t('Not a Name Anywhere in This Article'),
            description: t('{count} places', { count: alike }),
            change: { kind: 'notName', everywhere: true } as const,
          },
        ]
      : []),
  ];
}
