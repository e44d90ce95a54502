import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../engine/entities/lexicon/lexicon';
import { readNdjson, readOwnProse } from './corpus';
import { followConventions } from './follow-conventions';
import type { WeighedText } from './train-model';

/** What of a corpus is taken, and with what weight. */
interface Share {
  readonly corpus: string;
  readonly weight: number;
  /** Every n-th text. */
  readonly every: number;
}

/** The corpora that may train what ships; see README.md for their licences. Own prose counts most: it is closest to what the product reads. */
const SHARES: readonly Share[] = [
  { corpus: 'ewt_train', weight: 2, every: 1 },
  { corpus: 'ewt_dev', weight: 2, every: 1 },
  { corpus: 'wikigold', weight: 1, every: 1 },
  { corpus: 'gum_open', weight: 0.7, every: 1 },
  { corpus: 'crossner_pol', weight: 0.8, every: 1 },
  { corpus: 'crossner_other', weight: 0.4, every: 2 },
  { corpus: 'wnut_train', weight: 0.3, every: 2 },
  { corpus: 'btc', weight: 0.3, every: 3 },
  { corpus: 'meantime', weight: 0.3, every: 1 },
  { corpus: 're3d_open', weight: 0.4, every: 1 },
];
const OWN_WEIGHT = 2;
/** Every so many-th text is left out of training, so that what ships can be read on it. */
const HELD_OUT = 24;

/** Whether the text at an array position of {@link selectTexts} is left out of training. */
export function isHeldOut(position: number): boolean {
  return position % HELD_OUT === HELD_OUT - 1;
}

/** Reads the training texts below a corpora folder and our own prose. A corpus that is not there is left out. */
export function selectTexts(corpora: string, prose: string, lexicon: Lexicon): WeighedText[] {
  const texts: WeighedText[] = readOwnProse(prose).map((text) => ({ text, weight: OWN_WEIGHT }));
  for (const { corpus, weight, every } of SHARES) {
    const path = join(corpora, 'names', 'train', `${corpus}.ndjson`);
    if (!existsSync(path)) continue;
    readNdjson(path, corpus).forEach((text, i) => {
      if (i % every === 0) texts.push({ text: followConventions(text, lexicon), weight });
    });
  }
  return texts;
}
