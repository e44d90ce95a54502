import { PERSONAL } from '../data/name-context';
import { type Word, WordFacts } from '../../language/word';
import { NO_WORD } from '../../text/window-scores';
import { hashString, mix } from '../lexicon/hash';
import { PhraseKind, WordFlag, phraseHash, type Lexicon } from '../lexicon/lexicon';

/** How a word is written. */
export const Case = { lower: 0, initial: 1, upper: 2, mixed: 3, digit: 4, mark: 5 } as const;

/** What an article shows about a word in all its spellings; filled anew for each article. */
export interface WordRecord {
  /** Number of the article it holds for; a record of another article counts as empty. */
  article: number;
  /** Occurrences with a capital in a place that does not ask for one. */
  capital: number;
  /** Occurrences in small letters. */
  small: number;
  /** Bits of {@link Evidence} seen anywhere in the article. */
  evidence: number;
  /** Labels given in the pass before, counted by vote class. */
  readonly votes: Uint16Array;
}

/** Number of vote classes: outside, and for each type alone, first, inner or last part. */
export const VOTES = 17;

/** What is known of a spelling of a word, article or no article. Made once and kept. */
export interface WordInfo {
  readonly text: string;
  readonly lower: string;
  readonly lowerHash: number;
  readonly textHash: number;
  readonly form: number;
  /** Hash of the word's shape: "Xx", "XX", "d-d". */
  readonly shape: number;
  readonly flags: number;
  readonly cluster: number;
  readonly secondCluster: number;
  readonly rank: number;
  readonly guess: number;
  /** For a word in small letters, how surely it is known as a name all the same ("iraq"): 2 surely, 1 maybe, 0 not. */
  readonly smallName: number;
  /** Whether it speaks of writer or reader: "I", "your". */
  readonly personal: boolean;
  readonly record: WordRecord;
  /** The word's number among the tagger's scores of words; 0 until the tagger needs it. */
  scores: number;
}

/** Makes and keeps {@link WordInfo}s. Forgets everything when it grows beyond its limit, so that memory stays bounded. */
export class WordBook {
  private infos = new Map<string, WordInfo>();
  private records = new Map<string, WordRecord>();
  /** The infos, as quickly found as can be. */
  private readonly recent = new WordFacts((word) => this.meet(word));

  constructor(private readonly lexicon: Lexicon) {}

  /** Call before each article, never within one. True when all words were forgotten. */
  trim(): boolean {
    if (this.infos.size <= LIMIT) return false;
    this.infos = new Map();
    this.recent.clear();
    this.records = new Map();
    return true;
  }

  look(word: Word): WordInfo {
    return this.recent.of(word);
  }

  private meet({ text, lower }: Word): WordInfo {
    const known = this.infos.get(text);
    if (known) return known;
    const lowerHash = hashString(lower);
    let record = this.records.get(lower);
    if (!record) {
      record = { article: -1, capital: 0, small: 0, evidence: 0, votes: new Uint16Array(VOTES) };
      this.records.set(lower, record);
    }
    const form = caseOf(text, lower);
    const guess = this.lexicon.guess(lowerHash);
    const info: WordInfo = {
      text,
      lower,
      lowerHash,
      textHash: hashString(text),
      form,
      shape: shapeOf(text),
      flags: this.lexicon.flags(lowerHash),
      cluster: this.lexicon.cluster(lowerHash),
      secondCluster: this.lexicon.secondCluster(lowerHash),
      rank: this.lexicon.rank(lowerHash),
      guess,
      smallName: form === Case.lower ? smallNameOf(guess, this.lexicon, lowerHash) : 0,
      personal: PERSONAL.has(lower),
      record,
      scores: NO_WORD,
    };
    this.infos.set(text, info);
    return info;
  }
}

/** Spellings kept before the book starts anew. */
const LIMIT = 60_000;

function caseOf(text: string, lower: string): number {
  const first = text.charAt(0);
  if (text !== lower) {
    const upperFirst = first !== first.toLowerCase();
    const rest = text.slice(1);
    if (!upperFirst) return Case.mixed;
    if (rest === rest.toLowerCase()) return text.length === 1 ? Case.upper : Case.initial;
    return rest === rest.toUpperCase() ? Case.upper : Case.mixed;
  }
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return Case.digit;
  return first.toUpperCase() !== first || /[\p{L}]/u.test(first) ? Case.lower : Case.mark;
}

/**
 * How surely a word is a name even when written small: 2 where its vector says so, 1 where that is doubtful or lists know it. The guess has
 * two bits for each of people, organizations and places.
 */
function smallNameOf(guess: number, lexicon: Lexicon, lowerHash: number): number {
  if (guess < 0) return 0;
  const surest = Math.max(guess & 3, (guess >> 2) & 3, (guess >> 4) & 3);
  if (surest !== 1) return Math.max(0, surest - 1);
  const kind = lexicon.phrase(phraseHash(0, lowerHash));
  return LISTED_NAMES.has(kind) || (lexicon.flags(lowerHash) & GIVEN) !== 0 ? 1 : 0;
}

const GIVEN = WordFlag.given | WordFlag.givenMale | WordFlag.givenFemale;
const LISTED_NAMES: ReadonlySet<number> = new Set([
  PhraseKind.country,
  PhraseKind.region,
  PhraseKind.bigCity,
  PhraseKind.organization,
]);

/** Letters become X or x, digits d; a run of one kind is told at most twice. */
function shapeOf(text: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const code = text.charCodeAt(i);
    const kind = code > 127 ? foreignKind(text.charAt(i)) : plainKind(code);
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = mix(hash * 31 + kind);
    last = kind;
  }
  return hash;
}

function plainKind(code: number): number {
  if (code >= 97 && code <= 122) return 3;
  if (code >= 65 && code <= 90) return 2;
  return code >= 48 && code <= 57 ? 1 : 8 + code;
}

function foreignKind(char: string): number {
  if (char !== char.toLowerCase()) return 2;
  return char !== char.toUpperCase() ? 3 : 4;
}
