import type { EngineResources } from '../annotator';
import { openLexicon } from './lexicon/lexicon';
import { readSections } from './lexicon/sections';
import type { Recogniser } from './recogniser';
import { openModel } from './tagger/model';
import { Tagger } from './tagger/tagger';
import { createTrainedRecogniser } from './trained-recogniser';

/** The product's recogniser. Opens lists and model when the first article is read; without the model file it finds no names. */
export function createRecogniser(resources: EngineResources): Recogniser {
  let recogniser: Recogniser | undefined;
  return {
    recognise: (prose, article) => (recogniser ??= open(resources)).recognise(prose, article),
  };
}

function open({ model: bytes }: EngineResources): Recogniser {
  if (!bytes) return { recognise: () => [] };
  const sections = readSections(bytes);
  const lexicon = openLexicon(sections);
  const model = openModel(sections);
  return model
    ? createTrainedRecogniser(new Tagger(lexicon, model), model, lexicon)
    : { recognise: () => [] };
}
