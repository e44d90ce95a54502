import { makeNames } from './make-names';

// npm run train:names -- CORPORA_FOLDER: rebuilds media/names.bin and the figures in its card alone.

makeNames(process.argv[2] ?? '../shared/corpora', (line) => {
  console.log(line);
});
