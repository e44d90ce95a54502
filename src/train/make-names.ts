import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../engine/entities/lexicon/lexicon';
import { readSections, writeSections } from '../engine/text/sections';
import { addGuesses, buildLexicon } from './build-lexicon';
import { calibrate } from './calibrate';
import { guessTypes } from './guess-types';
import { measureConfidence } from './measure-confidence';
import { scoreNames } from './score-names';
import { isHeldOut, selectTexts } from './select-texts';
import { smallCopies } from './small-copies';
import { trainModel } from './train-model';
import { TRAINING } from './settings';
import { loadVectors } from './vectors';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Rebuilds media/names.bin and the figures in its card from a corpora folder. Deterministic: same inputs, same bytes. */
export function makeNames(corpora: string, log: (line: string) => void): void {
  log('Word lists and clusters …');
  const vectors = loadVectors();
  const sections = buildLexicon(vectors);
  const texts = selectTexts(corpora, here('./prose'), openLexicon(sections));
  addGuesses(
    sections,
    vectors,
    guessTypes(
      vectors,
      texts.map(({ text }) => text),
      openLexicon(sections),
    ),
  );
  const taken = new Map<string, number>();
  for (const { text } of texts) taken.set(text.corpus, (taken.get(text.corpus) ?? 0) + 1);
  log(`Texts: ${[...taken].map(([corpus, count]) => `${corpus} ${count}`).join(', ')}`);
  const learned = texts.filter((_, i) => !isHeldOut(i));
  const heldOut = texts.filter((_, i) => isHeldOut(i)).map(({ text }) => text);
  const copied = [...learned, ...smallCopies(learned)];
  for (const [name, bytes] of trainModel(copied, sections, TRAINING, log)) sections.set(name, bytes);
  sections.set('mcal', calibrate(texts, sections, vectors, log));
  const file = writeSections(sections);
  writeFileSync(here('../../media/names.bin'), file);
  const packed = deflateRawSync(file, { level: 9 }).length;
  log(`media/names.bin: ${file.length} bytes, ${packed} compressed`);

  const scores = scoreNames(readSections(file), corpora);
  for (const { set, all, person, organization, place } of scores) {
    log(`${set.padEnd(16)} F1 ${all}  person ${person}  organization ${organization}  place ${place}`);
  }
  log(measureConfidence(readSections(file), corpora, heldOut));
  const card = here('../../media/names-card.json');
  const text = JSON.parse(readFileSync(card, 'utf8')) as Record<string, unknown>;
  const trainedOn = Object.fromEntries(taken);
  writeFileSync(
    card,
    `${JSON.stringify({ ...text, bytes: file.length, bytesCompressed: packed, trainedOn, scores }, null, 2)}\n`,
  );
}
