import { baseEndFrom, isTimeWord } from '../../../language/clauses/noun-phrases';
import { POSTMODIFYING } from '../../../language/data/word-classes';
import type { Sense } from '../../cues/cue-verbs';
import { settingsClose, settingsLead } from '../clauses/setting-chain';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** Where those spoken to end, whose first phrase without what follows its head ends at unit `base`: with their letters in brackets, their prepositions and a list's other parts. */
export function hearersEnd(sentence: SpeechSentence, base: number, sense: Sense): number {
  const { units, tags } = sentence;
  const end = phraseEnd(sentence, base, sense);
  let last = end;
  let joined = false;
  for (let parts = 0; parts < MOST_PARTS && (units[last]?.lower === ',' || tags[last] === 'CCONJ'); parts++) {
    const joint = tags[last + 1] === 'CCONJ' ? last + 1 : last;
    const next = phraseEnd(sentence, baseEndFrom(sentence, joint + 1), sense);
    if (next <= joint + 1) return end;
    joined ||= tags.slice(joint, next).includes('CCONJ');
    last = next;
  }
  // "told the Post and Courier on Saturday that"
  const time = tags[last] === 'ADP' ? last + 1 : last;
  const lead = isTimeWord(sentence, time) ? baseEndFrom(sentence, time) : last;
  // "told Chad, Mali and Niger that", but "told the paper, a claim that"
  return joined && LEADING.has(units[lead]?.lower ?? '') ? last : end;
}

const LEADING = new Set(['that', 'to']);

/** "groups (CDAs) in the north", up to the preposition that leads to the content. */
function phraseEnd(sentence: SpeechSentence, base: number, sense: Sense): number {
  const { units, tags } = sentence;
  let end = base;
  for (let steps = 0; steps < MOST_PARTS; steps++) {
    if (units[end]?.lower === '(' && units[end + 2]?.lower === ')') {
      end += 3;
      continue;
    }
    const lower = units[end]?.lower ?? '';
    if (tags[end] !== 'ADP' || !POSTMODIFYING.has(lower) || sense.after.has(lower)) break;
    // "told parliament in court two men were held"
    if (settingsLead(sentence, end) || settingsClose(sentence, end)) break;
    const next = isTimeWord(sentence, end + 1) ? end : baseEndFrom(sentence, end + 1);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

/** Hearers have no more prepositions, and a list of them no more parts. */
const MOST_PARTS = 8;
