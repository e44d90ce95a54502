import { openLexicon } from '../engine/entities/lexicon/lexicon';
import type { NamedText } from './corpus';
import { Crf, type CrfOptions } from './crf';
import { ExampleMaker, FeatureIndex, renumber, type Example } from './examples';
import { packModel, type PackingOptions } from './pack-model';

/** A text with its weight in training. */
export interface WeighedText {
  readonly text: NamedText;
  readonly weight: number;
}

/** Settings of a whole training. */
export interface TrainingOptions extends CrfOptions, PackingOptions {
  /** Features seen fewer times are left out. */
  readonly leastCount: number;
  /** Epochs of the models whose labels stand for a first pass over texts they were not trained on. */
  readonly foldEpochs: number;
  /** How many models, each with random numbers of its own, are averaged into one. */
  readonly models: number;
}

/** Trains the tagger, without features of the templates `omits` tells, and returns the model sections of the names file. Deterministic. */
export function trainModel(
  texts: readonly WeighedText[],
  lexicon: ReadonlyMap<string, Uint8Array>,
  options: TrainingOptions,
  log: (line: string) => void,
  omits: (template: number) => boolean = () => false,
): Map<string, Uint8Array> {
  const index = new FeatureIndex();
  const maker = new ExampleMaker(openLexicon(lexicon), index, omits);
  const examples = texts.map(({ text, weight }) => maker.make(text, weight));
  const all = index.size;
  renumber(examples, index.drop(options.leastCount));
  const tokens = examples.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  log(`${examples.length} texts, ${tokens} tokens to tag, ${index.size} of ${all} features`);
  const models = Array.from({ length: options.models }, (_, round) => {
    const own = { ...options, seed: options.seed + round };
    const tell = (line: string): void => {
      log(`model ${round + 1} of ${options.models}: ${line}`);
    };
    if (options.voteShare > 0) castFoldVotes(examples, maker, index, own, tell);
    return trainOne(examples, index, own, tell);
  });
  return packModel(averageOf(models, index), index, options);
}

function trainOne(
  examples: readonly Example[],
  index: FeatureIndex,
  options: TrainingOptions,
  log: (line: string) => void,
): Crf {
  for (const { losses } of examples) losses.fill(99);
  const crf = new Crf(index.size, index.spelling);
  crf.train(examples, options, log);
  return crf;
}

/** The average of models that differ in their random numbers alone: each by itself is a little better or worse by chance. */
function averageOf(models: readonly Crf[], index: FeatureIndex): Crf {
  const average = new Crf(index.size, index.spelling);
  for (const model of models) average.add(model, 1 / models.length);
  return average;
}

/** Texts shorter than this many tokens have nothing to vote with. */
const SHORTEST_VOTER = 60;
const FOLDS = 2;

/** Lets each part of the longer texts be labelled by a model trained on the other part, and casts those labels as votes. */
function castFoldVotes(
  examples: readonly Example[],
  maker: ExampleMaker,
  index: FeatureIndex,
  options: TrainingOptions,
  log: (line: string) => void,
): void {
  const voters = examples.filter(({ gold }) => gold.length >= SHORTEST_VOTER);
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = new Crf(index.size, index.spelling);
    crf.train(
      voters.filter((_, i) => i % FOLDS !== fold),
      { ...options, epochs: options.foldEpochs, voteShare: 0 },
      (line) => {
        log(`fold ${fold + 1}: ${line}`);
      },
    );
    voters.forEach((example, i) => {
      example.losses.fill(99);
      if (i % FOLDS === fold) maker.addVotes(example, crf.tag(example, false));
    });
  }
}
