import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../engine/entities/lexicon/lexicon';
import { readSections, writeSections } from '../engine/entities/lexicon/sections';
import { buildLexicon } from './build-lexicon';
import { scoreNames } from './score-names';
import { selectTexts } from './select-texts';
import { trainModel } from './train-model';
import { TRAINING } from './settings';
import { loadVectors } from './vectors';

// npm run train -- CORPORA_FOLDER: rebuilds media/names.bin and the figures in its card. Deterministic: same inputs, same bytes.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpora = process.argv[2] ?? '../shared/corpora';
const log = (line: string): void => {
  console.log(line);
};

log('Word lists and clusters …');
const sections = buildLexicon(loadVectors());
const texts = selectTexts(corpora, here('./prose'), openLexicon(sections));
const taken = new Map<string, number>();
for (const { text } of texts) taken.set(text.corpus, (taken.get(text.corpus) ?? 0) + 1);
log(`Texts: ${[...taken].map(([corpus, count]) => `${corpus} ${count}`).join(', ')}`);
for (const [name, bytes] of trainModel(texts, sections, TRAINING, log)) sections.set(name, bytes);
const file = writeSections(sections);
writeFileSync(here('../../media/names.bin'), file);
const packed = deflateRawSync(file, { level: 9 }).length;
log(`media/names.bin: ${file.length} bytes, ${packed} compressed`);

const scores = scoreNames(readSections(file), corpora);
for (const { set, all, person, organization, place } of scores) {
  log(`${set.padEnd(16)} F1 ${all}  person ${person}  organization ${organization}  place ${place}`);
}
const card = here('../../media/names-card.json');
const text = JSON.parse(readFileSync(card, 'utf8')) as Record<string, unknown>;
const trainedOn = Object.fromEntries(taken);
writeFileSync(
  card,
  `${JSON.stringify({ ...text, bytes: file.length, bytesCompressed: packed, trainedOn, scores }, null, 2)}\n`,
);
