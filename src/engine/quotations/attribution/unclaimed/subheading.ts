import type { Article } from '../../../article/article';
import type { Quoted } from '../../marks/quoted';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** ‘A fight from start to finish’ in a paragraph of its own, where the article quotes with other marks, or “A FIGHT TO THE FINISH”: a heading picked from what follows. */
export function isSubheading(
  { text, blocks }: Article,
  sentence: SpeechSentence,
  { start, end }: Quoted,
): boolean {
  const block = blocks[sentence.block];
  const alone =
    block !== undefined &&
    block.kind !== 'headline' &&
    start - block.start < 2 &&
    block.end - end < 2 &&
    end - start < LONGEST_SUBHEADING;
  if (!alone) return false;
  const inner = text.slice(start, end);
  if (!/\p{Ll}/u.test(inner) && /\p{Lu} \p{Lu}/u.test(inner) && !/[.!?]\P{L}?$/u.test(inner)) return true;
  return (
    (text[start] === "'" || text[start] === '‘') &&
    (text.includes('“') || text.includes('"') || text.includes("''"))
  );
}

/** A heading has fewer UTF-16 code units than this. */
const LONGEST_SUBHEADING = 60;
