import { fileURLToPath } from 'node:url';
import { openLexicon } from '../engine/entities/lexicon/lexicon';
import { readSections } from '../engine/text/sections';
import { readFileSync } from 'node:fs';
import { PARTS, type Part } from './parts';
import { scoreNames } from './score-names';
import { selectTexts } from './select-texts';
import { smallCopies } from './small-copies';
import { TRAINING } from './settings';
import { trainModel, type WeighedText } from './train-model';

// npm run ablate -- CORPORA_FOLDER: what each part brings. Trains without each part in turn, on all texts, with the
// lists and clusters of media/names.bin, and prints the figures.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpora = process.argv[2] ?? '../shared/corpora';
const sections = readSections(readFileSync(here('../../media/names.bin')));
const lexicon = openLexicon(sections);
const texts = selectTexts(corpora, here('./prose'), lexicon);

const ALL: Part = { name: 'nothing left out' };
for (const part of [ALL, ...PARTS]) {
  const stays = ({ text }: WeighedText): boolean => !part.corpora?.(text.corpus);
  const own = texts.filter(stays);
  const chosen = [...own, ...smallCopies(own).filter(stays)];
  const options = { ...TRAINING, ...part.without };
  const model = trainModel(chosen, sections, options, () => undefined, part.omits);
  const scores = scoreNames(new Map([...sections, ...model]), corpora);
  const cells = scores.map(({ set, all, organization }) => `${set} ${all} (${organization})`);
  console.log(`${part.name.padEnd(46)} ${cells.join('  ')}`);
}
