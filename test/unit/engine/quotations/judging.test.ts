import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';
import { attributeSentence } from '../../../../src/engine/quotations/attribution/attribute-sentence';
import { canJudge, judgeDraft } from '../../../../src/engine/quotations/judging/judge-draft';
import { pairMarks } from '../../../../src/engine/quotations/marks/pair-marks';
import { readSpeech } from '../../../../src/engine/quotations/sentences/read-speech';

const drafts = (text: string) => {
  const article = parseArticle(text, 'a.txt');
  return readSpeech(readProse(article), article, pairMarks(text, article.blocks)).flatMap(attributeSentence);
};
const only = (text: string) => {
  const [draft] = drafts(text);
  assert.ok(draft, 'nothing found');
  return draft;
};

describe('the judge of indirect speech', () => {
  it('is sure of a named speaker’s that-clause', () => {
    assert.ok(judgeDraft(only('Odile Brandt said on Friday that the pier would open in May.')) > 0.9);
  });
  it('trusts a that-clause more than a bare object', () => {
    const clause = judgeDraft(only('Brandt announced that the pier would open in May.'));
    const object = judgeDraft(only('Brandt cited the pier.'));
    assert.ok(clause > object + 0.1, `${clause} and ${object}`);
  });
  it('leaves words in quotation marks alone', () => {
    assert.equal(canJudge(only('Brandt said the pier was “a disgrace to us all, and to the town”.')), false);
  });
  it('leaves beliefs alone', () => {
    assert.equal(canJudge(only('Brandt believes that the pier will open in May.')), false);
  });
});
