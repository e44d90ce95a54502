import { fileURLToPath } from 'node:url';
import { makeNames } from './make-names';
import { makeTags } from './tags/make-tags';

// npm run train -- CORPORA_FOLDER: rebuilds media/tags.bin, media/names.bin and the figures in their cards. Deterministic: same inputs, same bytes.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpora = process.argv[2] ?? '../shared/corpora';
const log = (line: string): void => {
  console.log(line);
};

makeTags({ corpora, prose: here('./prose'), media: here('../../media') }, log);
makeNames(corpora, log);
