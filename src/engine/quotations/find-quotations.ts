import type { Entity, Mention, Quotation } from '../annotation';
import type { Article } from '../article/article';
import { PARAGRAPHS_WITH_DATELINE, readDateline } from '../article/publication';
import type { Chains } from '../entities/chains';
import type { DatePhrase } from '../dates/find-dates';
import type { Prose } from '../language/prose';
import { attributeByAccordingTo } from './attribution/according-to';
import { attributeByNouns } from './attribution/attribute-by-nouns';
import { withParenthesisedSource } from './attribution/parenthesis';
import { attributeByVerbs } from './attribution/attribute-by-verbs';
import { attributeTurns } from './attribution/attribute-turns';
import { attributeUnmarked } from './attribution/attribute-unmarked';
import { attributeLeftovers } from './attribution/attribute-leftovers';
import type { Draft } from './attribution/draft';
import { pairMarks } from './marks/pair-marks';
import { joinRelayed } from './relays/relayed-attributions';
import { readSentences } from './sentences/read-sentences';
import type { WatchAntecedents } from './speakers/memory';
import type { SpeechSentence } from './sentences/speech-sentence';
import { buildRecord } from './record/build-record';

/** What the quotation stage adds to an article's reading. */
export interface QuotationReading {
  /** The chains' mentions with the pronouns and nominals that act as sources. */
  readonly mentions: readonly Mention[];
  /** The chains' entities with the unnamed actors the sources brought in. */
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** Finds who says what: marks, cues, content, source, speaker, relays, dates. `watch` sees the candidates of pronouns; for training. */
export function findQuotations(
  prose: Prose,
  article: Article,
  chains: Chains,
  dates: readonly DatePhrase[],
  watch?: WatchAntecedents,
): QuotationReading {
  const quotes = pairMarks(article.text, article.blocks);
  const sentences: SpeechSentence[] = [];
  const starts = sentenceStarts(prose, article);
  for (let s = 0; s < prose.sentences.length;) {
    const block = prose.sentences[s]?.block ?? 0;
    const first = prose.sentences[s]?.first ?? 0;
    let last = first;
    for (; s < prose.sentences.length && prose.sentences[s]?.block === block; s++)
      last = prose.sentences[s]?.last ?? last;
    for (const sentence of readSentences(prose, block, first, last, starts, quotes[block] ?? []))
      sentences.push(sentence);
  }
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    for (const draft of joinRelayed([
      ...attributeByVerbs(sentence),
      ...attributeByAccordingTo(sentence),
      ...attributeByNouns(sentence),
    ])) {
      drafts.push(withParenthesisedSource(draft));
    }
  }
  drafts.push(...attributeTurns(article, sentences));
  drafts.push(...attributeLeftovers(article, sentences, drafts));
  drafts.sort((a, b) => place(a) - place(b));
  const unmarked = attributeUnmarked(article, sentences, drafts);
  const all = [...drafts.filter((draft) => !unmarked.replaced.has(draft)), ...unmarked.drafts].sort(
    (a, b) => place(a) - place(b),
  );
  const outer = sentences
    .filter((sentence) => sentence.within === null)
    .map((sentence) => sentence.start)
    .sort((a, b) => a - b);
  return buildRecord(article.text, all, quotes, chains, dates, outer, watch);
}

/** Where an attribution begins: the first of its content, source and cue. */
function place(draft: Draft): number {
  return Math.min(draft.content[0]?.start ?? Infinity, draft.cue?.start ?? Infinity);
}

/** Tokens that start a sentence: also the one behind a dateline ("NAIROBI, March 4 (AfNews) —"), which is no part of what is said. */
function sentenceStarts(prose: Prose, { text, blocks }: Article): Set<number> {
  const starts = new Set<number>();
  let block = -1;
  let paragraphs = 0;
  for (const { first, block: own } of prose.sentences) {
    starts.add(first);
    const place = blocks[own];
    if (own === block || place?.kind !== 'paragraph' || paragraphs >= PARAGRAPHS_WITH_DATELINE) continue;
    block = own;
    paragraphs++;
    const dateline = readDateline(text, place);
    // "MODERATOR: …" is a turn, not a dateline.
    if (!dateline || (!dateline.agency && !dateline.written && text[dateline.end - 1] === ':')) continue;
    let token = first;
    while ((prose.tokens[token]?.start ?? Infinity) < dateline.end) token++;
    starts.add(token);
  }
  return starts;
}
