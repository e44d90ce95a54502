import { REACH } from '../../text/window-scores';
import { joinHashes, mix } from '../lexicon/hash';
import type { ArticleView } from './article-view';
import { TokenBit } from './token-bits';
import { Case, VOTES, type WordInfo } from './word-info';

/** Words seen on either side of a token as features of their own. */
export const WINDOW = REACH;

/** More features than a token ever has. */
export const MOST_FEATURES = 256;

/** A growing row of feature hashes. */
export class FeatureRow {
  readonly hashes = new Uint32Array(MOST_FEATURES);
  /** The template of each hash; training asks which features spell out the word itself. */
  readonly templates = new Uint16Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.templates[this.count] = template;
    this.hashes[this.count++] = mix(Math.imul(template, 0x9e3779b1) ^ value);
  }
}

/** Features of a word by itself at a place of the window (−2 … 2): they depend on nothing else, so their score is kept with the word. */
export function addWordFeatures(row: FeatureRow, info: WordInfo, place: number): void {
  const base = (place + WINDOW) * 64;
  const near = place === 0 ? 0 : Math.abs(place);
  row.add(base + 1, info.lowerHash);
  row.add(base + 2, info.shape);
  row.add(base + 3, info.form * 32 + info.rank);
  for (let bit = 0; bit < 16; bit++) if (info.flags & (1 << bit)) row.add(base + 4, bit);
  if (info.cluster >= 0) {
    row.add(base + 5, info.cluster);
    row.add(base + 6, info.cluster >> 3);
    row.add(base + 7, info.cluster >> 6);
    row.add(base + 8, info.secondCluster);
    row.add(base + 9, info.secondCluster >> 3);
    row.add(base + 10, info.secondCluster >> 6);
    if (near === 0) {
      row.add(base + 11, (info.cluster << 3) | info.form);
      row.add(base + 12, (info.secondCluster << 3) | info.form);
    }
    row.add(base + 34, info.guess * 8 + info.form);
    for (let type = 0; type < 4; type++) row.add(base + 35, type * 4 + ((info.guess >> (2 * type)) & 3));
  } else row.add(base + 13, info.form);
  if (near === 2) return;
  addAffixes(row, info, base, near);
}

function addAffixes(
  row: FeatureRow,
  { lower, textHash, flags, form }: WordInfo,
  base: number,
  near: number,
): void {
  const size = lower.length;
  row.add(base + 14, flags * 8 + form);
  let suffix = 11;
  for (let n = 1; n <= 5 && n < size; n++) {
    suffix = mix(suffix * 31 + lower.charCodeAt(size - n));
    if (near === 0 ? n >= 1 : n === 3) row.add(base + 15 + n, suffix);
  }
  if (near > 0) return;
  row.add(base + 25, textHash);
  let prefix = 13;
  for (let n = 0; n < 5 && n < size - 1; n++) {
    prefix = mix(prefix * 31 + lower.charCodeAt(n));
    if (n >= 1) row.add(base + 26 + n, prefix);
  }
  row.add(base + 32, Math.min(size, 12) * 8 + form);
}

/** True for the templates that spell out the word under the window's middle: what an unknown name does not have. */
export function spellsWord(template: number): boolean {
  const own = template - WINDOW * 64;
  return own === 1 || own === 5 || own === 8 || own === 11 || own === 12 || (own >= 18 && own <= 32);
}

const DYNAMIC = 1000;

