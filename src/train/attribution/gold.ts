import { contains, type Span } from '../../engine/text/span';
import { readOwnArticles } from '../read-own-articles';
import { isName } from '../markup';

/** An attribution as an annotator marked it. */
export interface Gold {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  /** Names the speaker may go by: the full one an annotator gave, else those in the source itself; none for unnamed speakers. */
  readonly speakers: readonly string[];
  /** Whether an annotator gave that name; a name in the source may be somebody else's ("the minister's aide"). */
  readonly named: boolean;
}

/** An article with its attributions. */
export interface AttributedText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** Our own annotated prose below `folder`, in order of path. */
export function readOwnAttributions(folder: string): AttributedText[] {
  return readOwnArticles(folder).map(({ path, text, tags }) => {
    const gold = new Map<number, { content: Span[]; source: Span[]; speakers: string[]; named: boolean }>();
    for (const { number, label, start, end, value } of tags) {
      if (number === undefined) continue;
      const one = gold.get(number) ?? { content: [], source: [], speakers: [], named: false };
      gold.set(number, one);
      if (label === 'content') one.content.push({ start, end });
      else if (label === 'source') {
        one.source.push({ start, end });
        if (value) {
          one.speakers.push(value);
          one.named = true;
        } else
          for (const tag of tags)
            if (isName(tag) && contains({ start, end }, tag))
              one.speakers.push(text.slice(tag.start, tag.end));
      }
    }
    return { id: path, text, gold: [...gold.values()].filter(({ content }) => content.length > 0) };
  });
}
