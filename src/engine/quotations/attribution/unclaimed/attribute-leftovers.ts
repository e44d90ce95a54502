import type { Article } from '../../../article/article';
import { SUBORDINATOR, WH } from '../../../language/data/word-classes';
import { subjectBefore } from '../../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import type { Span } from '../../../text/span';
import { overlaps } from '../../../text/span';
import type { Quoted } from '../../marks/quoted';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { draftsBySentence } from '../../drafts/by-sentence';
import { PLAIN, type Draft } from '../../drafts/draft';
import { introducer } from '../sources/introducer';
import { messageOwner } from '../sources/message-owner';
import { readUnclaimed } from './read-unclaimed';
import { signatureAlone, toldAlone } from './signature';
import { isSomebody } from '../../actors/somebody';
import { spanOf } from '../../drafts/spans';
import { isSubheading } from './subheading';
import { standsAlone, wordCount, type Signed } from './unclaimed';

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
  const bySentence = draftsBySentence(drafts);
  /** The sentence before, when it gives nobody the word: whoever acts in it may speak. */
  let silent: SpeechSentence | null = null;
  const signatures = signaturesBelow(text, sentences);
  const told = toldWithin(drafts);
  for (const sentence of sentences) {
    const own = bySentence.get(sentence) ?? [];
    for (let i = 0; i < sentence.units.length; i++) {
      const unit = sentence.units[i];
      if (!unit?.quoted) continue;
      if (own.some((draft) => draft.content.some((span) => overlaps(span, unit)))) continue;
      // “The strike goes on, the union said. An end that nobody marked: the writer's own attribution stands within.
      if (isUnclosed(unit.quoted) && told.has(unit.quoted)) continue;
      if (isSubheading(article, sentence, unit.quoted)) continue;
      const draft = readUnclaimed({
        text,
        sentence,
        i,
        quoted: unit.quoted,
        words: wordCount(text, unit.quoted),
        kind: blocks[sentence.block]?.kind ?? 'paragraph',
        signed: signatures.get(sentence) ?? null,
        last: pending ?? (silent?.block === sentence.block ? mainActor(silent) : null) ?? last,
        announced: pending !== null,
      });
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
      silent = own.every(({ source }) => source === null) && !standsAlone(sentence) ? sentence : null;
    }
  }
  return found;
}

/** A mark that is neither closed nor taken up again in the next paragraph. */
function isUnclosed({ closed, continues }: Quoted): boolean {
  return !closed && !continues;
}

/** The quotations inside which an attribution stands, behind the words with which they open. */
function toldWithin(drafts: readonly Draft[]): ReadonlySet<Quoted> {
  const found = new Set<Quoted>();
  for (const { sentence, content, cue } of drafts) {
    const [first] = content;
    const { within } = sentence;
    if (within && first?.start === within.innerStart && (cue?.start ?? 0) > first.end) found.add(within);
  }
  return found;
}

/** For sentences whose next one, in the same block or the one after it, does nothing but sign them ("— Ada Holm", "Ada Holm wrote."): by whom. */
function signaturesBelow(text: string, sentences: readonly SpeechSentence[]): Map<SpeechSentence, Signed> {
  const found = new Map<SpeechSentence, Signed>();
  let before: SpeechSentence | null = null;
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    const signed = before && sentence.block - before.block <= 1 ? signedBy(text, before, sentence) : null;
    if (before && signed) found.set(before, signed);
    before = sentence;
  }
  return found;
}

function signedBy(text: string, before: SpeechSentence, sentence: SpeechSentence): Signed | null {
  const name = signatureAlone(text, before.end, sentence);
  const told = name || before.block !== sentence.block ? null : toldAlone(sentence);
  const source = spanOf(sentence, name ?? told?.source ?? NOTHING);
  return source && { source, cue: told && spanOf(sentence, told.cue) };
}

const NOTHING = { first: 0, last: 0 };

/** A draft without content for the one whom a sentence is about: "Holm turned to the crowd."; null when that is nobody who could speak. */
function mainActor(sentence: SpeechSentence): Draft | null {
  const { units } = sentence;
  for (let k = 1; k < units.length && k < 40; k++) {
    if (!isFiniteAt(sentence, k)) continue;
    const subject = subjectBefore(sentence, verbGroupAt(sentence, k).first);
    // "Asked why the money had gone, Holm shrugged."
    if (!subject || LEADING.has(units[subject.first - 1]?.lower ?? '')) continue;
    const source = isSomebody(sentence, subject.head) ? spanOf(sentence, subject) : null;
    return source && { ...waiting(sentence, source, subject.head), construction: 'floating' };
  }
  return null;
}

/** Words before the subject of a clause that another one waits for. */
const LEADING = new Set([...WH, ...SUBORDINATOR, 'that']);

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
