import { Keys, addJoinedFeatures } from '../../engine/language/tagger/features';
import { leader } from '../../engine/language/tagger/leader';
import { openTables, type Margins, type TagTables } from '../../engine/language/tagger/tag-model';
import { isTitled } from '../../engine/language/tagger/tag-sentence';
import { BOUNDARY, PUNCTUATION, SCORED } from '../../engine/language/tagger/tags';
import { NO_WORD } from '../../engine/text/window-scores';
import { WordBook } from '../../engine/language/tagger/word-book';
import type { TaughtText } from './taught-text';

/** Of the tags told early, at most this share may be other than those told by all the evidence. */
const CHANGED = 0.001;
/** Every so many-th text is looked at. */
const EVERY = 5;

/** Leads of early tags, and whether all the evidence says the same. */
class Leads {
  private readonly leads: { by: number; kept: boolean }[] = [];

  add(by: number, kept: boolean): void {
    this.leads.push({ by, kept });
  }

  /** The smallest lead from which on hardly any tag changes. */
  margin(): number {
    const order = this.leads.sort((a, b) => b.by - a.by);
    let changed = 0;
    let margin = order[0]?.by ?? 0;
    order.forEach(({ by, kept }, i) => {
      if (!kept) changed++;
      if (changed <= CHANGED * (i + 1)) margin = by;
    });
    return Math.ceil(margin) + 1;
  }
}

/** Finds the margins of a model whose own leave nothing to be told early. */
export function findMargins(tables: TagTables, texts: readonly TaughtText[]): Margins {
  const model = openTables(tables);
  const byWord = new Leads();
  const all: { word: number; words: number; kept: boolean }[] = [];
  const keys = new Keys();
  const sums = new Int32Array(SCORED);
  texts.forEach(({ prose }, n) => {
    if (n % EVERY !== 0) return;
    const book = new WordBook(model);
    for (const { first, last } of prose.sentences) {
      const words = prose.tokens.slice(first, last).map((token) => book.look(token.word));
      const titled = isTitled(words, words.length);
      const tags = [BOUNDARY, BOUNDARY];
      let opening = true;
      words.forEach((word, i) => {
        const at = (place: number) => words[i + place] ?? book.beyond;
        let tag = word.certain;
        if (tag < 0) {
          book.scores.sum(NO_WORD, NO_WORD, word.number, NO_WORD, NO_WORD, sums, 0);
          const own = { ...leader(sums) };
          const [second, left, right, fourth] = [-2, -1, 1, 2].map((place) => at(place).number);
          book.scores.sum(second ?? 0, left ?? 0, word.number, right ?? 0, fourth ?? 0, sums, 0);
          const early = { ...leader(sums) };
          keys.count = 0;
          const around = { before: at(-1), word, after: at(1), opening, titled };
          addJoinedFeatures(keys, around, tags[i + 1] ?? BOUNDARY, tags[i] ?? BOUNDARY);
          for (let k = 0; k < keys.count; k++) model.addFeature(keys.list[k] as number, sums);
          ({ tag } = leader(sums));
          byWord.add(own.by, own.tag === tag);
          all.push({ word: own.by, words: early.by, kept: early.tag === tag });
        }
        if (tag !== PUNCTUATION) opening = false;
        tags.push(tag);
      });
    }
  });
  const word = byWord.margin();
  const byWords = new Leads();
  for (const one of all) if (one.word < word) byWords.add(one.words, one.kept);
  return { word, words: byWords.margin() };
}
