import { baseEndFrom, nounPhraseEndingAt } from '../../../language/clauses/noun-phrases';
import { finiteBefore, isFiniteAt, isPast } from '../../../language/clauses/verb-groups';
import type { Act } from '../../../annotation';
import { BE } from '../../../language/data/word-classes';
import { cueForm } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { carriedOn } from './carried-on';
import type { Draft } from '../../drafts/draft';
import { embedded, isBy } from './embedded';
import { heldByNoun } from './held-by-noun';
import { introducer } from '../sources/introducer';
import { bearsWords, canBeRead, showsInscription } from '../unreported/not-speech';
import { isTitleCase } from '../../sentences/is-title';
import { WANTING, signatureAfter } from './signature';
import { spanOf } from '../../drafts/spans';
import { draftOf, standsAlone, type Reading, type Unclaimed } from './unclaimed';

/** A quotation inside a sentence that no cue claims needs this many words to be somebody's speech rather than a term. */
const FEWEST_WORDS = 5;
/** A floating quotation looks back this many blocks for its speaker. */
const LOOK_BACK = 2;

/** What a quotation that no cue claims is by its place: introduced by a colon, signed, floating, a headline's, its clause's object; null where it is nobody's words. */
export function readUnclaimed(unclaimed: Unclaimed): Draft | null {
  for (const read of READINGS) {
    const draft = read(unclaimed);
    if (draft !== undefined) return draft;
  }
  return null;
}

/** "Holm, over her glasses: “…”" */
const introduced: Reading = (unclaimed) => {
  const { sentence, i, words } = unclaimed;
  if (sentence.units[i - 1]?.lower !== ':') return undefined;
  if (showsInscription(sentence, i - 1) || (words < FEWEST_WORDS && labelsThing(sentence, i))) return null;
  const source = introducer(sentence, i - 1);
  if (!source) return undefined;
  const verb = cueBefore(sentence, i - 1);
  const at = verb?.at ?? i - 1;
  return {
    ...draftOf(unclaimed),
    act: verb?.act ?? 'state',
    construction: 'colon',
    cue: spanOf(sentence, { first: at, last: at + 1 }),
    cueUnit: at,
    source: spanOf(sentence, source),
    sourceHead: source.head,
  };
};

/** "Fans are not convinced: ‘Kerr out’ banners were seen": whether the words in marks at unit `i` tell what stands on the thing behind them. */
function labelsThing({ tags }: SpeechSentence, i: number): boolean {
  return tags[i + 1] === 'NOUN';
}

/** Interview: “We dig for people” */
const announcedByRubric: Reading = (unclaimed) => {
  const { sentence, i, kind, words } = unclaimed;
  if (sentence.units[i - 1]?.lower !== ':' || kind !== 'headline' || words < FEWEST_WORDS) return undefined;
  return { ...draftOf(unclaimed), construction: 'headline' };
};

/** “…” — Ada Holm, and “…” with "Ada Holm wrote." behind it */
const signed: Reading = (unclaimed) => {
  const { text, sentence, i, quoted, words, signed: below } = unclaimed;
  const own = signatureAfter(text, sentence, i);
  const beneath = below && standsAlone(sentence) ? below : null;
  if (!own && !beneath) return undefined;
  if (words < 2 && !quoted.continued) return null;
  return {
    ...draftOf(unclaimed),
    construction: 'signature',
    cue: own ? null : (beneath?.cue ?? null),
    source: own ? spanOf(sentence, own) : (beneath?.source ?? null),
    sourceHead: own ? own.last - 1 : -1,
  };
};

/** “…” as a sentence of its own: the last speaker's, or whoever a colon before it gives the word to. */
const floating: Reading = (unclaimed) => {
  const { sentence, quoted, words, last, announced } = unclaimed;
  if (!standsAlone(sentence)) return undefined;
  // Lund shook his head. “Never.”
  const answers =
    last?.sentence.block === sentence.block &&
    ANSWER.test(unclaimed.text.slice(quoted.innerStart, quoted.innerEnd));
  if (words < 2 && !quoted.continued && !answers) return null;
  const near = last !== null && sentence.block - last.sentence.block <= LOOK_BACK;
  const drifts = near && last.sentence.block < sentence.block;
  return {
    ...draftOf(unclaimed),
    construction: announced ? 'colon' : drifts ? 'drifting' : 'floating',
    cue: announced ? (last?.cue ?? null) : null,
    ...(announced && last && { announcedBy: last.sentence }),
    source: near ? last.source : null,
  };
};

