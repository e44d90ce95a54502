import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import { isReporting, type Forms } from './verb-form';

/** Verbs that no noun is described by. */
const SAYING = new Set(['said', 'says', 'told']);

/** Parts of names that the tagger takes for something else: "Cmdr. Nilsen", "spokesman Ok Hye-rin". */
export function mendNames(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit) continue;
    if (tags[i] === 'PUNCT' && isCapital(unit.text)) tags[i] = 'PROPN';
    else if (tags[i] === 'INTJ' && isCapital(unit.text) && tags[i + 1] === 'PROPN' && tags[i - 1] === 'NOUN')
      tags[i] = 'PROPN';
    // "A friend of Holm's told the paper": what is his, not told.
    else if (
      tags[i] === 'PART' &&
      SAYING.has(next?.lower ?? '') &&
      (tags[i - 1] === 'PROPN' || tags[i - 1] === 'NOUN') &&
      unit.lower !== 'to'
    ) {
      tags[i] = tags[i - 1] ?? 'PROPN';
      tags[i + 1] = 'VERB';
    }
    // "Small, who chairs the board,"
    else if (
      i === 0 &&
      (tags[0] === 'ADJ' || tags[0] === 'VERB') &&
      next?.lower === ',' &&
      (units[2]?.lower === 'who' || units[2]?.lower === 'whose')
    )
      tags[0] = 'PROPN';
    // “…,” lead researcher Holm told the paper; “…,” said lead researcher Holm.
    else if (
      tags[i] === 'VERB' &&
      unit.lower === 'lead' &&
      tags[i + 1] === 'NOUN' &&
      (i === 0 ||
        tags[i - 1] === 'QUOTE' ||
        tags[i - 1] === 'PUNCT' ||
        // "the study's lead author"
        /^['’]s?$/.test(units[i - 1]?.lower ?? '') ||
        isReporting(forms[i - 1]))
    )
      tags[i] = 'ADJ';
    // "the rebel-run territory", "the Cuban-born Pole"
    else if (
      unit.lower === '-' &&
      tags[i + 1] === 'VERB' &&
      (tags[i + 2] === 'NOUN' || tags[i + 2] === 'PROPN') &&
      units[i - 1]?.end === unit.start &&
      next?.start === unit.end
    )
      tags[i + 1] = 'ADJ';
    else if (
      unit.lower === '-' &&
      tags[i - 1] === 'PROPN' &&
      units[i - 1]?.end === unit.start &&
      next?.start === unit.end &&
      /^\p{L}+$/u.test(next.text) &&
      !/(?:ed|ing|led|born|wide|style|era|run)$/.test(next.lower)
    )
      tags[i + 1] = 'PROPN';
  }
}
