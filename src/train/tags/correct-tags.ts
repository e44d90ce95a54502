import type { PartOfSpeech, Token } from '../../engine/language/prose';
import { cueForm } from '../../engine/quotations/cues/cue-verbs';
import { isName } from '../markup';
import type { Tag as Mark } from '../markup';
import {
  ALWAYS,
  BASE_BEFORE,
  BE,
  HAVE,
  PARTICIPLE,
  PLURAL_SUBJECT,
  POSSESSIVE,
  SINGULAR_SUBJECT,
} from './closed-words';
import type { TaughtText } from './taught-text';
import { VerbCounts } from './verb-counts';

/** Mends what the teacher gets wrong where closed classes, marked names, marked cues or word order settle it. */
export function correctTags(
  texts: readonly TaughtText[],
  marksOf: (text: TaughtText) => readonly Mark[],
): void {
  for (const text of texts) {
    correctWords(text);
    correctNames(text);
  }
  const verbs = new VerbCounts(texts);
  for (const text of texts) {
    const { prose, tags } = text;
    for (const { first, last } of prose.sentences) {
      const sentence = new TaughtSentence(prose.tokens.slice(first, last), tags.slice(first, last), verbs);
      sentence.correct();
      sentence.tags.forEach((tag, i) => (tags[first + i] = tag));
    }
    correctCues(text, marksOf(text));
    correctNames(text);
  }
}

function correctWords({ prose, tags }: TaughtText): void {
  prose.tokens.forEach(({ text, lower }, i) => {
    const always = ALWAYS.get(lower);
    if (always && (text === lower || (tags[i] !== 'PROPN' && text !== text.toUpperCase()))) tags[i] = always;
    else if (/^\d[\d.,:]*$/.test(text)) tags[i] = 'NUM';
    else if (/^\d+(?:st|nd|rd|th)$/.test(lower)) tags[i] = 'ADJ';
    else if (lower === 'may' && text === lower) tags[i] = 'AUX';
    else if ((lower === "'s" || lower === '’s') && tags[i] !== 'AUX' && tags[i] !== 'PART')
      tags[i] = tags[i - 1] === 'PRON' ? 'AUX' : 'PART';
  });
}

/** Words of marked names are proper nouns, save the small ones between them; small words elsewhere are none. */
function correctNames({ prose, tags, names, source }: TaughtText): void {
  prose.tokens.forEach(({ text, lower }, i) => {
    const name = source.names[(names[i] ?? 0) - 1];
    const capital = text !== lower;
    if (name && name.type !== 'nationality' && capital && /\p{L}/u.test(text) && !ALWAYS.has(lower))
      tags[i] = 'PROPN';
    else if (!name && !capital && tags[i] === 'PROPN' && /^[a-z]+$/.test(lower)) tags[i] = 'NOUN';
  });
}

/** Marked cues that are a form of a verb of saying are verbs, unless a determiner makes nouns of them. */
function correctCues({ prose, tags }: TaughtText, marks: readonly Mark[]): void {
  const cues = marks.filter((mark) => !isName(mark) && mark.label === 'cue');
  let t = 0;
  for (const cue of cues) {
    while (t > 0 && (prose.tokens[t]?.start ?? 0) > cue.start) t--;
    while (t < prose.tokens.length && (prose.tokens[t]?.start ?? 0) < cue.start) t++;
    for (let i = t; i < prose.tokens.length && (prose.tokens[i]?.end ?? Infinity) <= cue.end; i++) {
      const lower = prose.tokens[i]?.lower ?? '';
      const tag = tags[i];
      const before = tags[i - 1];
      if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'ADP') continue;
      if (!cueForm(lower) || before === 'DET' || before === 'ADJ' || before === 'ADP' || before === 'NUM')
        continue;
      const previous = prose.tokens[i - 1]?.lower ?? '';
      if (POSSESSIVE.has(previous) || previous === "'s" || previous === '’s') continue;
      tags[i] = 'VERB';
    }
  }
}

/** One sentence under correction. */
class TaughtSentence {
  constructor(
    private readonly tokens: readonly Token[],
    readonly tags: PartOfSpeech[],
    private readonly verbs: VerbCounts,
  ) {}

  correct(): void {
    for (let i = 1; i < this.tokens.length; i++) {
      this.correctAt(i);
      if (this.isConjunction(i)) this.tags[i] = 'SCONJ';
    }
  }

  private correctAt(i: number): void {
    const { tags } = this;
    const token = this.tokens[i];
    if (!token || token.text !== token.lower || !/^[a-z]{3,}$/.test(token.lower)) return;
    const tag = tags[i];
    if (tag === 'NOUN' || tag === 'ADJ') {
      if (this.isBase(i) || this.isAfterHave(i) || this.isAfterSubject(i) || this.isPredicate(i))
        tags[i] = 'VERB';
    } else if (tag === 'VERB' && this.isNoun(i)) tags[i] = 'NOUN';
  }

  /** "said last week that there", "said that he": "that" opens the clause a verb of saying asks for. */
  private isConjunction(i: number): boolean {
    if (this.lower(i) !== 'that') return false;
    const after = this.lower(i + 1);
    if (this.tags[i + 1] !== 'DET' && !SUBJECT.has(after) && !POSSESSIVE.has(after)) return false;
    for (let k = i - 1; k >= 0 && k > i - 6 && this.tags[k] !== 'PUNCT'; k--)
      if (this.tags[k] === 'VERB') return takesClause(this.lower(k));
    return false;
  }

