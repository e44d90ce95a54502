import { strict as assert } from 'node:assert';
import { readNamed, relays, speakers, type Names } from '../../../support/speakers';

const names: Names = { Holm: 'person', Berg: 'person', Reuters: 'organization' };

describe('where words appeared on their way', () => {
  for (const [text, expected] of [
    ['Holm confirmed to Reuters that she had resigned.', 'Reuters'],
    ['Holm said in a statement to Reuters that she had resigned.', 'Reuters'],
    ['Holm wrote in the New York Times that she had resigned.', 'the New York Times'],
    ['Writing in the New York Times, Holm said she had resigned.', 'the New York Times'],
    ['Holm, speaking on the BBC’s Today programme, said she had resigned.', 'the BBC’s Today programme'],
    ['A memo by Holm, seen by Reuters, says the gate is weak.', 'Reuters'],
    ['Berg said he had heard Holm say the gate was weak.', 'Berg'],
  ] as const)
    it(`“${text}”`, () => {
      assert.equal(relays(text, names).at(-1), expected);
    });

  for (const text of [
    'Holm wrote on Facebook that she had resigned.',
    'Holm wrote in May that she had resigned.',
    'Holm confirmed to Berg that she had resigned.',
    'Holm said in Geneva that she had resigned.',
  ])
    it(`nowhere (trap): “${text}”`, () => {
      assert.deepEqual(relays(text, names), ['']);
    });

  it('an outlet set beside the speaker hands his words on', () => {
    const text = 'Holm, according to Reuters, said she had resigned.';
    assert.deepEqual(relays(text, names), ['Reuters']);
    assert.deepEqual(speakers(text, names), ['Holm']);
  });
});

describe('hearsay of who spoke at all', () => {
  for (const words of [
    'reportedly told',
    'is said to have told',
    'was reported to have told',
    'has allegedly told',
  ])
    it(`“${words}” says so and is not sure`, () => {
      const told = readNamed(`Holm ${words} friends that the gate was weak.`, names).quotations.at(-1);
      assert.match(told?.reason ?? '', /passes it on as hearsay/);
      assert.ok((told?.confidence ?? 1) <= 0.6);
    });

  it('is not in what is told to have been done (trap)', () => {
    const [told] = readNamed('Holm said the mayor had reportedly left.', names).quotations;
    assert.doesNotMatch(told?.reason ?? '', /hearsay/);
  });
});
