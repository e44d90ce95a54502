import type { Sentence } from '../prose';
import { openTables } from './tag-model';
import { readTagFile } from './tag-file';
import { SentenceTagger, type UntaggedToken } from './tag-sentence';

/** Tells the parts of speech of words. Never throws. */
export interface PosTagger {
  /** Gives every token of the sentences its tag. Linear. */
  tag(tokens: readonly UntaggedToken[], sentences: readonly Sentence[]): void;
  /** Why no word is given a part of speech, in plain English; undefined while they are. Known once an article has been read. */
  readonly problem: string | undefined;
}

/**
 * The product's tagger over the bytes of `media/tags.bin`. Opens the model when the first article is read; without one, or with one that
 * is damaged, every tag stays as it is and the tagger says so.
 */
export function createTagger(bytes: Uint8Array | undefined): PosTagger {
  let tagger: SentenceTagger | undefined;
  let problem: string | undefined;
  return {
    get problem() {
      return problem;
    },
    tag(tokens, sentences) {
      if (!tagger && !problem) {
        tagger = open(bytes);
        if (!tagger) problem = bytes ? DAMAGED : MISSING;
      }
      if (tagger) for (const { first, last } of sentences) tagger.tag(tokens, first, last);
    },
  };
}

const CONSEQUENCE = 'so reported speech was hardly looked for';
const MISSING = `The word model is missing, ${CONSEQUENCE}.`;
const DAMAGED = `The word model cannot be read, ${CONSEQUENCE}.`;

function open(bytes: Uint8Array | undefined): SentenceTagger | undefined {
  if (!bytes) return undefined;
  try {
    return new SentenceTagger(openTables(readTagFile(bytes)));
  } catch {
    return undefined;
  }
}
