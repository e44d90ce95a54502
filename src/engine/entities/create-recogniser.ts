import { readSections } from '../text/sections';
import type { Recogniser } from './recogniser';
import { openTrainedRecogniser } from './trained-recogniser';

/** A recogniser that may have nothing to work with. */
export interface LazyRecogniser extends Recogniser {
  /** Why no names are looked for, in plain English; undefined while they are. Known once an article has been read. */
  readonly problem: string | undefined;
}

/**
 * The product's recogniser over the bytes of the name model. Opens lists and model when the first article is read; without a model, or
 * with one that is damaged or of another version, it finds no names and says so.
 */
export function createRecogniser(bytes: Uint8Array | undefined): LazyRecogniser {
  let recogniser: Recogniser | undefined;
  let problem: string | undefined;
  return {
    get problem() {
      return problem;
    },
    recognise(prose, article) {
      if (!recogniser) {
        const opened = open(bytes);
        recogniser = opened ?? { recognise: () => [] };
        if (!opened) problem = bytes ? DAMAGED : MISSING;
      }
      return recogniser.recognise(prose, article);
    },
  };
}

const CONSEQUENCE = 'so no names were looked for and no speaker could be named';
const MISSING = `The name model is missing, ${CONSEQUENCE}.`;
const DAMAGED = `The name model cannot be read, ${CONSEQUENCE}.`;

function open(bytes: Uint8Array | undefined): Recogniser | undefined {
  if (!bytes) return undefined;
  try {
    return openTrainedRecogniser(readSections(bytes));
  } catch {
    return undefined;
  }
}
