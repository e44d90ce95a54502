import { startsClause } from '../../language/clauses/clause';
import { baseEndFrom } from '../../language/clauses/noun-phrases';
import { verbGroupAt } from '../../language/clauses/verb-groups';
import type { Act } from '../../annotation';
import { wordSet } from '../../text/word-set';
import { inflect } from '../cues/inflect';
import { SPEECH_PHRASES } from '../data/speech-phrases';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { pass } from './clauses/between';
import { contentEnd } from './ends/content-end';
import { sourceOf } from './sources/cue-source';
import { PLAIN, type Draft } from '../drafts/draft';
import { isSomebody } from '../actors/somebody';
import { spanOf, trimStretch } from '../drafts/spans';
import { unreportedBy } from './unreported/unreported';

/** "cast doubt on the figures", "gave her word that …", "played down the risk": attributions that a verb makes only together with the words behind it. `earlier` are those of the sentence's verbs of saying. */
export function attributeByPhrases(sentence: SpeechSentence, earlier: readonly Draft[]): Draft[] {
  const { units, tags } = sentence;
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < units.length; i++) {
    if (tags[i] !== 'VERB') continue;
    const phrases = PHRASES.get(units[i]?.lower ?? '');
    if (!phrases) continue;
    const led = leadsTo(sentence, i, phrases);
    const draft = led && readPhrase(sentence, i, led, earlier);
    if (draft) drafts.push(draft);
  }
  return drafts;
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

/** What the words of such a phrase lead to: from unit `from` on; the phrase itself ends before unit `last`. */
interface Led {
  readonly from: number;
  readonly last: number;
  readonly frame: 'that' | 'wh' | 'object' | 'preposition';
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

function leadsTo(sentence: SpeechSentence, verb: number, phrases: readonly Phrase[]): Led | null {
  const { units } = sentence;
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

function readPhrase(
  sentence: SpeechSentence,
  verb: number,
  { from, last, frame, act }: Led,
  earlier: readonly Draft[],
): Draft | null {
  const group = verbGroupAt(sentence, verb);
  // "The vote split the party, raising concerns about …": what came of it.
  if (group.passive || group.form === 'ing') return null;
  const { source, span, head, through } = sourceOf(sentence, verb, group, earlier);
  const speaker = span ?? (source && spanOf(sentence, source));
  if (!speaker || (!span && !isSomebody(sentence, head))) return null;
  const opening = { from, cue: verb, embedded: through === 'relative', frame };
  const content = spanOf(
    sentence,
    trimStretch(sentence, { first: from, last: contentEnd(sentence, opening) }),
  );
  if (!content) return null;
  return {
    ...PLAIN,
    sentence,
    construction: frame === 'object' || frame === 'preposition' ? 'object' : 'source-cue-content',
    content: [content],
    cue: spanOf(sentence, { first: verb, last }),
    cueUnit: verb,
    source: speaker,
    sourceHead: head,
    act,
    unreported: unreportedBy(sentence, group, source),
    opening,
  };
}
