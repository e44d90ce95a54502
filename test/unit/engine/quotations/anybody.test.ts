import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const PEOPLE: Names = { 'Ada Holm': 'person', 'Per Berg': 'person', 'Mia Moe': 'person' };
const last = (text: string): string => speakers(text, PEOPLE).at(-1)?.replace(/^\w+:/, '') ?? '';

describe('somebody called by sex or age', () => {
  for (const [text, speaker] of [
    ['Ada Holm was pulled from the river. “I slipped,” the woman told rescuers.', 'Ada Holm'],
    ['A neighbour said she heard shots. “I took it for thunder,” the woman said.', 'A neighbour'],
    ['A neighbour said the noise was awful. “I ran at once,” the man said.', 'A neighbour'],
    ['A neighbour said Ada Holm had cried. “I am fine,” the woman told police.', 'Ada Holm'],
    // Somebody else, or nobody can tell.
    ['Per Berg was pulled from the river. The woman said she had slipped.', 'The woman'],
    ['Ada Holm attacked a woman in the street. “I slipped,” the woman told police.', 'the woman'],
    ['A neighbour said a woman had cried for help. The woman told police she was well.', 'The woman'],
    // “But” turns to somebody else.
    [
      'Mia Moe praised the keeper. “She kept us in it,” she said. But the 24-year-old said she had done little.',
      'the 24-year-old',
    ],
  ] as const)
    it(`“${text}”`, () => {
      assert.equal(last(text), speaker);
    });
});

describe('words in marks behind what somebody does', () => {
  for (const [text, speaker] of [
    ['Asked whether she would stay at the club, Ada Holm smiled. “Ask me in June.”', 'Ada Holm'],
    ['Pressed on why the money had gone, Ada Holm shrugged. “Ask the auditors.”', 'Ada Holm'],
    ['The 38-year-old smiled when it came up. “I have two years left here.”', 'The 38-year-old'],
    ['“We won,” said Ada Holm. But the 24-year-old played it down. “I just ran.”', 'the 24-year-old'],
    ['A passer-by stopped to look. “It was a fine house once.”', 'A passer-by'],
    ['Asked whether she would stay at the club, the hall fell silent. “Ask me in June.”', '-'],
  ] as const)
    it(`“${text}”`, () => {
      assert.equal(last(text), speaker);
    });
});