/** Features of a token in its place: joint features of neighbours, its run, the article's evidence. */
export function addPlaceFeatures(
  row: FeatureRow,
  view: ArticleView,
  i: number,
  first: number,
  last: number,
): void {
  const { words, bits, phrases } = view;
  const word = words[i] as WordInfo;
  const before = i > first ? words[i - 1] : undefined;
  const after = i + 1 < last ? words[i + 1] : undefined;
  const beforeHash = before?.lowerHash ?? 1;
  const afterHash = after?.lowerHash ?? 2;
  const bit = bits[i] ?? 0;
  row.add(DYNAMIC, 0);
  const place = bit & (TokenBit.opening | TokenBit.shouting | TokenBit.titled);
  const { informality, familiarity } = view.manner;
  if (informality > 0) {
    const manner = informality * 16 + word.form;
    row.add(DYNAMIC + 29, manner + (bit & TokenBit.careless ? 8 : 0));
    row.add(DYNAMIC + 30, word.guess * 128 + manner);
    row.add(DYNAMIC + 31, (phrases[i] ?? 0) * 128 + manner);
    row.add(DYNAMIC + 32, (phrases[i] ?? 0) * 16 + word.form);
    row.add(DYNAMIC + 33, word.guess * 16 + word.form);
  }
  row.add(DYNAMIC + 1, place * 8 + word.form);
  row.add(DYNAMIC + 2, (bit & (TokenBit.joined | TokenBit.quoted | TokenBit.bracketed)) * 8 + word.form);
  const shapes = joinHashes(before?.shape ?? 1, word.shape);
  row.add(DYNAMIC + 6, joinHashes(word.shape, after?.shape ?? 2));
  row.add(DYNAMIC + 7, joinHashes(shapes, after?.shape ?? 2));
  const own = word.cluster >> 3;
  const left = before ? before.cluster >> 3 : 1001;
  const right = after ? after.cluster >> 3 : 1002;
  row.add(DYNAMIC + 8, left * 2048 + own);
  row.add(DYNAMIC + 9, own * 2048 + right);
  row.add(DYNAMIC + 10, left * 2048 + right);
  row.add(DYNAMIC + 26, ((before?.guess ?? -2) * 512 + word.guess) * 8 + word.form);
  row.add(DYNAMIC + 27, ((after?.guess ?? -2) * 512 + word.guess) * 8 + word.form);
  row.add(DYNAMIC + 11, (before?.flags ?? 0x10000) * 0x20000 + word.flags);
  row.add(DYNAMIC + 12, word.flags * 0x20000 + (after?.flags ?? 0x10000));
  row.add(DYNAMIC + 14, joinHashes(beforeHash, word.shape));
  row.add(DYNAMIC + 15, joinHashes(afterHash, word.shape));
  const phrase = phrases[i] ?? 0;
  row.add(DYNAMIC + 16, phrase * 16 + word.form);
  row.add(DYNAMIC + 17, phrase * 64 + (i > first ? (phrases[i - 1] ?? 0) : 63));
  row.add(DYNAMIC + 18, phrase * 64 + (i + 1 < last ? (phrases[i + 1] ?? 0) : 63));
  addFamiliarity(row, word, phrase, familiarity);
  if (phrase) row.add(DYNAMIC + 19, phrase * 16 + place);
  addEvidence(row, word, DYNAMIC + 20, place);
  row.add(DYNAMIC + 25, Math.min(word.record.capital, 4) * 8 + word.form);
  const expansion = view.expansions[i] ?? 0;
  if (expansion) row.add(DYNAMIC + 28, expansion);
  addRunFeatures(row, view, i, first, last);
}

/** What the word is known for, in an article of this familiarity. */
function addFamiliarity(
  row: FeatureRow,
  { guess, form, flags, rank }: WordInfo,
  phrase: number,
  familiarity: number,
): void {
  const manner = form * 8 + familiarity;
  row.add(DYNAMIC + 34, phrase * 64 + manner);
  row.add(DYNAMIC + 35, guess * 64 + manner);
  row.add(DYNAMIC + 36, flags * 64 + manner);
  row.add(DYNAMIC + 37, rank * 64 + manner);
}

/** How the article writes the word elsewhere: 0 nowhere plainly, 1 with a capital, 2 mostly so, 3 mostly small, 4 small. */
function habit({ record, form }: WordInfo): number {
  const small = record.small - (form === Case.lower ? 1 : 0);
  if (record.capital === 0) return small <= 0 ? 0 : 4;
  if (small <= 0) return 1;
  return record.capital >= small ? 2 : 3;
}

function addEvidence(row: FeatureRow, word: WordInfo, template: number, place: number): void {
  row.add(template, (habit(word) * 8 + word.form) * 8 + place);
  const { evidence } = word.record;
  for (let bit = 0; bit < 10; bit++) if (evidence & (1 << bit)) row.add(template + 1, bit * 8 + word.form);
  row.add(template + 2, evidence * 8 + word.form);
}

