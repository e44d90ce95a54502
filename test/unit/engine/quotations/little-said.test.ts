import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { attributions } from '../../../support/attributions';
import { readProse } from '../../../support/prose';
import { speakers } from '../../../support/speakers';

/** The factuality of each statement. */
function factuality(text: string): string[] {
  const article = parseArticle(`The vote is over and done.\n\n${text}`, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  return quotations.map((q) => q.factuality);
}

describe('what was said since, or said and no more', () => {
  for (const text of [
    'Holm will say only that her mother raised her well.',
    'The ministry would say only that the talks went on.',
    'Years later, Holm would tell a biographer that he had never wanted the post.',
    'In a 2009 memoir Holm would write that the war had bored her.',
    'The union IF Holm said it had learned of the cuts from the radio.',
  ])
    it(text, () => {
      assert.deepEqual(factuality(text), ['reported']);
    });
  for (const text of [
    'Holm will say that her mother raised her well.',
    'In a better year Holm would write that the war had bored her.',
    'In 2031 Holm would tell the court that he had never wanted the post.',
    'If Holm said it had learned of the cuts from the radio, the board would laugh.',
  ])
    it(`trap: ${text}`, () => {
      assert.equal(factuality(text)[0], 'unreported');
    });
});

describe('what its speaker keeps back', () => {
  for (const behind of [
    ', though she would not say how.',
    ', although she did not name the pilot.',
    ' though she would not elaborate.',
  ])
    it(`ends what was said: “${behind}”`, () => {
      const [first] = attributions(`Ada Holm said the gate had been weak${behind}`);
      assert.equal(first, 'Ada Holm | said | the gate had been weak');
    });
  it('trap: what somebody does not do who says nothing', () => {
    const text = 'Ada Holm said the gate had been weak, though it did not fail.';
    assert.deepEqual(attributions(text), [
      'Ada Holm | said | the gate had been weak, though it did not fail',
    ]);
  });
});

describe('sources that describe themselves', () => {
  for (const [source, rest] of [
    ['A trader who gave her name only as Ada Holm', 'said prices had doubled.'],
    ['A farmer who identified himself only as Juma Holm', 'said prices had doubled.'],
    ['A man who gave his name as Idris Holm', 'said prices had doubled.'],
  ] as const)
    it(source, () => {
      assert.deepEqual(attributions(`${source} ${rest}`), [`${source} | said | prices had doubled`]);
    });
  it('a thing that somebody proposed says nothing', () => {
    assert.deepEqual(
      attributions('Officials said that the bloc was ready to pay, a step first proposed by shopkeepers.')[0],
      'Officials | said | the bloc was ready to pay',
    );
  });
  it('a clause with “who” goes on behind the cue', () => {
    assert.deepEqual(attributions('It was the pilots, Ada Holm suggested, who had left the gate open.'), [
      'Ada Holm | suggested | It was the pilots / who had left the gate open',
    ]);
  });
});

describe('a pronoun within the clause about a name', () => {
  it('does not mean that name', () => {
    const text = 'Ada Holm left. She has taken to quoting Berg, who, she says, had never seen a gate.';
    assert.equal(speakers(text, { 'Ada Holm': 'person', Berg: 'person' }).at(-1), 'Ada Holm');
  });
});
