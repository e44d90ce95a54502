import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Ada Holm': 'person', 'Odd Berg': 'person' };
const HEAD = 'The day began early and nobody spoke.\n\n';
const BELOW = '\n\nOur crews cannot climb in such winds. It is too soon.\n\nThe schools are shut.\n';

const said = (line: string, below = BELOW) => speakers(`${HEAD}${line}${below}`, NAMES);

describe('a paragraph in plain print below the line that announces it', () => {
  for (const line of [
    'Our correspondent Ada Holm writes:',
    'Ada Holm, the mayor, said in a statement:',
    'This is from the head of engineering, Ada Holm:',
    'Here is what the mayor, Ada Holm, said:',
  ])
    it(`is hers: ${line}`, () => {
      assert.deepEqual(said(line), ['Ada Holm']);
    });

  it('trap: what a line leads to without saying', () => {
    assert.deepEqual(said('Ada Holm has three tasks:'), []);
  });
  it('trap: a paragraph that nobody tells of himself', () => {
    assert.deepEqual(said('Ada Holm explains:', '\n\nThe crews climb.\n\nThe schools are shut.\n'), []);
  });
  it('trap: a list', () => {
    assert.deepEqual(said('Ada Holm said:', '\n\n- we must mend the gate.\n\nThe schools are shut.\n'), []);
  });
});
