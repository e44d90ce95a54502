import type { NameSpan, Recogniser } from '../engine/entities/recogniser';
import { readUntaggedProse } from '../engine/language/read-prose';
import { plainArticle, type NamedText } from './corpus';

/** A name found, and whether span and type are as the corpus marks them. */
export interface JudgedName {
  readonly name: NameSpan;
  readonly right: boolean;
}

/** The names found in a text; nationalities only where the corpus marks them. */
export function judgeNames(
  recogniser: Recogniser,
  { text, names, nationalities }: NamedText,
): readonly JudgedName[] {
  const article = plainArticle(text);
  const gold = new Set(names.map(({ start, end, type }) => `${start}-${end}-${type}`));
  return recogniser
    .recognise(readUntaggedProse(article), article)
    .filter(({ type }) => nationalities || type !== 'nationality')
    .map((name) => ({ name, right: gold.has(`${name.start}-${name.end}-${name.type}`) }));
}
