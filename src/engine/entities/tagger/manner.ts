import { Case, type WordInfo } from './word-info';

/** How an article is written: names behave otherwise in mails and reviews than in the news. */
export interface Manner {
  /** By its share of sentences without a capital at their beginning: 0 none, 3 most. */
  readonly informality: number;
  /** By its share of words such as "I" and "you" outside of quotation marks: 0 none, 3 many; 4 where there are too few words to tell. */
  readonly familiarity: number;
}

/** Shares of careless sentences, and of personal words, above which an article counts as one step more. */
const CARELESS_STEPS = [0, 0.1, 0.25];
const PERSONAL_STEPS = [0, 0.02, 0.06];
/** Fewer words than this say nothing. */
const LEAST_WORDS = 8;
const TOO_SHORT = 4;

/** Reads off how an article is written. @param careless how many of its `sentences` are. */
export function mannerOf(words: readonly WordInfo[], careless: number, sentences: number): Manner {
  let spoken = 0;
  let personal = 0;
  let quoted = false;
  for (const { form, text, personal: isPersonal } of words) {
    if (form === Case.mark) quoted = text === '“' || (text === '"' ? !quoted : quoted && text !== '”');
    else if (!quoted) {
      spoken++;
      if (isPersonal) personal++;
    }
  }
  return {
    informality: stepsBelow(CARELESS_STEPS, careless, sentences),
    familiarity: spoken < LEAST_WORDS ? TOO_SHORT : stepsBelow(PERSONAL_STEPS, personal, spoken),
  };
}

function stepsBelow(steps: readonly number[], part: number, whole: number): number {
  return steps.filter((step) => part > step * whole).length;
}
