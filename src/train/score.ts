import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// npm run score -- CORPORA_FOLDER: the tables of names and quotations for the built command line, by the scorer beside the corpora.

const corpora = process.argv[2] ?? '../shared/corpora';
const scorer = join(corpora, '..', 'score', 'score.py');
const annotate = ['node', 'dist/cli.js', 'annotate'];

if (!existsSync(scorer)) {
  console.error(`No scorer at ${scorer}: give the corpora folder that lies beside score/score.py.`);
  process.exitCode = 2;
} else {
  const names = join(corpora, 'names', 'dev');
  for (const file of existsSync(names) ? readdirSync(names).sort() : []) table('ner', join(names, file));
  const quotations = join(corpora, 'attribution', 'polnear', 'dev');
  if (existsSync(quotations)) table('quote', quotations);
}

function table(kind: string, path: string): void {
  console.log(`\n${kind} ${path}`);
  execFileSync('python3', [scorer, kind, path, '--', ...annotate], { stdio: 'inherit' });
}
