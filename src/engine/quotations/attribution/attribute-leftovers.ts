import type { Article } from '../../article/article';
import { isPossessive, nounPhraseEndingAt, type NounPhrase } from '../../language/clauses/noun-phrases';
import type { Act, BlockKind } from '../../annotation';
import { subjectBefore } from '../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import type { Span } from '../../text/span';
import { overlaps } from '../../text/span';
import { cueForm } from '../cues/cue-verbs';
import type { Quoted } from '../marks/quoted';
import { isSignatureDash } from '../sentences/is-signature-dash';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isTitleCase } from '../sentences/is-title';
import { PLAIN, type Draft } from './draft';
import { canSpeak, introducer, verbSubjectBefore } from './introducer';
import {
  canBeRead,
  completesVerb,
  followsName,
  isDefined,
  isEngraved,
  namesCharge,
  showsInscription,
} from './not-speech';
import { messageOwner } from './message-owner';
import { isSubheading } from './subheading';
import { signatureAfter, signatureAlone } from './signature';
import { spanOf } from './spans';

/** A quotation inside a sentence that no cue claims needs this many words to be somebody's speech rather than a term. */
const EMBEDDED_WORDS = 5;
/** A floating quotation looks back this many blocks for its speaker. */
const LOOK_BACK = 2;

/**
 * Quotations that no cue of their sentence claims: after a colon, floating between sentences (they inherit the last speaker), or
 * standing in a clause as its object. `drafts` are those found so far, in text order.
 */
export function attributeLeftovers(
  article: Article,
  sentences: readonly SpeechSentence[],
  drafts: readonly Draft[],
): Draft[] {
  const { text, blocks } = article;
  const found: Draft[] = [];
  let last: Draft | null = null;
  /** A clause that ended with a colon, waiting for what it introduces in the next paragraph. */
  let pending: Draft | null = null;
  const bySentence = new Map<SpeechSentence, Draft[]>();
  for (const draft of drafts) {
    const list = bySentence.get(draft.sentence);
    if (list) list.push(draft);
    else bySentence.set(draft.sentence, [draft]);
  }
  /** The sentence before, when it gives nobody the word: whoever acts in it may speak. */
  let silent: SpeechSentence | null = null;
  const signatures = signaturesBelow(text, sentences);
  for (const sentence of sentences) {
    const own = bySentence.get(sentence) ?? [];
    for (let i = 0; i < sentence.units.length; i++) {
      const unit = sentence.units[i];
      if (!unit?.quoted) continue;
      if (own.some((draft) => draft.content.some((span) => overlaps(span, unit)))) continue;
      // “The strike goes on, the union said. An end that nobody marked: the writer's own attribution stands within.
      if (isUnclosed(unit.quoted) && drafts.some((draft) => opensWith(unit.quoted, draft))) continue;
      if (isSubheading(article, sentence, unit.quoted)) continue;
      const draft = leftover(
        text,
        sentence,
        i,
        unit.quoted,
        signatures.get(sentence) ?? null,
        pending ?? (silent?.block === sentence.block ? mainActor(silent) : null) ?? last,
        pending !== null,
        blocks[sentence.block]?.kind ?? 'paragraph',
      );
      if (draft) {
        found.push(draft);
        if (sentence.within === null && draft.source) last = draft;
      }
    }
    if (sentence.within === null) {
      const speaking = own.filter((draft) => draft.source !== null && draft.construction !== 'object');
      last = speaking.at(-1) ?? own.at(-1) ?? last;
      pending = awaiting(sentence, own) ?? askedFor(sentence);
      last = pending ?? last;
      silent = own.length === 0 && !standsAlone(sentence) ? sentence : null;
    }
  }
  return found;
}

/** A mark that is neither closed nor taken up again in the next paragraph. */
function isUnclosed({ closed, continues }: Quoted): boolean {
  return !closed && !continues;
}

/** Whether the attribution stands inside the marks, behind the words with which they open. */
function opensWith(quoted: Quoted | null, { sentence, content, cue }: Draft): boolean {
  const [first] = content;
  return (
    sentence.within === quoted && first?.start === quoted?.innerStart && (cue?.start ?? 0) > (first?.end ?? 0)
  );
}

