import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityTable } from './attribution/calibration';
import { readNdjson, type NamedText } from './corpus';
import { judgeNames } from './judge-names';
import { openRecogniser } from './score-names';

const MEASURING_SETS = ['worldwide_dev', 'pud_news', 'ewt_test'];

/** Of the names given so much confidence, how many are right, span and type: in our own prose left out of training and in each measuring set. */
export function measureConfidence(
  sections: ReadonlyMap<string, Uint8Array>,
  corpora: string,
  heldOut: readonly NamedText[],
): string {
  const recogniser = openRecogniser(sections);
  const sets = new Map<string, readonly NamedText[]>([
    ['own, left out', heldOut.filter(({ corpus }) => corpus === 'own')],
  ]);
  for (const set of MEASURING_SETS) {
    const path = join(corpora, 'names', 'dev', `${set}.ndjson`);
    if (existsSync(path)) sets.set(set, readNdjson(path, set));
  }
  return [...sets]
    .map(([set, texts]) => {
      const judged = texts.flatMap((text) => judgeNames(recogniser, text));
      const outcomes = judged.map(({ name, right }) => ({ raw: name.confidence, right }));
      return `${set}\n${reliabilityTable(outcomes)}`;
    })
    .join('\n');
}
