import { openLexicon } from './lexicon/lexicon';
import { readSections } from './lexicon/sections';
import type { Recogniser } from './recogniser';
import { openModel } from './tagger/model';
import { Tagger } from './tagger/tagger';
import { createTrainedRecogniser } from './trained-recogniser';

/** The product's recogniser over the bytes of the name model. Opens lists and model when the first article is read; without a model it finds no names. */
export function createRecogniser(bytes: Uint8Array | undefined): Recogniser {
  let recogniser: Recogniser | undefined;
  return {
    recognise: (prose, article) => (recogniser ??= open(bytes)).recognise(prose, article),
  };
}

function open(bytes: Uint8Array | undefined): Recogniser {
  if (!bytes) return { recognise: () => [] };
  const sections = readSections(bytes);
  const lexicon = openLexicon(sections);
  const model = openModel(sections);
  return model
    ? createTrainedRecogniser(new Tagger(lexicon, model), model, lexicon)
    : { recognise: () => [] };
}
