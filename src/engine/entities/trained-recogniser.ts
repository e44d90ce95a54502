import type { Prose } from '../language/prose';
import { PhraseKind, WordFlag, phraseHash, wordHash, type Lexicon } from './lexicon/lexicon';
import type { Gender, NameSpan, Recogniser } from './recogniser';
import { BEGIN, LABELS, LAST, OUTSIDE, TYPES, UNIT } from './tagger/labels';
import { Marginals } from './tagger/marginals';
import type { Model } from './tagger/model';
import type { Tagger, Tagging } from './tagger/tagger';
import { tidyNames, type Lists } from './tidy-names';

/** A recogniser that reads names off the tagger's labels and says how probable each is. */
export function createTrainedRecogniser(tagger: Tagger, model: Model, lexicon: Lexicon): Recogniser {
  const lists: Lists = {
    isCountry: (word) => (lexicon.flags(wordHash(word)) & WordFlag.country) !== 0,
    isNationality: (words) =>
      lexicon.phrase(words.reduce((hash, word) => phraseHash(hash, wordHash(word)), 0)) ===
      PhraseKind.nationality,
  };
  return {
    recognise(prose, article) {
      const tagging = tagger.tag(prose, article);
      const names: NameSpan[] = [];
      const { stretches } = tagging.view;
      for (let s = 0; s < stretches.length; s += 2) {
        addNames(names, prose, tagging, model, stretches[s] as number, stretches[s + 1] as number);
      }
      return tidyNames(names, prose, lists);
    },
  };
}

function addNames(
  names: NameSpan[],
  prose: Prose,
  tagging: Tagging,
  model: Model,
  from: number,
  to: number,
): void {
  const { labels, scores, scoreRow, view } = tagging;
  let marginals: Marginals | undefined;
  let first = from;
  for (let i = from; i < to; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const part = (label - 1) & 3;
    if (part === BEGIN || part === UNIT) first = i;
    if (part !== LAST && part !== UNIT) continue;
    const row = (scoreRow[from] as number) * LABELS;
    marginals ??= new Marginals(
      scores.subarray(row, row + (to - from) * LABELS),
      to - from,
      model.transitions,
    );
    const type = TYPES[(label - 1) >> 2] ?? 'person';
    const gender = type === 'person' ? genderOf(view.words[first]?.flags ?? 0) : undefined;
    names.push({
      start: prose.tokens[first]?.start ?? 0,
      end: prose.tokens[i]?.end ?? 0,
      first,
      last: i + 1,
      type,
      confidence: confidenceOf(model, marginals.probability(labels, from, first - from, i - from)),
      ...(gender ? { gender } : {}),
    });
  }
}

/** Two decimals: more would feign knowledge. */
function confidenceOf(model: Model, probability: number): number {
  return Math.round(100 * model.calibrated(probability)) / 100;
}

/** The gender a given name tells, where lists know it as one only. */
function genderOf(flags: number): Gender | undefined {
  const male = (flags & WordFlag.givenMale) !== 0;
  const female = (flags & WordFlag.givenFemale) !== 0;
  return male === female ? undefined : male ? 'male' : 'female';
}
