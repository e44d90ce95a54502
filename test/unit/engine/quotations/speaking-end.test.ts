import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

const contents = (text: string): string[] => attributions(text).map((one) => one.split(' | ').at(-1) ?? '');

/** What tells of the speaking rather than being said, behind “Holm said the gate was weak”. */
const BEHIND = [
  ' but gave no details.',
  ', but gave no details.',
  ' but did not say why.',
  ' but would not name the pilot.',
  ' without giving details.',
  ' when pressed.',
  ' in an interview on Monday.',
  ', speaking to reporters in Lund.',
  ', in her first comments since the flood.',
  ', her strongest words yet.',
  ', only to withdraw the remark.',
  ', hours before it failed.',
  ', just two days after the flood.',
];

/** What belongs to it: the same words, and another sense. */
const SAID = [
  'the gate was weak but could not be mended',
  'the gate was weak, three years after it was built',
  'it had been opened without asking the board',
  'a doctor had given two injections without saying what was in them',
  'he would explain it in a statement on Monday',
  'the gate was weak, but it did not fail',
  'the line had broken, two minutes before the ship was lost',
];

describe('where what was said ends and the speaking is told of', () => {
  for (const behind of BEHIND)
    it(`“said the gate was weak${behind}”`, () => {
      assert.equal(contents(`Holm said the gate was weak${behind}`)[0], 'the gate was weak');
    });
  for (const said of SAID)
    it(`“said ${said}” (trap)`, () => {
      assert.deepEqual(contents(`Holm said ${said}.`), [said]);
    });

  it('ends before whoever told it to an outlet', () => {
    assert.deepEqual(contents('Holm said that the gate was weak, two pilots told the Courier.'), [
      'Holm said that the gate was weak',
      'the gate was weak',
    ]);
  });

  it('finds the main verb behind a relative clause', () => {
    assert.deepEqual(contents('The woman who said the gate was weak left the room.'), ['the gate was weak']);
  });
});

describe('who a source is', () => {
  const sources: Record<string, string> = {
    'Per Berg, head of the board, said it was weak.': 'Per Berg, head of the board',
    'Holm late on Monday said it was weak.': 'Holm',
    'Holm as well as Berg said it was weak.': 'Holm as well as Berg',
    'Officials from the port, the city and the union said it was weak.':
      'Officials from the port, the city and the union',
  };
  for (const [text, source] of Object.entries(sources))
    it(`“${text}”`, () => {
      assert.deepEqual(
        attributions(text).map((one) => one.split(' | ')[0]),
        [source],
      );
    });
});
