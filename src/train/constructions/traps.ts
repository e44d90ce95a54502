import type { Annotation } from '../../engine/annotation';
import { overlaps, type Span } from '../../engine/text/span';
import type { GoldArticle } from '../gold-quotations';

/** Marks that quote nobody, by what stands between them. */
export type Trap = 'title or name in capitals' | 'term of one to three words' | 'longer words';

/** Stretches between quotation marks that lie in no annotated quotation. */
export function trapsOf({ text, quotations }: GoldArticle): (Span & { readonly trap: Trap })[] {
  const said = quotations.flatMap(({ content }) => content);
  return [...text.matchAll(/“[^“”\n]{1,120}”|«[^«»\n]{1,120}»|(?<![\p{L}\p{N}])"[^"\n]{1,120}"/gu)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      inner: match[0].slice(1, -1),
    }))
    .filter((span) => !said.some((own) => overlaps(own, span)))
    .map(({ start, end, inner }) => ({ start, end, trap: trapOf(inner) }));
}

function trapOf(inner: string): Trap {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (words.length > 1 && long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)))
    return 'title or name in capitals';
  return words.length <= 3 ? 'term of one to three words' : 'longer words';
}

/** True when nothing is attributed to anybody because of the marks. */
export function isLeftAlone(trap: Span, { quotations }: Annotation): boolean {
  return !quotations.some(({ verbatim }) => verbatim.some((span) => overlaps(span, trap)));
}
