import type { PartOfSpeech } from '../../engine/language/prose';
import { readTagFile } from '../../engine/language/tagger/tag-file';
import { openTables } from '../../engine/language/tagger/tag-model';
import { SentenceTagger } from '../../engine/language/tagger/tag-sentence';
import { listWords } from './list-words';
import type { TaughtText } from './taught-text';
import { trainTagger, type TaggerOptions } from './train-tagger';

const PARTS = 3;

/**
 * Irons out what the teacher tells now one way and now another: the texts are cut into three parts, a tagger learns each, and where the two
 * that have not seen a text agree with each other against its tags, theirs are taken.
 */
export function reconsider(
  texts: readonly TaughtText[],
  probed: ReadonlyMap<string, readonly PartOfSpeech[]>,
  options: TaggerOptions,
  log: (line: string) => void,
): void {
  const taggers = Array.from({ length: PARTS }, (_, part) => {
    const own = texts.filter((_, i) => i % PARTS === part);
    return new SentenceTagger(
      openTables(readTagFile(trainTagger(own, listWords(own, probed), options, log))),
    );
  });
  let changed = 0;
  texts.forEach((text, i) => {
    const [one, other] = taggers
      .filter((_, part) => part !== i % PARTS)
      .map((tagger) => tagsBy(tagger, text));
    text.tags.forEach((tag, k) => {
      const better = one?.[k];
      if (!better || better !== other?.[k] || better === tag) return;
      text.tags[k] = better;
      changed++;
    });
  });
  log(`${changed} tags reconsidered`);
}

/** The tags a tagger gives a text. */
export function tagsBy(tagger: SentenceTagger, { prose }: TaughtText): PartOfSpeech[] {
  const tokens = prose.tokens.map((token) => ({ ...token }));
  for (const { first, last } of prose.sentences) tagger.tag(tokens, first, last);
  return tokens.map(({ pos }) => pos);
}
