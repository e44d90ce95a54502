import type { Entity, Mention, Quotation } from '../annotation';
import type { Article } from '../article/article';
import type { Chains } from '../entities/chains';
import type { DatePhrase } from '../dates/find-dates';
import type { Prose } from '../language/prose';
import { append } from '../text/append';
import { attributeHeadlines } from './attribution/attribute-headlines';
import { attributeSentence } from './attribution/attribute-sentence';
import { attributeTurns } from './attribution/unclaimed/attribute-turns';
import { attributeUnmarked } from './attribution/unclaimed/attribute-unmarked';
import { attributeLeftovers } from './attribution/unclaimed/attribute-leftovers';
import type { Draft } from './drafts/draft';
import { attributePrintedAnswers } from './attribution/unclaimed/printed-questions';
import { joinParagraphs } from './attribution/unclaimed/join-paragraphs';
import { pairMarks } from './marks/pair-marks';
import { readSpeech } from './sentences/read-speech';
import { tagNames } from './sentences/tag-names';
import { canJudge, judgeDraft, type Judge } from './judging/judge-draft';
import { calibrate, type Calibrate } from './record/calibrate';
import type { WatchAntecedents } from './speakers/memory';
import { buildRecord } from './record/build-record';

/** What the quotation stage adds to an article's reading. */
export interface QuotationReading {
  /** The chains' mentions with the pronouns and nominals that act as sources. */
  readonly mentions: readonly Mention[];
  /** The chains' entities with the unnamed actors the sources brought in. */
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** What training looks at or puts in place of its own. */
export interface Hooks {
  readonly watch?: WatchAntecedents;
  readonly judge?: Judge;
  readonly calibrated?: Calibrate;
}

/** Finds who says what: marks, cues, content, source, speaker, relays, dates. `watch` sees the candidates of pronouns; for training. */
export function findQuotations(
  prose: Prose,
  article: Article,
  chains: Chains,
  dates: readonly DatePhrase[],
  { watch, judge = judgeDraft, calibrated = calibrate }: Hooks = {},
): QuotationReading {
  const quotes = pairMarks(article.text, article.blocks);
  const sentences = readSpeech(tagNames(prose, chains.mentions), article, quotes);
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    for (const draft of attributeSentence(sentence))
      drafts.push(canJudge(draft) ? { ...draft, chance: judge(draft) } : draft);
  }
  const turns = attributeTurns(article, sentences);
  append(drafts, turns.length > 0 ? turns : attributePrintedAnswers(article, sentences));
  append(drafts, attributeHeadlines(article, sentences, drafts));
  append(drafts, attributeLeftovers(article, sentences, drafts));
  drafts.sort((a, b) => place(a) - place(b));
  const unmarked = attributeUnmarked(article, sentences, drafts);
  const kept = [...drafts.filter((draft) => !unmarked.replaced.has(draft)), ...unmarked.drafts];
  const all = [...joinParagraphs(article, quotes, kept)].sort((a, b) => place(a) - place(b));
  const outer = sentences
    .filter((sentence) => sentence.within === null)
    .map((sentence) => sentence.start)
    .sort((a, b) => a - b);
  return buildRecord(article, all, quotes, chains, dates, outer, calibrated, watch);
}

/** Where an attribution begins: the first of its content, source and cue. */
function place(draft: Draft): number {
  return Math.min(draft.content[0]?.start ?? Infinity, draft.cue?.start ?? Infinity);
}