/** For sentences whose next one, in the same block or the one after it, does nothing but sign them ("— Ada Holm"), the name. */
function signaturesBelow(text: string, sentences: readonly SpeechSentence[]): Map<SpeechSentence, Span> {
  const found = new Map<SpeechSentence, Span>();
  let before: SpeechSentence | null = null;
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    const name =
      before && sentence.block - before.block <= 1 ? signatureAlone(text, before.end, sentence) : null;
    const span = name && spanOf(sentence, name);
    if (before && span) found.set(before, span);
    before = sentence;
  }
  return found;
}

function leftover(
  text: string,
  sentence: SpeechSentence,
  i: number,
  quoted: Quoted,
  signed: Span | null,
  last: Draft | null,
  announced: boolean,
  kind: BlockKind,
): Draft | null {
  const { units } = sentence;
  const content: Span = { start: quoted.start, end: quoted.end };
  const words = wordCount(text, quoted);
  const base = {
    sentence,
    content: [content],
    cueUnit: -1,
    ...PLAIN,
  };
  const before = units[i - 1]?.lower ?? '';
  if (before === ':') {
    if (showsInscription(sentence, i - 1)) return null;
    const source = introducer(sentence, i - 1);
    const verb = cueBefore(sentence, i - 1);
    const at = verb?.at ?? i - 1;
    if (source) {
      return {
        ...base,
        act: verb?.act ?? 'state',
        construction: 'colon',
        cue: spanOf(sentence, { first: at, last: at + 1 }),
        cueUnit: at,
        source: spanOf(sentence, source),
        sourceHead: source.head,
      };
    }
  }
  // Interview: “We dig for people”
  if (before === ':' && kind === 'headline' && words >= EMBEDDED_WORDS)
    return { ...base, construction: 'headline', cue: null, source: null, sourceHead: -1 };
  const signature = signatureAfter(text, sentence, i);
  if (signature || (signed && standsAlone(sentence))) {
    if (words < 2 && !quoted.continued) return null;
    return {
      ...base,
      construction: 'signature',
      cue: null,
      source: signature ? spanOf(sentence, signature) : signed,
      sourceHead: signature ? signature.last - 1 : -1,
    };
  }
  if (standsAlone(sentence)) {
    if (words < 2 && !quoted.continued) return null;
    const near = last !== null && sentence.block - last.sentence.block <= LOOK_BACK;
    return {
      ...base,
      construction: announced
        ? 'colon'
        : near && last.sentence.block < sentence.block
          ? 'drifting'
          : 'floating',
      cue: announced ? (last?.cue ?? null) : null,
      ...(announced && last && { announcedBy: last.sentence }),
      source: near ? last.source : null,
      sourceHead: -1,
    };
  }
  if (kind === 'headline' || kind === 'heading' || kind === 'deck') {
    const speaker =
      i === units.length - 1 || /^[.!?]$/.test(units[i + 1]?.lower ?? '')
        ? nounPhraseEndingAt(sentence, i)
        : null;
    // Lars Berg ‘considering resignation’: that is said of him, nobody is named as saying it.
    const saidOf = SAID_OF.test(text.slice(quoted.innerStart, quoted.innerStart + LONGEST_FIRST_WORD));
    if (speaker?.first === 0 && saidOf)
      return { ...base, construction: 'headline', cue: null, source: null, sourceHead: -1 };
    if (speaker?.first === 0) {
      return {
        ...base,
        construction: 'headline',
        cue: null,
        source: spanOf(sentence, speaker),
        sourceHead: speaker.head,
      };
    }
  }
  if (words < EMBEDDED_WORDS || sentence.within !== null) return null;
  // launched the “clean harbour” plan, acted in “The Pier”
  const describes = sentence.tags[i - 1] === 'DET' && sentence.tags[i + 1] === 'NOUN';
  if (describes || followsName(sentence, i) || completesVerb(sentence, i) || namesCharge(text, sentence, i))
    return null;
  if (isTitleCase(text.slice(quoted.innerStart, quoted.innerEnd))) return null;
  if (showsInscription(sentence, i) || isEngraved(sentence, i)) return null;
  const subject = besideQuotation(sentence, i) ?? verbSubjectBefore(sentence, i, true);
  if (!subject) return null;
  // "He was known as “…”": in marks, but not in his mouth.
  const undergoes = subject.head < 0;
  if (!undergoes && canBeRead(sentence, i - 1, subject.head)) return null;
  if (!undergoes && !canSpeak(sentence, subject) && isDefined(sentence, i)) return null;
  return {
    ...base,
    construction: 'embedded',
    cue: null,
    source: undergoes ? null : spanOf(sentence, subject),
    sourceHead: subject.head,
  };
}

