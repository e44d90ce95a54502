import { readFileSync, writeFileSync } from 'node:fs';
import { createRecogniser } from '../../engine/entities/create-recogniser';
import { judgeWith } from '../../engine/quotations/judging/judge-draft';
import { chanceOf, logit } from '../../engine/quotations/judging/weights';
import { fitCurve, readCurve, reliabilityTable, type Outcome, type Points } from './calibration';
import { fitLogistic, type Example } from './fit';
import { readGoldQuotations } from '../gold-quotations';
import { judgedExamples } from './judged-examples';
import { outcomesOf } from './outcomes';

// npm run train:attribution: fits the judge of indirect speech and the confidence of all quotations on our own annotated articles. Deterministic.

const WEIGHTS_FILE = 'src/engine/quotations/data/draft-weights.ts';
const CALIBRATION_FILE = 'src/engine/quotations/data/calibration.ts';
const FITTING = { penalty: 0.003, rounds: 250, fewest: 3 };
const FOLDS = 5;
/** Weights nearer to nothing than this are not stored. */
const LEAST_WEIGHT = 0.02;
/** Weights on one line of the data file. */
const CELLS_A_LINE = 5;

const texts = readGoldQuotations('src/train/prose');
const recogniser = createRecogniser(readFileSync('media/names.bin'));
const examples = texts.map(judgedExamples);
const fold = (i: number): number => i % FOLDS;
const others = (f: number): Example[] => examples.filter((_, i) => fold(i) !== f).flat();

const plain: (Outcome & { fold: number })[] = [];
const judged: (Outcome & { fold: number })[] = [];
const said: Outcome[] = [];
for (let f = 0; f < FOLDS; f++) {
  const weights = fitLogistic(others(f), FITTING);
  const judge = judgeWith(weights);
  texts.forEach((text, i) => {
    if (fold(i) !== f) return;
    for (const { features, right } of examples[i] ?? [])
      said.push({ raw: chanceOf(logit(weights, features)), right });
    const outcomes = outcomesOf(text, recogniser, judge);
    plain.push(...outcomes.plain.map((one) => ({ ...one, fold: f })));
    judged.push(...outcomes.judged.map((one) => ({ ...one, fold: f })));
  });
}
console.log(
  `${texts.length} articles, ${said.length} drafts of indirect speech; speech by the probability the judge of the other folds gives:\n${reliabilityTable(said)}`,
);
for (const [name, all] of [
  ['other quotations', plain],
  ['judged', judged],
] as const) {
  const heldOut = all.map(({ raw, right, fold: own }) => ({
    raw: readCurve(fitCurve(all.filter((one) => one.fold !== own)), raw),
    right,
  }));
  console.log(`${name}, on held-out folds:\n${reliabilityTable(heldOut)}`);
}
writeFileSync(
  WEIGHTS_FILE,
  `/**
 * Weights of the features in judging/draft-features.ts, \`feature weight\` between bars: a logistic regression fitted by
 * \`npm run train:attribution\` on the drafts of indirect speech in our own annotated articles.
 */
export const DRAFT_WEIGHTS = \`${stored(fitLogistic(examples.flat(), FITTING))}\`;
`,
);
writeFileSync(
  CALIBRATION_FILE,
  `type Points = readonly (readonly [number, number])[];

/**
 * From the raw score of a quotation to the share that is right (content, source and speaker), as points to interpolate between: isotonic
 * regression by \`npm run train:attribution\` on our own annotated articles; anything their annotators left out counts as wrong.
 */
export const CALIBRATION: Points = ${render(fitCurve(plain))};

/** The same for indirect speech that was judged, by judges that had not seen the article. */
export const CALIBRATION_JUDGED: Points = ${render(fitCurve(judged))};
`,
);

/** Several weights a line, as `readWeights` reads them. */
function stored(weights: ReadonlyMap<string, number>): string {
  const cells = [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !name.includes('|'))
    .map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += CELLS_A_LINE) lines.push(cells.slice(i, i + CELLS_A_LINE).join('|'));
  return lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

function render(points: Points): string {
  return `[\n${points.map(([raw, right]) => `  [${raw}, ${right}],\n`).join('')}]`;
}
