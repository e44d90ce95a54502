import { strict as assert } from 'node:assert';
import { chainMarked } from '../../../support/chains';

/** Roles before a name with a form of address between: a text, and the roles of the first name in it. */
const BEFORE: Record<string, readonly [string, readonly string[]]> = {
  'a doctor': ['The institute’s director, Dr [person:Moses Holm], left the hall.', ['director']],
  'an abbreviation with its stop': ['The union’s president, Ms. [person:Carla Holm], left.', ['president']],
  'a role with its body': [
    'The chairman of the harbour board, Mr [person:Tobias Holm], left.',
    ['chairman of the harbour board'],
  ],
  'trap: somebody else in a list': ['They met the mayor, the bishop, Mr [person:Holm], and others.', []],
};

describe('roles before a form of address', () => {
  for (const [name, [text, roles]] of Object.entries(BEFORE))
    it(name, () => {
      assert.deepEqual(chainMarked(text).entities[0]?.roles, roles);
    });
});
