import type { NounPhrase } from '../../../language/clauses/noun-phrases';
import { isPast, verbGroupAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import { LETTING, PERCEIVING, SHOWING } from '../../data/perceiving';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isPlural } from '../../actors/unnamed';
import { objectEndingAt } from './asked-to';
import { isSomebody } from '../../actors/somebody';

/** Somebody who is heard, shown, made or let to speak: "heard Holm say", "shows her saying", "made Holm admit". Whom another recalls speaking is `heard-speaking.ts`'s, where the other passes it on. */
export interface Perceived {
  readonly speaker: NounPhrase;
  /** Unit of the verb that hears or makes. */
  readonly verb: number;
}

/** Whoever the verb before lets or makes speak, or hears, where the verb of saying stands with him behind it as its object; null where nobody is. */
export function perceivedAt(sentence: SpeechSentence, { first, head, form }: VerbGroup): Perceived | null {
  const { units, tags } = sentence;
  if (first !== head) return null;
  const lower = units[head]?.lower ?? '';
  const ing = form === 'ing';
  if (!ing && /(?:s|ed)$/.test(lower)) return null;
  const speaker = objectEndingAt(sentence, first);
  if (!speaker || !isSomebody(sentence, speaker.head)) return null;
  const verb = speaker.first - 1;
  if (tags[verb] !== 'VERB') return null;
  const lead = units[verb]?.lower ?? '';
  // "Doctors who see patients say": with "who" before it, the verb of saying is the doctors', unless one alone was heard in the past.
  const within = RELATIVE.has(units[verbGroupAt(sentence, verb).first - 1]?.lower ?? '');
  const noun = units[speaker.head]?.lower ?? '';
  if (!ing && within && (!isPast(lead) || isPlural(noun, noun))) return null;
  return HEARD.has(lead) || (ing ? SHOWN.has(lead) : LET.has(lead)) ? { speaker, verb } : null;
}

/** Why whoever is heard or made to speak did not: "never heard Holm say", "would not let Holm explain"; null where he did. */
export function unheardAt(sentence: SpeechSentence, { verb }: Perceived): string | null {
  const { units } = sentence;
  const { first, form, negated, modal } = verbGroupAt(sentence, verb);
  const subject = units[first - 1]?.lower ?? '';
  if (negated || NOBODY.has(subject)) return 'it is denied that this was said';
  const lower = units[verb]?.lower ?? '';
  if (modal !== null) return `“${modal} ${lower}” leaves open whether it was said`;
  // "To hear Holm tell it, the town is lost"
  if (form === 'infinitive' && first === 0) return null;
  return form === 'infinitive' ? `“to ${lower}” leaves open whether it was said` : null;
}

const RELATIVE = new Set(['who', 'that', 'which']);
const HEARD = wordSet(PERCEIVING);
const SHOWN = wordSet(SHOWING);
const LET = wordSet(LETTING);
const NOBODY = new Set(['nobody', 'none', 'neither']);
