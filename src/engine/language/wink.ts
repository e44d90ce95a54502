import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** What wink-nlp says of a piece of text: token values, their part-of-speech tags, and sentences as first and last token (inclusive). */
export interface WinkReading {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** Reads a piece of English text. The language model loads on the first call (about 0.1 s). */
export function wink(text: string): WinkReading {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
  const document = nlp.readDoc(text);
  const its = nlp.its;
  const tokens = document.tokens();
  return {
    values: tokens.out(its.value),
    tags: tokens.out(its.pos) as string[],
    sentences: document.sentences().out(its.span) as unknown as [number, number][],
  };
}

let nlp: ReturnType<typeof winkNLP> | undefined;
