import { parseArticle } from '../../engine/article/parse-article';
import { attributeSentence } from '../../engine/quotations/attribution/attribute-sentence';
import { draftFeatures } from '../../engine/quotations/judging/draft-features';
import { canJudge } from '../../engine/quotations/judging/judge-draft';
import { pairMarks } from '../../engine/quotations/marks/pair-marks';
import { readSpeech } from '../../engine/quotations/sentences/read-speech';
import type { Example } from './fit';
import type { GoldArticle } from '../gold-quotations';
import { readTaggedProse } from '../tagged-prose';

/** Every draft of indirect speech that the rules make of an article, right when half of its content or more is somebody's speech by its annotation. */
export function judgedExamples({ path, text, quotations }: GoldArticle): Example[] {
  const article = parseArticle(text, path);
  const quotes = pairMarks(text, article.blocks);
  const said = new Uint8Array(text.length + 1);
  for (const { content } of quotations) for (const { start, end } of content) said.fill(1, start, end);
  const examples: Example[] = [];
  for (const sentence of readSpeech(readTaggedProse(article), article, quotes)) {
    for (const draft of attributeSentence(sentence)) {
      if (!canJudge(draft)) continue;
      let length = 0;
      let inside = 0;
      for (const { start, end } of draft.content) {
        length += end - start;
        for (let at = start; at < end; at++) inside += said[at] ?? 0;
      }
      examples.push({ features: draftFeatures(draft), right: inside >= length / 2 });
    }
  }
  return examples;
}