function addRunFeatures(
  row: FeatureRow,
  { words, runStart, runEnd }: ArticleView,
  i: number,
  first: number,
  last: number,
): void {
  const start = runStart[i] ?? -1;
  if (start < 0) return;
  const end = runEnd[i] ?? start;
  const part = start === end ? 3 : i === start ? 0 : i === end ? 2 : 1;
  const t = DYNAMIC + 40;
  const head = words[end] as WordInfo;
  const lead = words[start] as WordInfo;
  row.add(t, Math.min(end - start, 8) * 4 + part);
  if (i !== end) {
    row.add(t + 1, mix(head.lowerHash) ^ part);
    row.add(t + 2, (head.flags & 0xfff0) * 4 + part);
    row.add(t + 16, head.guess * 4 + part);
  }
  if (i !== start) {
    row.add(t + 5, mix(lead.lowerHash) ^ part);
    row.add(t + 6, lead.flags * 4 + part);
    row.add(t + 7, (lead.cluster >> 3) * 4 + part);
    row.add(t + 8, (lead.cluster >> 6) * 4 + part);
    row.add(t + 17, lead.guess * 4 + part);
  }
  const before = start > first ? words[start - 1] : undefined;
  const after = end + 1 < last ? words[end + 1] : undefined;
  if (i - 1 !== start - 1) {
    row.add(t + 9, mix(before?.lowerHash ?? 1) ^ part);
    row.add(t + 10, ((before?.cluster ?? -2) >> 3) * 4 + part);
    row.add(t + 11, (before?.flags ?? 0x10000) * 4 + part);
  }
  if (i !== end) {
    row.add(t + 12, mix(after?.lowerHash ?? 2) ^ part);
    row.add(t + 13, ((after?.cluster ?? -2) >> 3) * 4 + part);
    row.add(t + 14, (after?.flags ?? 0x10000) * 4 + part);
  }
  row.add(t + 15, joinHashes(before?.lowerHash ?? 1, after?.lowerHash ?? 2) ^ part);
  const alone = (start === first ? 1 : 0) + (end === last - 1 ? 2 : 0);
  row.add(t + 20, (alone * 8 + Math.min(end - start, 7)) * 4 + part);
  // What the sentence before ended with: names stand behind "Regards," and "Posted by" on lines of their own.
  if (start === first && start > 0) {
    const above = words[start - 1] as WordInfo;
    row.add(t + 21, mix(above.lowerHash) ^ (alone * 4 + part));
    const higher = above.form === Case.mark ? words[start - 2] : undefined;
    if (higher) row.add(t + 22, joinHashes(higher.lowerHash, above.lowerHash) ^ (alone * 4 + part));
  }
  const next = end + 2 < last ? words[end + 2] : undefined;
  if (next) row.add(t + 19, joinHashes(after?.lowerHash ?? 2, next.lowerHash) ^ part);
}

const VOTE = 2000;

/**
 * Features of the labels that the pass before gave to the same word elsewhere in the article. `own` is the label it gave to this
 * very token, which does not count.
 */
export function addVoteFeatures(row: FeatureRow, word: WordInfo, own: number): void {
  if (word.form === Case.mark || word.form === Case.lower) return;
  const { votes } = word.record;
  let total = 0;
  let best = -1;
  let bestCount = 0;
  for (let v = 0; v < VOTES; v++) {
    const count = (votes[v] ?? 0) - (v === own ? 1 : 0);
    if (count <= 0) continue;
    total += count;
    if (count > bestCount) {
      bestCount = count;
      best = v;
    }
    row.add(VOTE, v * 4 + (count > 2 ? 2 : count - 1));
    row.add(VOTE + 1, v * 16 + word.form);
  }
  if (total === 0) return;
  row.add(VOTE + 2, best * 4 + (bestCount === total ? 2 : bestCount * 3 > total * 2 ? 1 : 0));
  let types = 0;
  for (let type = 0; type < 4; type++) {
    for (let part = 0; part < 4; part++)
      if ((votes[1 + type * 4 + part] ?? 0) - (1 + type * 4 + part === own ? 1 : 0) > 0) types |= 1 << type;
  }
  row.add(VOTE + 3, types * 8 + word.form);
}
