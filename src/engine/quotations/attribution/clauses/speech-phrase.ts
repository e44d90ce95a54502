import { startsClause } from '../../../language/clauses/clause';
import { baseEndFrom } from '../../../language/clauses/noun-phrases';
import type { Act } from '../../../annotation';
import { wordSet } from '../../../text/word-set';
import { inflect } from '../../cues/inflect';
import { SPEECH_PHRASES } from '../../data/speech-phrases';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { pass } from './between';

/** What a verb leads to that tells of speech only together with the words behind it ("cast doubt on the figures"): what is said, from unit `from` on; the phrase itself ends before unit `last`. */
export interface SpeechPhrase {
  readonly from: number;
  readonly last: number;
  readonly frame: 'that' | 'wh' | 'object' | 'preposition';
  readonly act: Act;
}

/** Reads the phrase whose verb stands at unit `verb`; null where the words behind it make none. */
export function speechPhraseAt(sentence: SpeechSentence, verb: number): SpeechPhrase | null {
  const { units } = sentence;
  const phrases = PHRASES.get(units[verb]?.lower ?? '');
  if (!phrases) return null;
  const next = units[verb + 1]?.lower ?? '';
  const base = baseEndFrom(sentence, verb + 1);
  const head = base > verb + 1 ? (units[base - 1]?.lower ?? '') : '';
  for (const { words, by, objects, that, asks, told, act } of phrases) {
    if (told) {
      const denies = next === 'not';
      const at = denies ? verb + 2 : verb + 1;
      if (words.has(units[at]?.lower ?? ''))
        return { from: verb + 1, last: verb + 1, frame: 'object', act: denies ? 'deny' : act };
      continue;
    }
    const last = words.has(head) ? base : words.has(next) ? verb + 2 : -1;
    if (last < 0) continue;
    const lead = units[last]?.lower ?? '';
    if (by.has(lead) && last + 1 < units.length)
      return { from: last + 1, last: last + 1, frame: 'preposition', act };
    const clause = that ? thatFrom(sentence, last) : -1;
    if (clause >= 0 && startsClause(sentence, clause + 1))
      return { from: clause + 1, last, frame: 'that', act };
    if (asks && ASKING.has(lead)) return { from: last, last, frame: 'wh', act };
    const end = objects.size > 0 ? baseEndFrom(sentence, last) : last;
    if (end > last && objects.has(units[end - 1]?.lower ?? ''))
      return { from: last, last, frame: 'object', act };
  }
  return null;
}

interface Phrase {
  readonly words: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly that: boolean;
  readonly asks: boolean;
  readonly told: boolean;
  readonly act: Act;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb();

function phrasesByVerb(): Map<string, Phrase[]> {
  const byVerb = new Map<string, Phrase[]>();
  for (const row of SPEECH_PHRASES) {
    const phrase: Phrase = {
      words: wordSet(row.words),
      by: wordSet(row.by ?? ''),
      objects: wordSet(row.objects ?? ''),
      that: row.that ?? false,
      asks: row.asks ?? false,
      told: row.told ?? false,
      act: row.act,
    };
    for (const lemma of row.verbs.split(' '))
      for (const [form] of inflect(lemma)) {
        const phrases = byVerb.get(form);
        if (!phrases) byVerb.set(form, [phrase]);
        else if (!phrases.includes(phrase)) phrases.push(phrase);
      }
  }
  return byVerb;
}

/** "let slip to reporters in the car park that": the unit of "that" from unit `k` on, past whoever hears it and where; -1 where it leads no clause. */
function thatFrom(sentence: SpeechSentence, k: number): number {
  const { units, tags } = sentence;
  for (let at = k, steps = 0; steps < MOST_PHRASES; steps++) {
    if (units[at]?.lower === 'that') return at;
    if (tags[at] !== 'ADP' && units[at]?.lower !== 'to') return -1;
    const next = pass(sentence, at);
    if (next <= at) return -1;
    at = next;
  }
  return -1;
}

const MOST_PHRASES = 4;

const ASKING = new Set(['what', 'how', 'why']);
