import { VOTE_STRENGTH } from '../engine/entities/tagger/tagger';
import type { TrainingOptions } from './train-model';

/** The settings of the model that ships. Chosen on texts that may be used for it: our own prose left out of training, and dev totals. */
export const TRAINING: TrainingOptions = {
  epochs: 5,
  models: 4,
  foldEpochs: 3,
  rate: 0.1,
  decay: 0.01,
  shrink: 0.003,
  dropout: 1 - 1 / VOTE_STRENGTH,
  unknown: 0.2,
  margin: 3,
  missed: 1,
  easy: 0.05,
  voteShare: 0.5,
  seed: 1,
  leastCount: 2,
  step: 0.035,
  leastRow: 0.16,
  leastWeight: 0.05,
  rareness: 0.15,
};
