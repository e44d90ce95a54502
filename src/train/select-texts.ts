import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readNdjson, readOwnProse, type NamedText } from './corpus';
import type { WeighedText } from './train-model';

/** What of a corpus is taken, and with what weight. */
interface Share {
  readonly corpus: string;
  readonly weight: number;
  /** Every n-th text. */
  readonly every: number;
}

/** The corpora that may train what ships; see README.md for their licences. Own prose counts most: it is closest to what the product reads. */
export const SHARES: readonly Share[] = [
  { corpus: 'ewt_train', weight: 1, every: 1 },
  { corpus: 'ewt_dev', weight: 1, every: 1 },
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

/** Reads the training texts below a corpora folder and our own prose. A corpus that is not there is left out. */
export function selectTexts(corpora: string, prose: string): WeighedText[] {
  const texts: WeighedText[] = readOwnProse(prose).map((text) => ({ text, weight: OWN_WEIGHT }));
  for (const { corpus, weight, every } of SHARES) {
    const path = join(corpora, 'names', 'train', `${corpus}.ndjson`);
    if (!existsSync(path)) continue;
    readNdjson(path, corpus).forEach((text, i) => {
      if (i % every === 0) texts.push({ text: followConventions(text), weight });
    });
  }
  return texts;
}

/** Brings a corpus's names to our conventions: no article before the name, no whole phrases taken for names. */
export function followConventions(text: NamedText): NamedText {
  const names = text.names.flatMap((name) => {
    const written = text.text.slice(name.start, name.end);
    const article = /^(?:the|a|an)\s+(?=\S)/i.exec(written);
    const start = name.start + (article && !KEPT_ARTICLES.test(written) ? article[0].length : 0);
    const rest = text.text.slice(start, name.end);
    if (!/\p{Lu}|\p{N}|\p{Lo}/u.test(rest) && text.corpus === 're3d_open') return [];
    if (text.corpus === 're3d_open' && /,| of which | and the /.test(rest)) return [];
    return [{ ...name, start }];
  });
  return { ...text, names };
}

/** Names whose article belongs to them. */
const KEPT_ARTICLES = /^the (?:hague|bronx|gambia|bahamas|beatles|who)\b/i;
