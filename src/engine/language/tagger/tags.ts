import type { PartOfSpeech } from '../prose';

/** The tags by number. Those below {@link SCORED} are told by the model; marks are told by their look alone. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'SCONJ',
  'CCONJ',
  'DET',
  'PRON',
  'PART',
  'NUM',
  'INTJ',
  'SYM',
  'X',
  'PUNCT',
] as const satisfies readonly PartOfSpeech[];

/** Number of tags the model scores; a row of weights has so many entries. */
export const SCORED = 16;

/** Number of the tag a mark gets. */
export const PUNCTUATION = TAGS.indexOf('PUNCT');

/** Stands before the first tag of a sentence. */
export const BOUNDARY: number = TAGS.length;

/** Number of a tag. */
export function tagNumber(tag: PartOfSpeech): number {
  return (TAGS as readonly PartOfSpeech[]).indexOf(tag);
}
