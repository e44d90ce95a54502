import { strict as assert } from 'node:assert';
import { chainMarked } from '../../../support/chains';

/** Roles behind a name that another person owns: a text, and the roles of the first name in it. */
const OWNED: Record<string, readonly [string, readonly string[]]> = {
  'a role of another’s': [
    '[person:Joanna Holm], [person:Berg]’s chief strategist, left the hall.',
    ['chief strategist'],
  ],
  'a role of somebody with a title': [
    '[person:Joanna Holm], Ms. [person:Berg]’s campaign manager, left the hall.',
    ['campaign manager'],
  ],
  'trap: somebody else in a list': ['[person:Joanna Holm], [person:Berg] and the chief strategist left.', []],
};

describe('roles that another person owns', () => {
  for (const [name, [text, roles]] of Object.entries(OWNED))
    it(name, () => {
      assert.deepEqual(chainMarked(text).entities[0]?.roles, roles);
    });
});
