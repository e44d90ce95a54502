import { strict as assert } from 'node:assert';
import { findAmounts } from '../../../../src/engine/amounts/find-amounts';

describe('findAmounts', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    ['It cost $3.2 million, or RM177mil less.', 'money $3.2 million', 'money RM177mil'],
    ['About 1,200 tonnes (12 per cent) were lost.', 'quantity 1,200 tonnes', 'percent 12 per cent'],
    ['They paid 40 million shillings for 3 hectares.', 'money 40 million shillings', 'quantity 3 hectares'],
    ['Up 4.5% in a 20-km race', 'percent 4.5%', 'quantity 20-km'],
  ];
  for (const [text, ...found] of cases) {
    it(text, () => {
      assert.deepEqual(
        findAmounts(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
        found,
      );
    });
  }

  for (const trap of [
    'In 2019 they met.',
    'B2B and M23 and 50 Cent',
    'page 12, room 7',
    'Group of 20',
    'He won 5 seats.',
  ]) {
    it(`finds nothing in “${trap}”`, () => {
      assert.deepEqual(findAmounts(trap), []);
    });
  }
});
