import type { Annotation } from '../../engine/annotation';
import { Corpus } from '../../engine/corpus/corpus';
import type { Row } from './row';
import { sameWords } from './words';

/** Which names mean one actor across articles, and which do not; each name as `slug: form`. */
export interface ExpectedJoins {
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly [string, string])[];
}

/** An article as the engine has read it. */
export interface ReadArticle {
  readonly slug: string;
  readonly text: string;
  readonly record: Annotation;
}

/** Joins the records into one corpus and asks it where each name went. */
export function judgeJoins(articles: readonly ReadArticle[], expected: ExpectedJoins): Row[] {
  const corpus = new Corpus();
  for (const { record, text } of articles) corpus.put(record, text);
  const entities = corpus.entities();

  /** The entities that this form means in this article. */
  const homes = (place: string): string[] => {
    const [slug = '', form = ''] = place.split(': ');
    const article = articles.find((each) => each.slug === slug);
    if (!article) return [];
    return entities
      .filter(({ mentions }) =>
        mentions.some(
          ({ path, start, end }) =>
            path === article.record.path && sameWords(article.text.slice(start, end), form),
        ),
      )
      .map(({ id }) => id);
  };

  const together = expected.together.map((places): Row => {
    const [first = [], ...rest] = places.map(homes);
    const shared = first.filter((id) => rest.every((ids) => ids.includes(id)));
    const missing = places.filter((place) => homes(place).length === 0);
    const got = missing.length > 0 ? `unknown: ${missing.join(', ')}` : 'several entities';
    return {
      aspect: 'together',
      about: places[0] ?? '',
      right: shared.length > 0,
      wanted: places.join(' = '),
      got: shared.length > 0 ? 'one entity' : got,
    };
  });
  const apart = expected.apart.map(([one, other]): Row => {
    const [a, b] = [homes(one), homes(other)];
    const known = a.length > 0 && b.length > 0;
    const met = a.some((id) => b.includes(id));
    return {
      aspect: 'apart',
      about: `${one} / ${other}`,
      right: known && !met,
      wanted: 'two entities',
      got: met ? 'one entity' : known ? 'two entities' : 'not both found',
    };
  });
  return [...together, ...apart];
}
