import type { PartOfSpeech } from '../../engine/language/prose';
import { plainArticle } from '../corpus';
import { readUntaggedProse } from '../../engine/language/read-prose';
import { winkTags } from './wink';

/** What wink-nlp's own lexicon knows of words: each is asked alone first, then in places where only one part of speech fits. */
export function probeWords(words: readonly string[]): Map<string, PartOfSpeech[]> {
  const known = new Map<string, PartOfSpeech[]>();
  for (const word of words) {
    const tags: PartOfSpeech[] = [];
    for (const [before, after] of FRAMES) {
      const text = `${before} ${word} ${after}`.trim();
      const { tokens } = readUntaggedProse(plainArticle(text));
      const at = tokens.findIndex((token) => token.text === word);
      if (at < 0) break;
      tags.push(winkTags(text, tokens, 0, tokens.length)[at] ?? 'X');
    }
    if (tags.length === FRAMES.length) known.set(word, [...new Set(tags)]);
  }
  return known;
}

const FRAMES = [
  ['', ''],
  ['the', 'is'],
  ['they', 'the'],
  ['a very', 'man'],
] as const;