/** Words with which somebody's doings are told in a headline: a participle, an auxiliary, an infinitive. */
const SAID_OF =
  /^(?:\p{Ll}+(?:ed|ing)|to|was|were|is|has|had|could|may|might|will|would|faces|set|left|shot|hit|told|caught|found|sent|put|made)\b/u;
const LONGEST_FIRST_WORD = 24;

/** A draft without content for the one whom a sentence is about: "Holm turned to the crowd."; null when that is nobody who could speak. */
function mainActor(sentence: SpeechSentence): Draft | null {
  const { units } = sentence;
  for (let k = 1; k < units.length && k < 40; k++) {
    if (!isFiniteAt(sentence, k)) continue;
    const subject = subjectBefore(sentence, verbGroupAt(sentence, k).first);
    if (!subject) continue;
    const source = canSpeak(sentence, subject) ? spanOf(sentence, subject) : null;
    return source && { ...waiting(sentence, source, subject.head), construction: 'floating' };
  }
  return null;
}

/** A draft without content, for what comes next. */
function waiting(sentence: SpeechSentence, source: Span, sourceHead: number): Draft {
  return {
    sentence,
    construction: 'colon',
    content: [],
    cue: null,
    cueUnit: -1,
    source,
    sourceHead,
    ...PLAIN,
  };
}

/** A draft without content for a sentence that ends with a colon: "Smith continued:"; null for others. */
export function awaiting(sentence: SpeechSentence, own: readonly Draft[]): Draft | null {
  const { units } = sentence;
  const colon = units.length - 1;
  if (units[colon]?.lower !== ':' || units.length < 2) return null;
  const source = introducer(sentence, colon);
  const said = own.at(-1);
  const span = said?.source ?? (source && spanOf(sentence, source));
  if (!span) return null;
  return {
    ...waiting(sentence, span, said?.source ? said.sourceHead : (source?.head ?? -1)),
    cue: spanOf(sentence, { first: colon, last: colon + 1 }),
    cueUnit: colon,
  };
}

/** A draft without content for the words that a question without a verb asks for: "Holm's message to the industry?"; null for other sentences. */
function askedFor(sentence: SpeechSentence): Draft | null {
  const owner = messageOwner(sentence);
  const source = owner && spanOf(sentence, owner);
  return source && waiting(sentence, source, owner.head);
}

/** "She asked, over her glasses: …": the verb of saying that the colon completes. */
function cueBefore({ units, tags }: SpeechSentence, colon: number): { at: number; act: Act } | null {
  for (let k = colon - 1; k >= 0 && k > colon - 20; k--) {
    const form = tags[k] === 'VERB' ? cueForm(units[k]?.lower ?? '') : undefined;
    const sense = form?.verb.senses[0];
    if (form && sense && (form.form === 'ed' || form.form === 's')) return { at: k, act: sense.act };
  }
  return null;
}

/** "because to Holm, “…”", "including Ada Holm — “…” —": the phrase right before a quotation whose view or words it is; null when there is none. */
function besideQuotation(sentence: SpeechSentence, i: number): NounPhrase | null {
  const { units, tags } = sentence;
  const mark = units[i - 1]?.lower ?? '';
  if (mark !== ',' && !isSignatureDash(mark)) return null;
  // "in Holm's own words, “…”"
  if (mark === ',' && units[i - 2]?.lower === 'words') {
    const owner = units[i - 3]?.lower === 'own' ? i - 3 : i - 2;
    if (isPossessive(sentence, owner - 1)) return nounPhraseEndingAt(sentence, owner - 1);
  }
  const phrase = nounPhraseEndingAt(sentence, i - 1);
  if (!phrase) return null;
  if (mark !== ',')
    return tags[i - 2] === 'PROPN' && isSignatureDash(units[i + 1]?.lower ?? '') ? phrase : null;
  const before = tags[phrase.first - 2];
  return units[phrase.first - 1]?.lower === 'to' &&
    (before === undefined || before === 'SCONJ' || before === 'CCONJ' || before === 'PUNCT')
    ? phrase
    : null;
}

function standsAlone({ units, tags }: SpeechSentence): boolean {
  return units.every((unit, k) => unit.quoted !== null || tags[k] === 'PUNCT');
}

export function wordCount(text: string, quoted: Quoted): number {
  return text
    .slice(quoted.innerStart, Math.min(quoted.innerEnd, quoted.innerStart + 400))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
