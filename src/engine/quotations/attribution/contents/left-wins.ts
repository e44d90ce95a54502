import { isPast } from '../../../language/clauses/verb-groups';
import { DASH_OR_HYPHEN, SUBORDINATOR } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence, SpeechUnit } from '../../sentences/speech-sentence';
import { clauseStart } from '../clauses/clause-start';
import { settingsClose } from '../clauses/setting-chain';
import { isRoughly } from '../clauses/roughly';
import type { Complement } from '../complements/complement';
import type { Stretch } from '../../drafts/draft';

/** Whether what stands left of "Smith said" is its content although something on the right could be. */
export function leftWins(
  sentence: SpeechSentence,
  complement: Complement,
  left: Stretch,
  cue: number,
): boolean {
  const { tags, units } = sentence;
  if (tags[left.last - 1] === 'QUOTE')
    return (
      !(complement.kind === 'that' && isIntroduced(sentence, left.last - 1)) &&
      !isConceded(sentence, complement, left, cue) &&
      // “Why?” – those who watched said they knew
      !(
        complement.kind === 'clause' &&
        complement.from === cue + 1 &&
        DASH_OR_HYPHEN.has(units[left.last]?.lower ?? '')
      )
    );
  // "The gate had stuck, Smith said: it was never oiled."
  if (complement.kind === 'colon')
    return left.last - left.first > 3 && !complement.sense.attitude && !isSettingAlone(sentence, left);
  // "The gate stuck, Smith said during the trial to be held in May": an infinitive further on is not what was said.
  if (complement.kind === 'infinitive' && complement.from > cue + 1 && !complement.addressee) return true;
  // "The gate had stuck, Smith stressed on Facebook."
  if (complement.kind === 'preposition' && settingsClose(sentence, complement.from - 1))
    return left.last - left.first >= SHORTEST_CLAUSE;
  // A whole sentence in quotation marks on the right needs nothing from the left: "Soon after the vote, Smith said, “It is over.”"
  if (complement.kind === 'quote' && opensSentence(units[complement.from])) return false;
  if (
    complement.kind === 'quote' &&
    units[left.last - 1 + 1]?.lower === ',' &&
    !units[complement.from]?.opensUpper
  )
    return units[complement.from - 1]?.lower === ',';
  // "The gate is safe, Smith said after meeting the board, because he had seen it."
  if (complement.kind === 'clause' && AFTERWARDS.has(units[complement.from]?.lower ?? ''))
    return left.last - left.first >= SHORTEST_CLAUSE;
  if (complement.kind === 'clause' && left.last - left.first > 4) {
    // "The gate had stuck, Smith told the paper, while buses waited."
    const { from } = complement;
    if (units[from - 1]?.lower === ',' && SUBORDINATOR.has(units[from]?.lower ?? '')) return true;
    if (opensSetting(sentence, cue, complement)) return true;
  }
  // The plan, Smith said, would fail / “The plan,” …: on the right the rest after a comma.
  return (
    (complement.kind === 'quote' || complement.kind === 'object') &&
    units[complement.from - 1]?.lower === ',' &&
    complement.from - cue < REACH &&
    left.last - left.first > 3
  );
}

/** "In a recording played to the jury, he says: “…”": whether a phrase with a participle at most is all that stands before the comma. */
function isSettingAlone({ units, tags }: SpeechSentence, { first, last }: Stretch): boolean {
  if (tags[first] !== 'ADP') return false;
  for (let k = first + 1; k < last; k++) {
    const participle = tags[k] === 'VERB' && tags[k - 1] === 'NOUN' && tags[k + 1] === 'ADP';
    const verb = tags[k] === 'AUX' || (tags[k] === 'VERB' && !(participle && isPast(units[k]?.lower ?? '')));
    if (verb || tags[k] === 'QUOTE') return false;
  }
  return true;
}

/** Although he told the paper they “were friends,” he said they had never met: the quotation stands in a clause that leads in the one behind the cue. */
function isConceded(
  sentence: SpeechSentence,
  { kind, from }: Complement,
  { last }: Stretch,
  cue: number,
): boolean {
  const first = clauseStart(sentence, last - 1);
  return kind === 'clause' && from === cue + 1 && CONCEDING.has(sentence.units[first]?.lower ?? '');
}

const CONCEDING = new Set(['although', 'though', 'while', 'even']);

/** Pressed him, asking, “Why?”: whether a verb of saying and a comma or colon lead to the quotation at unit `quote`. */
function isIntroduced({ units, tags }: SpeechSentence, quote: number): boolean {
  const mark = units[quote - 1]?.lower;
  return (
    (mark === ',' || mark === ':') &&
    tags[quote - 2] === 'VERB' &&
    cueForm(units[quote - 2]?.lower ?? '') !== undefined
  );
}

/** A quotation of several words that begins with a capital. */
export function opensSentence(unit: SpeechUnit | undefined): boolean {
  return unit?.quoted ? unit.lastToken - unit.firstToken >= WHOLE_SENTENCE && unit.opensUpper : false;
}

/** Units of a quotation, marks included, from which a capital means a sentence rather than a name. */
const WHOLE_SENTENCE = 5;

/** "The plan failed, Smith insisted on Thursday during a stop": what looked like a clause is the occasion. */
function opensSetting(sentence: SpeechSentence, cue: number, { from }: Complement): boolean {
  const { tags } = sentence;
  return (
    tags[from] === 'ADP' &&
    !isRoughly(sentence, from) &&
    !tags.slice(from + 1, from + 1 + LONGEST_SETTING).some((tag) => tag === 'AUX' || tag === 'PRON') &&
    from < cue + NEAR
  );
}

/** What stands right of the cue begins within this many units behind it. */
const REACH = 25;
/** An occasion begins within this many. */
const NEAR = 4;
const LONGEST_SETTING = 30;

/** Words that lead from a saying to when it was said. */
const AFTERWARDS = new Set(['after', 'before', 'while', 'during', 'following']);

/** Units of the shortest clause that can be told from what leads one in. */
const SHORTEST_CLAUSE = 3;
