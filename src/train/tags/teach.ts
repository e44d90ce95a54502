import type { PartOfSpeech } from '../../engine/language/prose';
import { readUntaggedProse } from '../../engine/language/read-prose';
import { plainArticle, type NamedText } from '../corpus';
import { namedTokens, type TaughtText } from './taught-text';
import { CaseCounts, trueCased } from './true-case';
import { winkTags } from './wink';

/** Texts with wink-nlp's tags. It reads them with the capitals taken away that only the place asks for: it takes too many of those for names. */
export function teach(sources: readonly NamedText[]): TaughtText[] {
  const counts = new CaseCounts();
  const texts = sources.map((source) => {
    const prose = readUntaggedProse(plainArticle(source.text));
    const names = namedTokens(source, prose);
    counts.add(prose, names);
    return { source, prose, names };
  });
  return texts.map(({ source, prose, names }) => {
    const text = trueCased(prose, names, counts);
    const tags: PartOfSpeech[] = [];
    for (const { first, last } of prose.sentences) tags.push(...winkTags(text, prose.tokens, first, last));
    return { source, prose, names, tags };
  });
}
