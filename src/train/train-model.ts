import { openLexicon } from '../engine/entities/lexicon/lexicon';
import type { NamedText } from './corpus';
import { Crf, type CrfOptions } from './crf';
import { ExampleMaker, FeatureIndex, renumber, type Example } from './examples';
import { packModel } from './pack-model';

/** A text with its weight in training. */
export interface WeighedText {
  readonly text: NamedText;
  readonly weight: number;
}

/** Settings of a whole training. */
export interface TrainingOptions extends CrfOptions {
  /** Features seen fewer times are left out. */
  readonly leastCount: number;
  /** Weights below this on the int8 scale are set to nothing; rows whose largest is below `leastRow` are dropped. */
  readonly leastWeight: number;
  readonly leastRow: number;
  /** Epochs of the models whose labels stand for a first pass over texts they were not trained on. */
  readonly foldEpochs: number;
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
  if (options.voteShare > 0) castFoldVotes(examples, maker, index, options, log);
  const crf = new Crf(index.size, index.spelling);
  crf.train(examples, options, log);
  return packModel(crf, index, options.leastRow, options.leastWeight);
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
