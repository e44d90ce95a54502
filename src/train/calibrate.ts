import { openLexicon } from '../engine/entities/lexicon/lexicon';
import { logitOf, NUMBERS_A_TYPE } from '../engine/entities/tagger/calibration';
import { TYPES } from '../engine/entities/tagger/labels';
import { addGuesses } from './build-lexicon';
import { guessTypes } from './guess-types';
import { judgeNames } from './judge-names';
import { openRecogniser } from './score-names';
import { TRAINING } from './settings';
import { smallCopies } from './small-copies';
import { trainModel, type WeighedText } from './train-model';
import type { WordVectors } from './vectors';

/** Corpora left out of training in turn: careful texts, each with conventions of its own and marked throughout. */
const LEFT_OUT: readonly (readonly string[])[] = [
  ['own'],
  ['ewt_train', 'ewt_dev'],
  ['wikigold'],
  ['gum_open'],
];

/** A name found in a text of a corpus the model has not seen. */
interface Outcome {
  /** 1 for a name of several words. */
  readonly several: number;
  readonly logit: number;
  readonly right: boolean;
  /** What it counts: every corpus alike. */
  readonly weight: number;
}

/**
 * Fits the numbers that turn the model's own probabilities into ones that hold in texts of other kinds and conventions (Platt 1999): models
 * are trained with one corpus left out in turn, and what they find in it is compared with its marks. Returns the `mcal` section of the names
 * file. Deterministic.
 * @param sections the names file's; of these the lists are taken.
 */
export function calibrate(
  texts: readonly WeighedText[],
  sections: ReadonlyMap<string, Uint8Array>,
  vectors: WordVectors,
  log: (line: string) => void,
): Uint8Array {
  const lists = [...sections].filter(([name]) => name !== 'mcal');
  const outcomes = TYPES.map((): Outcome[] => []);
  for (const out of LEFT_OUT) {
    const isOut = ({ text }: WeighedText): boolean => out.includes(text.corpus);
    const learned = texts.filter((text) => !isOut(text));
    const recogniser = openRecogniser(trainOn(learned, lists, vectors));
    const unseen = texts.filter(isOut).map(({ text }) => text);
    const found = unseen.flatMap((text) => judgeNames(recogniser, text));
    log(`without ${out.join(', ')}: ${found.length} names, ${share(found)} % right`);
    for (const { name, right } of found)
      outcomes[TYPES.indexOf(name.type)]?.push({
        several: name.last - name.first > 1 ? 1 : 0,
        logit: logitOf(name.confidence),
        right,
        weight: 1 / found.length,
      });
  }
  const fit = outcomes.flatMap((all) => fitLogistic(all));
  TYPES.forEach((type, t) => {
    log(
      `${type}: ${fit
        .slice(t * NUMBERS_A_TYPE, (t + 1) * NUMBERS_A_TYPE)
        .map((value) => value.toFixed(3))
        .join(' ')}`,
    );
  });
  return new Uint8Array(Float32Array.from(fit).buffer);
}

/** The sections of a model of some texts alone. One training serves, where what ships is the average of several: four would take an hour. */
function trainOn(
  texts: readonly WeighedText[],
  lists: Iterable<readonly [string, Uint8Array]>,
  vectors: WordVectors,
): Map<string, Uint8Array> {
  const sections = new Map(lists);
  const plain = texts.map(({ text }) => text);
  addGuesses(sections, vectors, guessTypes(vectors, plain, openLexicon(sections)));
  const copied = [...texts, ...smallCopies(texts)];
  const model = trainModel(copied, sections, { ...TRAINING, models: 1 }, () => undefined);
  return new Map([...sections, ...model]);
}

function share(outcomes: readonly { readonly right: boolean }[]): string {
  return ((100 * outcomes.filter(({ right }) => right).length) / Math.max(1, outcomes.length)).toFixed(1);
}

const ROUNDS = 4000;
const RATE = 0.5;
/** Brings logits to the size of the other features. */
const LOGIT_UNIT = 10;

/** Logistic regression on the logit, a constant, and whether the name has several words, by gradient descent. */
function fitLogistic(outcomes: readonly Outcome[]): number[] {
  let [slope, shift, several] = [1, 0, 0];
  const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    let [bySlope, byShift, bySeveral] = [0, 0, 0];
    for (const one of outcomes) {
      const logit = one.logit / LOGIT_UNIT;
      const chance = 1 / (1 + Math.exp(-(slope * logit + shift + several * one.several)));
      const error = ((one.right ? 1 : 0) - chance) * (one.weight / total);
      bySlope += error * logit;
      byShift += error;
      bySeveral += error * one.several;
    }
    slope += RATE * bySlope;
    shift += RATE * byShift;
    several += RATE * bySeveral;
  }
  return [slope / LOGIT_UNIT, shift, several];
}
