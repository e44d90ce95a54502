import type { Tag, Unit } from '../units';
import { isCapital } from './capital';
import { isReporting, type Forms } from './verb-form';

/** What stands right before a finite verb of speech is a noun or a name: "the socialist said", "Jolly said", "Ian Read said"; "an inside source". */
export function mendSubjects(units: readonly Unit[], tags: Tag[], forms: Forms): void {
  for (let i = 1; i < units.length; i++) {
    if (tags[i] === 'VERB' && isReporting(forms[i]) && !isCapital(units[i]?.text ?? '')) {
      const text = units[i - 1]?.text ?? '';
      if (
        i === 2 &&
        tags[1] === 'ADV' &&
        (tags[0] === 'ADJ' || tags[0] === 'VERB') &&
        !PARTICIPLE.test(units[0]?.lower ?? '')
      )
        tags[0] = 'PROPN';
      // "a third said": a fraction; but "a swiftly called meeting".
      const fraction = tags[i - 1] === 'ADV' && tags[i - 2] === 'DET' && !text.endsWith('ly');
      if (tags[i - 1] === 'ADJ' || fraction) tags[i - 1] = 'NOUN';
      else if (
        tags[i - 1] === 'VERB' &&
        (((tags[i - 2] === 'ADJ' || tags[i - 2] === 'DET') && /ing$/.test(text)) ||
          // "two county chairs said"
          // "when emails showed"
          ((tags[i - 2] === 'NOUN' || LEADING.has(units[i - 2]?.lower ?? '')) && /[^s]s$/.test(text)))
      )
        tags[i - 1] = 'NOUN';
      else if (
        isCapital(text) &&
        (tags[i - 1] === 'VERB' ||
          (tags[i - 1] === 'ADV' && !OPENING_ADVERB.has(text)) ||
          MODAL_NAME.has(text))
      )
        tags[i - 1] = 'PROPN';
      // "this Holm look-alike declared", "a voice over says"
      else if (tags[i - 1] === 'ADP' && (text.includes('-') || endsCompound(units, tags, i - 1)))
        tags[i - 1] = 'NOUN';
    }
    if (
      tags[i] === 'ADP' &&
      tags[i - 1] === 'DET' &&
      tags[i + 1] === 'NOUN' &&
      units[i - 1]?.lower !== 'that'
    )
      tags[i] = 'ADJ';
  }
}

/** Words that lead to a clause and its subject. */
const LEADING = new Set(['when', 'as', 'after', 'before', 'while', 'because', 'although', 'though']);

/** Modals that are names of people where a verb in the past or third person follows: "Will wrote". */
const MODAL_NAME = new Set(['Will', 'May', 'Might']);

/** "a voice over", "the runner up": the preposition at unit `k` closes a noun that an article opens. */
function endsCompound(units: readonly Unit[], tags: readonly Tag[], k: number): boolean {
  return COMPOUND_ENDING.has(units[k]?.lower ?? '') && tags[k - 1] === 'NOUN' && tags[k - 2] === 'DET';
}

const COMPOUND_ENDING = new Set(['over', 'up', 'by', 'off']);

const PARTICIPLE = /(?:ed|ing)$/;

const OPENING_ADVERB = new Set([
  'Also',
  'Later',
  'Then',
  'Still',
  'Once',
  'Never',
  'Here',
  'There',
  'Again',
  'Now',
  'So',
  'Often',
  'Recently',
  'When',
  'How',
  'Why',
  'Where',
]);
