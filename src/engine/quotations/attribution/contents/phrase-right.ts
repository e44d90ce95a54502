import { startsClause } from '../../../language/clauses/clause';
import {
  baseEndFrom,
  headEndingAt,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../../language/clauses/noun-phrases';
import { isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import { OBJECT_ONLY, POSSESSIVE_PRONOUN } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import { NOTES, OCCASION, SETTING } from '../../data/occasions';
import { settingsEnd } from '../clauses/setting-chain';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { isSpeaker } from '../../actors/somebody';
import type { Stretch } from '../../drafts/draft';
import { withPartnersBehind } from '../sources/partners';

/** The noun phrase that begins at unit `first`, with what is set beside it: "Smith, a lawyer for the firm, who …". Null when there is none. */
export function phraseToRight(sentence: SpeechSentence, first: number): (Stretch & { head: number }) | null {
  const { units, tags } = sentence;
  const base = baseEndFrom(sentence, first);
  if (base <= first || isTimeWord(sentence, first) || OBJECT_ONLY.has(units[first]?.lower ?? '')) return null;
  let last = nounPhraseEndFrom(sentence, first);
  if (isFiniteAt(sentence, last) && cueForm(units[last]?.lower ?? '') === undefined && tags[last] === 'AUX')
    return null;
  last = relativeEnd(sentence, describedEnd(sentence, last));
  // An apposition runs to its comma or to the sentence's end.
  if (units[last]?.lower === ',' && opensApposition(sentence, last + 1)) {
    let end = last + 1;
    while (end < units.length && tags[end] !== 'QUOTE') {
      const lower = units[end]?.lower ?? '';
      if (lower === ';' || lower === ':' || /^[.!?]$/.test(lower)) break;
      if (lower === ',' && end > last + 1) {
        const next = cueForm(units[end + 1]?.lower ?? '');
        if (next?.form === 'ing' || tags[end + 1] === 'QUOTE' || tags[end + 1] === 'CCONJ') break;
        if (opensScene(sentence, end)) break;
      }
      end++;
    }
    while (end > last && tags[end - 1] === 'PUNCT') end--;
    last = beforeOpenClause(sentence, last, end);
  }
  last = beforeSetting(sentence, base, withPartnersBehind(sentence, last));
  // What stands behind a comma or "who" has days of its own.
  for (let k = first + 1; k < last && tags[k] !== 'PUNCT' && !RELATIVE.has(units[k]?.lower ?? ''); k++) {
    const isWho = isSpeaker(sentence, headEndingAt(sentence, Math.min(base, k)));
    if (isWho && settingsEnd(sentence, k) >= last) last = k;
  }
  return { first, last, head: headEndingAt(sentence, Math.min(base, last)) };
}

/** "said Holm, the mayor, who thinks it “a scandal”": the end of what is set beside a phrase, from its comma at unit `comma` to unit `end`, without the clause that marks break off. */
function beforeOpenClause({ units, tags }: SpeechSentence, comma: number, end: number): number {
  const parted = units[end]?.lower === ',';
  if (tags[parted ? end + 1 : end] !== 'QUOTE') return end;
  if (parted && !isSaidThere({ units, tags }, end - 1)) return end;
  for (let k = end - 1; k >= comma; k--)
    if (units[k]?.lower === ',' && RELATIVE.has(units[k + 1]?.lower ?? '')) return k;
  return end;
}

/** "who has, she says, “the scars”": whether the verb at unit `k` has a pronoun as its subject and attributes anew. */
function isSaidThere({ units, tags }: Pick<SpeechSentence, 'units' | 'tags'>, k: number): boolean {
  return tags[k] === 'VERB' && tags[k - 1] === 'PRON' && cueForm(units[k]?.lower ?? '') !== undefined;
}

/** "said the mayor, Ada Holm, before a crowd", "said Holm, 40, as her daughter slept": whether what happened around the saying begins behind the comma at unit `k`. */
function opensScene(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const next = units[k + 1]?.lower ?? '';
  if (MEANWHILE.has(next)) return startsClause(sentence, k + 2);
  if (moves(sentence, k + 1)) return true;
  if (!WHERE_SAID.has(next)) return false;
  if (tags[k - 1] === 'PROPN') return true;
  // "a man who, before the war, ran the port"
  for (let i = k + 2; i < units.length; i++) if (units[i]?.lower === ',') return false;
  return !RELATIVE.has(units[k - 1]?.lower ?? '');
}

/** "her hands shaking": whether something of hers and what it does stand at unit `k`. */
function moves(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  if (!POSSESSIVE_PRONOUN.has(units[k]?.lower ?? '')) return false;
  const end = baseEndFrom(sentence, k);
  return tags[end] === 'VERB' && (units[end]?.lower.endsWith('ing') ?? false);
}

const MEANWHILE = new Set(['as', 'while', 'when']);
const WHERE_SAID = new Set(['before', 'after', 'during', 'outside', 'amid']);
const RELATIVE = new Set(['who', 'whose', 'which']);

/** "said Holm at a news conference", "said Holm, the mayor, in Geneva": the end of the phrase that reaches to unit `last`, without where and when it was said. `base` is where its head ends. */
function beforeSetting(sentence: SpeechSentence, base: number, last: number): number {
  const { units, tags } = sentence;
  for (let k = base; k < last; k++) {
    if (tags[k] !== 'ADP' || !SETTING.has(units[k]?.lower ?? '')) continue;
    const behindComma = units[k - 1]?.lower === ',';
    const end = baseEndFrom(sentence, k + 1);
    const named = (k === base || behindComma) && tags[k - 1 - Number(behindComma)] === 'PROPN';
    const placed = (named || behindComma) && end === last && tags[end - 1] === 'PROPN';
    const written = units[end - 1]?.lower ?? '';
    if (OCCASION.has(written) || NOTES.has(written) || placed) return behindComma ? k - 1 : k;
  }
  return last;
}

/** "reads a post shared 40,000 times on the site since Sunday.": the sentence's end, where nothing but a participle and what belongs to it follows the thing that ends at unit `last`. */
function describedEnd(sentence: SpeechSentence, last: number): number {
  const { units, tags } = sentence;
  const participle = tags[last] === 'VERB' && isPast(units[last]?.lower ?? '') && tags[last - 1] === 'NOUN';
  if (!participle || cueForm(units[last]?.lower ?? '')) return last;
  for (let k = last + 1; k < units.length; k++) {
    if (tags[k] === 'PUNCT') return k + 1 >= units.length && units[k]?.lower !== ',' ? k : last;
    if (tags[k] === 'QUOTE' || isFiniteAt(sentence, k)) return last;
  }
  return units.length;
}

/** "said a lawyer who worked on it": the end of the clause without a comma that tells who is meant, behind the phrase that ends at unit `last`; `last` where there is none. */
function relativeEnd({ units, tags }: SpeechSentence, last: number): number {
  if (units[last]?.lower !== 'who') return last;
  let end = pastAside({ units }, last + 1);
  while (end < units.length && tags[end] !== 'PUNCT' && tags[end] !== 'QUOTE') end++;
  // "who advised her and who, like others, spoke"
  return units[end - 1]?.lower === 'who' && tags[end - 2] === 'CCONJ' ? end - 2 : end;
}

/** "who, before the war, ran the port": behind the comma that closes the aside whose comma stands at unit `k`; `k` itself where none does. */
function pastAside({ units }: Pick<SpeechSentence, 'units'>, k: number): number {
  if (units[k]?.lower !== ',') return k;
  for (let close = k + 2; close < k + LONGEST_ASIDE; close++)
    if (units[close]?.lower === ',') return close + 1;
  return k;
}

/** In units. */
const LONGEST_ASIDE = 10;

function opensApposition(sentence: SpeechSentence, k: number): boolean {
  const { units, tags } = sentence;
  const lower = units[k]?.lower ?? '';
  if (cueForm(lower)?.form === 'ing') return false;
  if (moves(sentence, k)) return false;
  return (
    tags[k] === 'DET' ||
    lower === 'who' ||
    lower === 'whose' ||
    tags[k] === 'NUM' ||
    ((tags[k] === 'NOUN' || tags[k] === 'PROPN' || tags[k] === 'ADJ') && lower !== 'according') ||
    lower === 'his' ||
    lower === 'her'
  );
}