/** One word that is a sentence. */
const ANSWER = /^\p{Lu}[\p{L}’'-]+[.!?…]+$/u;

/** Holm “will not go” */
const inHeadline: Reading = (unclaimed) => {
  const { text, sentence, i, quoted, kind } = unclaimed;
  if (kind !== 'headline' && kind !== 'heading' && kind !== 'deck') return undefined;
  const { units } = sentence;
  const closes = i === units.length - 1 || /^[.!?]$/.test(units[i + 1]?.lower ?? '');
  const speaker = closes ? nounPhraseEndingAt(sentence, i) : null;
  if (speaker?.first !== 0) return undefined;
  // Lars Berg ‘considering resignation’: that is said of him, nobody is named as saying it.
  const saidOf = SAID_OF.test(text.slice(quoted.innerStart, quoted.innerStart + LONGEST_FIRST_WORD));
  return {
    ...draftOf(unclaimed),
    construction: 'headline',
    source: saidOf ? null : spanOf(sentence, speaker),
    sourceHead: saidOf ? -1 : speaker.head,
  };
};

/** Words with which somebody's doings are told in a headline: a participle, an auxiliary, an infinitive. */
const SAID_OF =
  /^(?:\p{Ll}+(?:ed|ing)|to|was|were|is|has|had|could|may|might|will|would|faces|set|left|shot|hit|told|caught|found|sent|put|made)\b/u;
const LONGEST_FIRST_WORD = 24;

/** “…,” is how Ada Holm explained it: whoever is said to have put it so. */
const toldHow: Reading = (unclaimed) => {
  const { sentence, i } = unclaimed;
  const { units, tags } = sentence;
  const be = units[i + 1]?.lower === ',' ? i + 2 : i + 1;
  if (!BE.has(units[be]?.lower ?? '') || units[be + 1]?.lower !== 'how') return undefined;
  for (let verb = be + 3; verb < units.length && verb < be + FARTHEST_CUE; verb++) {
    if (!isFiniteAt(sentence, verb)) continue;
    const last = baseEndFrom(sentence, be + 2);
    const it = units[verb + 1]?.lower ?? '';
    if (last <= be + 2 || tags[verb] !== 'VERB' || !SO_PUT.has(it)) return undefined;
    return {
      ...draftOf(unclaimed),
      construction: 'content-source-cue',
      cue: spanOf(sentence, { first: verb, last: verb + 1 }),
      cueUnit: verb,
      source: spanOf(sentence, { first: be + 2, last: verb }),
      sourceHead: last - 1,
    };
  }
  return undefined;
};

/** “Removed where?” Berg wanted to know: whoever asks so. */
const wantedToKnow: Reading = (unclaimed) => {
  const { sentence, i } = unclaimed;
  const { units } = sentence;
  const first = units[i + 1]?.lower === ',' ? i + 2 : i + 1;
  const last = baseEndFrom(sentence, first);
  const words = units.slice(last, last + 3).map(({ lower }) => lower);
  if (last <= first || !WANTING.test(words.join(' '))) return undefined;
  return {
    ...draftOf(unclaimed),
    construction: 'content-source-cue',
    act: 'ask',
    cue: spanOf(sentence, { first: last, last: last + 3 }),
    cueUnit: last,
    source: spanOf(sentence, { first, last }),
    sourceHead: last - 1,
  };
};

/** What "it" is said to be put as. */
const SO_PUT = new Set(['it', 'things', 'this', 'that', 'matters']);

/** A term, or a quotation inside another one that nobody is named for. */
const tooShort: Reading = ({ sentence, words }) =>
  words < FEWEST_WORDS || sentence.within !== null ? null : undefined;

/** “The gate was never oiled,” goes a saying on the pier: a whole sentence beside words that give it to nobody. */
const unattributed: Reading = (unclaimed) => {
  const { text, sentence, i, quoted } = unclaimed;
  const { units, tags } = sentence;
  const opens = tags.slice(0, i).every((tag) => tag === 'PUNCT' || tag === 'CCONJ');
  // THE GATE “It was never oiled.”
  const closes = i === units.length - 1 && !finiteBefore(sentence, i);
  if (
    !units[i]?.opensUpper ||
    !(opens || closes) ||
    !SENTENCE_END.test(text.slice(quoted.innerStart, quoted.innerEnd))
  )
    return undefined;
  if (isTitleCase(text.slice(quoted.innerStart, quoted.innerEnd)) || isBy(sentence, i)) return null;
  const inscribed = units.some((_, k) => bearsWords(sentence, k) || canBeRead(sentence, i + 1, k));
  return inscribed ? null : { ...draftOf(unclaimed), construction: 'floating' };
};

const SENTENCE_END = /[.,!?…]$/;

const READINGS: readonly Reading[] = [
  introduced,
  announcedByRubric,
  signed,
  floating,
  wantedToKnow,
  toldHow,
  heldByNoun,
  inHeadline,
  carriedOn,
  tooShort,
  embedded,
  unattributed,
];

/** "She asked, over her glasses: …": the verb of saying that the colon completes. */
function cueBefore({ units, tags }: SpeechSentence, colon: number): { at: number; act: Act } | null {
  // "She emailed back: …": whatever verb stands right before the colon.
  const verb = tags[colon - 1] === 'VERB' || !BEHIND_VERB.has(tags[colon - 1] ?? '') ? colon - 1 : colon - 2;
  const lower = units[verb]?.lower ?? '';
  if (tags[verb] === 'VERB' && isPast(lower) && !cueForm(lower)) return { at: verb, act: 'state' };
  for (let k = colon - 1; k >= 0 && k > colon - FARTHEST_CUE; k--) {
    const form = tags[k] === 'VERB' ? cueForm(units[k]?.lower ?? '') : undefined;
    const sense = form?.verb.senses[0];
    if (form && sense && (form.form === 'ed' || form.form === 's')) return { at: k, act: sense.act };
  }
  return null;
}

/** Particles and adverbs between a verb and its colon. */
const BEHIND_VERB = new Set<string>(['ADV', 'ADP', 'PART']);

/** A cue stands at most this many units before the colon that it leads to. */
const FARTHEST_CUE = 20;
