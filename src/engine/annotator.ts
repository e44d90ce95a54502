import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation } from './annotation';
import { parseArticle } from './article/parse-article';
import { findDates } from './dates/find-dates';
import { chainMentions } from './entities/chain-mentions';
import { createRecogniser } from './entities/create-recogniser';
import { readProse } from './language/read-prose';
import { createTagger } from './language/tagger/create-tagger';
import { findQuotations } from './quotations/find-quotations';
import { withValues } from './value-mentions';

/** Version of the engine; a record made by another version is stale. */
const ENGINE_VERSION = '0.1.0';

/** The data files of `media/` that the engine works with, as bytes. The host reads them; the engine never touches a disk. */
export interface EngineResources {
  /** `media/names.bin`: the trained name model. Without it no names are found, and a notice says so. */
  readonly model?: Uint8Array;
  /** `media/tags.bin`: the trained part-of-speech model. Without it next to no quotation without marks is found, and a notice says so. */
  readonly tags?: Uint8Array;
}

/** Turns texts into records. Pure: the same path and text always give the same record. */
export interface Annotator {
  /** Never throws, whatever the text; takes time linear in its length. */
  annotate(path: string, text: string): Annotation;
}

/** Builds an annotator. Cheap: tables and models load when the first article is read. */
export function createAnnotator(resources: EngineResources): Annotator {
  const recogniser = createRecogniser(resources.model);
  const tagger = createTagger(resources.tags);
  return {
    annotate(path, text) {
      const article = parseArticle(text, path);
      const prose = readProse(article, tagger);
      const names = recogniser.recognise(prose, article);
      const chains = chainMentions(names, prose, article);
      const dates = findDates(prose, article);
      const reading = findQuotations(prose, article, chains, dates);
      return {
        path,
        textHash: `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`,
        engine: ENGINE_VERSION,
        article: {
          headline: article.headline,
          byline: article.byline,
          publisher: article.publisher,
          published: article.published,
          blocks: article.blocks,
        },
        mentions: withValues(reading.mentions, dates, article),
        entities: reading.entities,
        quotations: reading.quotations,
        notices: [recogniser.problem, tagger.problem].filter((problem) => problem !== undefined),
      };
    },
  };
}
