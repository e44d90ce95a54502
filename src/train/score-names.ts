import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Recogniser } from '../engine/entities/recogniser';
import { openTrainedRecogniser } from '../engine/entities/trained-recogniser';
import { readUntaggedProse } from '../engine/language/read-prose';
import { plainArticle, readNdjson } from './corpus';
import { NameScore } from './evaluate';

/** F1 in percent on one measuring set, strict span and type. */
export interface NameFigures {
  readonly set: string;
  readonly all: number;
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

/** Scores the recogniser made of a names file's sections on the measuring sets of a corpora folder; nothing where there are none. */
export function scoreNames(sections: ReadonlyMap<string, Uint8Array>, corpora: string): NameFigures[] {
  const folder = join(corpora, 'names', 'dev');
  if (!sections.has('mval') || !existsSync(folder)) return [];
  const recogniser = openRecogniser(sections);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .map((file) => {
      const score = new NameScore();
      for (const { text, names } of readNdjson(join(folder, file), file)) {
        const article = plainArticle(text);
        score.add(recogniser.recognise(readUntaggedProse(article), article), names);
      }
      return {
        set: file.replace('.ndjson', ''),
        all: round(score.f1()),
        person: round(score.f1('person')),
        organization: round(score.f1('organization')),
        place: round(score.f1('place')),
      };
    });
}

/** The recogniser of a names file's sections. Throws an Error when they hold no model. */
export function openRecogniser(sections: ReadonlyMap<string, Uint8Array>): Recogniser {
  const recogniser = openTrainedRecogniser(sections);
  if (!recogniser) throw new Error('the names file holds no model');
  return recogniser;
}
