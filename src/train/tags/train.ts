import { fileURLToPath } from 'node:url';
import { makeTags } from './make-tags';

// npm run train:tags -- CORPORA_FOLDER: rebuilds media/tags.bin and the figures in its card.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
makeTags(
  {
    corpora: process.argv[2] ?? '../shared/corpora',
    prose: here('../prose'),
    media: here('../../../media'),
  },
  (line) => {
    console.log(line);
  },
);
