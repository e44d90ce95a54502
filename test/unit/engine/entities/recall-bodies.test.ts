import { strict as assert } from 'node:assert';
import { recallDescribed } from '../../../../src/engine/entities/recall-described';
import { recallSpelled } from '../../../../src/engine/entities/recall-spelled';
import { readNames } from '../../../support/name-spans';

/** What each finds in a text in which nothing is named yet. */
function found(recall: typeof recallSpelled, text: string): string[] {
  const { prose } = readNames(text, []);
  return recall([], prose).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}

describe('recallSpelled', () => {
  for (const text of [
    'The WHO said it was over.',
    'According to WHO, 40 people died.',
    'It was sent to the WHO.',
    'Dr Holm, of the WHO’s office in Lund, left.',
  ])
    it(`finds a body spelled like a word: ${text}`, () =>
      assert.deepEqual(found(recallSpelled, text), ['WHO: organization']));
  it('finds one that may be a verb where no verb can stand', () => {
    assert.deepEqual(found(recallSpelled, 'He fought against IS in the hills.'), ['IS: organization']);
  });
  for (const text of [
    'WHO IS HE?',
    'It IS true, he wrote.',
    'WHO was there?',
    'IS it true?',
    'the man WHO DID THIS',
  ])
    it(`trap: ${text}`, () => assert.deepEqual(found(recallSpelled, text), []));
});

describe('recallDescribed', () => {
  for (const [text, name] of [
    ['Green Seas, a charity, said the plan would fail.', 'Green Seas'],
    ['He worked for Plain Water, a company that sells pumps.', 'Plain Water'],
    ['They met at Lumen, the utility that owns the dam.', 'Lumen'],
  ] as const)
    it(`finds what the article says is a body: ${text}`, () =>
      assert.deepEqual(found(recallDescribed, text), [`${name}: organization`]));
  for (const text of [
    'In May, a court, the highest of three, sat again.',
    'Yesterday, a company that sells pumps closed.',
    'On Monday, the union that owns it met.',
    'He saw Plain Water, a book by his aunt.',
  ])
    it(`trap: ${text}`, () => assert.deepEqual(found(recallDescribed, text), []));
});
