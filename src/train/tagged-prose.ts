import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../engine/article/article';
import type { Prose } from '../engine/language/prose';
import { readProse } from '../engine/language/read-prose';
import { createTagger, type PosTagger } from '../engine/language/tagger/create-tagger';

let tagger: PosTagger | undefined;

/** Sentences and tagged tokens of an article, by the part-of-speech model that ships. */
export function readTaggedProse(article: Article): Prose {
  tagger ??= createTagger(readFileSync(fileURLToPath(new URL('../../media/tags.bin', import.meta.url))));
  return readProse(article, tagger);
}
