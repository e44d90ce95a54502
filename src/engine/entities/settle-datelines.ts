import type { Article } from '../article/article';
import { datelinesOf } from '../article/publication';
import type { NameSpan } from './recogniser';

/** "LUND, 3 March (AfNews) —": what opens a dateline with a day or an agency is where the article was written, though in capitals it looks like an acronym. */
export function settleDatelines(names: readonly NameSpan[], { text, blocks }: Article): readonly NameSpan[] {
  const opening = new Set<number>();
  for (const { start, written, agency } of datelinesOf(text, blocks))
    if (written !== null || agency !== null) opening.add(start);
  if (opening.size === 0) return names;
  return names.map((name) =>
    opening.has(name.start) && name.type === 'organization' && /^[,./ (]/.test(text.slice(name.end))
      ? { ...name, type: 'place' }
      : name,
  );
}
