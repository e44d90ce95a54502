import { strict as assert } from 'node:assert';
import { differentRoles } from '../../../src/views/different-roles';

describe('the roles shown of somebody', () => {
  it('leave out what one of them says already in another order', () => {
    assert.deepEqual(differentRoles(['minister of fisheries', 'fisheries minister', 'Fisheries Minister']), [
      'minister of fisheries',
    ]);
    assert.deepEqual(differentRoles(['Health Ministry spokeswoman', 'spokeswoman for the health ministry']), [
      'Health Ministry spokeswoman',
    ]);
  });

  it('stay where they say more or something else (trap)', () => {
    const roles = ['president', 'vice president', 'president of the bank', 'head of state'];
    assert.deepEqual(differentRoles(roles), roles);
  });
});
