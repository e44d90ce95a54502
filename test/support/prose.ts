import { readFileSync } from 'node:fs';
import type { Article } from '../../src/engine/article/article';
import type { Prose } from '../../src/engine/language/prose';
import { readProse as read } from '../../src/engine/language/read-prose';
import { createTagger } from '../../src/engine/language/tagger/create-tagger';

const tagger = createTagger(readFileSync('media/tags.bin'));

/** Sentences and tagged tokens of an article, by the model that ships. */
export function readProse(article: Article): Prose {
  return read(article, tagger);
}
