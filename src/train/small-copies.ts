import type { WeighedText } from './train-model';

/** Corpora whose texts are written with care, so that a copy in small letters teaches something. */
const CAREFUL: ReadonlySet<string> = new Set(['own', 'ewt_train', 'wikigold', 'crossner_pol']);
/** Every so many-th of their texts gets a copy, of this weight. */
const EVERY = 4;
const WEIGHT = 0.3;

/** Copies of some texts in small letters: few texts of the corpora are written like that, and web text often is. */
export function smallCopies(texts: readonly WeighedText[]): WeighedText[] {
  return texts
    .filter(({ text: { corpus } }) => CAREFUL.has(corpus))
    .filter((_, i) => i % EVERY === 0)
    .filter(({ text: { text } }) => text.toLowerCase().length === text.length)
    .map(({ text }) => ({
      text: { ...text, corpus: 'small', text: text.text.toLowerCase() },
      weight: WEIGHT,
    }));
}
