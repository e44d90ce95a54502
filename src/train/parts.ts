import { WINDOW } from '../engine/entities/tagger/features';
import type { TrainingOptions } from './train-model';

/** A part of the model that can be taken out to see what it brings. */
export interface Part {
  readonly name: string;
  /** Whether features of a template belong to it; none where the part is one of the training. */
  readonly omits?: (template: number) => boolean;
  /** Settings without it. */
  readonly without?: Partial<TrainingOptions>;
  /** Texts that go with it. */
  readonly corpora?: (corpus: string) => boolean;
}

const WORD_TEMPLATES = (2 * WINDOW + 1) * 64;
const placeless = (template: number): number => (template < WORD_TEMPLATES ? template % 64 : template);
const among = (...templates: readonly number[]): ((template: number) => boolean) => {
  const set = new Set(templates);
  return (template) => set.has(placeless(template));
};

/** The parts of the table in README.md; templates as in features.ts. */
export const PARTS: readonly Part[] = [
  {
    name: 'word clusters',
    omits: among(5, 6, 7, 8, 9, 10, 11, 12, 13, 1008, 1009, 1010, 1047, 1048, 1050, 1053),
  },
  { name: 'guesses from word vectors', omits: among(34, 35, 1026, 1027, 1030, 1033, 1035, 1056, 1057) },
  {
    name: 'lists',
    omits: among(4, 14, 1011, 1012, 1016, 1017, 1018, 1019, 1031, 1032, 1034, 1036, 1042, 1046, 1051, 1054),
  },
  {
    name: 'the run of capitals',
    omits: (template) => template >= 1040 && template < 1063,
  },
  {
    name: 'what the article shows of a word elsewhere',
    omits: among(1020, 1021, 1022, 1025, 1028),
  },
  {
    name: 'how the article is written',
    omits: among(1029, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037),
  },
  { name: 'average of four models', without: { models: 1 } },
  { name: 'copies in small letters', corpora: (corpus) => corpus === 'small' },
  { name: 'votes of a first pass', without: { voteShare: 0 } },
  { name: 'spelling hidden from some tokens', without: { unknown: 0 } },
  { name: 'features dropped at random', without: { dropout: 0 } },
  { name: 'margin', without: { margin: 0, missed: 0 } },
  { name: 'our own prose', corpora: (corpus) => corpus === 'own' },
  { name: 'open corpora', corpora: (corpus) => corpus !== 'own' },
];
