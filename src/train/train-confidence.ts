import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../engine/entities/lexicon/lexicon';
import { readSections, writeSections } from '../engine/text/sections';
import { calibrate } from './calibrate';
import { measureConfidence } from './measure-confidence';
import { isHeldOut, selectTexts } from './select-texts';
import { loadVectors } from './vectors';

// npm run train:confidence -- CORPORA_FOLDER: fits anew how sure media/names.bin says it is of its names, the model left as it is.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpora = process.argv[2] ?? '../shared/corpora';
const file = here('../../media/names.bin');
const sections = new Map(readSections(readFileSync(file)));
const texts = selectTexts(corpora, here('./prose'), openLexicon(sections));
sections.set(
  'mcal',
  calibrate(texts, sections, loadVectors(), (line) => {
    console.log(line);
  }),
);
writeFileSync(file, writeSections(sections));
const heldOut = texts.filter((_, i) => isHeldOut(i)).map(({ text }) => text);
console.log(measureConfidence(sections, corpora, heldOut));