  private lower(i: number): string {
    return this.tokens[i]?.lower ?? '';
  }

  /** The place before `i` behind adverbs and negations. */
  private behindAdverbs(i: number): number {
    let k = i - 1;
    while (
      k > 0 &&
      i - k < 4 &&
      (this.tags[k] === 'ADV' || this.tags[k] === 'PART') &&
      this.lower(k) !== 'to'
    )
      k--;
    return k;
  }

  /** "would clear the room", "to file". */
  private isBase(i: number): boolean {
    const lower = this.lower(i);
    if (this.verbs.share(lower) === 0 || /(?:ing|ed)$/.test(lower)) return false;
    const k = this.behindAdverbs(i);
    const before = this.lower(k);
    if (!BASE_BEFORE.has(before) || k < 1) return false;
    if (before === 'to') return k === i - 1 && this.tags[k] === 'PART' && this.verbs.canBeVerb(lower);
    if (this.tags[k] !== 'AUX') return false;
    // With the subject behind the auxiliary ("Will government act?") the word may be that subject.
    const subject = this.tags[k - 1];
    return subject === 'NOUN' || subject === 'PROPN' || subject === 'PRON';
  }

  /** "has long fed", "had met". */
  private isAfterHave(i: number): boolean {
    const lower = this.lower(i);
    if (
      this.tags[i] !== 'NOUN' ||
      !(PARTICIPLE.has(lower) || (lower.endsWith('ed') && this.verbs.canBeVerb(lower)))
    )
      return false;
    const before = this.lower(this.behindAdverbs(i));
    return HAVE.has(before) || BE.has(before);
  }

  /** "he claims", "they plan". */
  private isAfterSubject(i: number): boolean {
    const lower = this.lower(i);
    if (this.tags[i] !== 'NOUN' || !this.verbs.canBeVerb(lower)) return false;
    const before = this.lower(i - 1);
    if (SINGULAR_SUBJECT.has(before)) return /(?:[^s]s|ed)$/.test(lower) || PARTICIPLE.has(lower);
    return PLURAL_SUBJECT.has(before) && !lower.endsWith('s');
  }

  /** "the ministry plans a reform", "officials claim they": no verb has come before, and what only follows a verb stands behind. */
  private isPredicate(i: number): boolean {
    const lower = this.lower(i);
    if (this.tags[i] !== 'NOUN' || !this.agrees(i)) return false;
    const after = this.lower(i + 1);
    const frames = takesClause(lower);
    if (!frames && !this.verbs.canBeVerb(lower)) return false;
    if (this.hasVerbBefore(i)) return false;
    if (after === 'to') return this.tags[i + 2] === 'VERB' && this.verbs.share(lower) > 0.25;
    if (frames && after === 'that' && this.tags[i + 1] !== 'PRON') return true;
    const object =
      this.tags[i + 1] === 'DET'
        ? after !== 'that'
        : POSSESSIVE.has(after) || after === 'it' || after === 'them';
    const clause =
      frames &&
      (this.tags[i + 1] === 'DET' || this.tags[i + 1] === 'PRON') &&
      after !== 'that' &&
      after !== 'who' &&
      after !== 'which';
    return clause || (object && !this.hasVerbAfter(i));
  }

  /** A singular noun or a name before a form in -s, a plural before a bare one. */
  private agrees(i: number): boolean {
    const before = this.tags[i - 1];
    const previous = this.lower(i - 1);
    if (/[^s]s$/.test(this.lower(i)))
      return before === 'PROPN' || (before === 'NOUN' && !previous.endsWith('s') && previous !== 'news');
    return before === 'NOUN' && (/[^s]s$/.test(previous) || previous === 'people' || previous === 'police');
  }

  private hasVerbBefore(i: number): boolean {
    for (let k = i - 1; k >= 0; k--) {
      if (this.tags[k] === 'VERB' || this.tags[k] === 'AUX') return true;
      if (this.tags[k] === 'SCONJ' || this.lower(k) === ';' || this.lower(k) === 'but') return false;
    }
    return false;
  }

  private hasVerbAfter(i: number): boolean {
    for (let k = i + 1; k < this.tokens.length && k < i + 8; k++) {
      if (this.lower(k) === ',' || (this.tags[k] === 'VERB' && this.lower(k).endsWith('ing'))) return false;
      if (this.tags[k] === 'AUX' || (this.tags[k] === 'VERB' && this.lower(k - 1) !== 'to')) return true;
    }
    return false;
  }

  /** "the claims", "his plans" with no noun after. */
  private isNoun(i: number): boolean {
    const before = this.lower(i - 1);
    if (before !== 'the' && before !== 'a' && before !== 'an' && !POSSESSIVE.has(before)) return false;
    const after = this.tags[i + 1];
    return (
      !/(?:ed|ing|en|wn)$/.test(this.lower(i)) &&
      after !== 'NOUN' &&
      after !== 'ADJ' &&
      after !== 'PROPN' &&
      !PARTICIPLE.has(this.lower(i))
    );
  }
}

const SUBJECT = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there']);

/** True for a form of a verb of saying that a clause may follow. */
function takesClause(lower: string): boolean {
  return cueForm(lower)?.verb.senses.some(({ frame }) => frame.includes('t')) ?? false;
}
