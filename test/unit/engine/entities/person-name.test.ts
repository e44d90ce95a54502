import { strict as assert } from 'node:assert';
import { readPersonName } from '../../../../src/engine/entities/chaining/person-name';

describe('a person’s name taken apart', () => {
  it('has no form of address in it', () => {
    assert.deepEqual(readPersonName('Sheikh Tamim').core, ['tamim']);
    assert.deepEqual(readPersonName('Tan Sri Omar Ismail').core, ['omar', 'ismail']);
  });

  it('may end with a word that elsewhere is one (trap: Ms Sheikh)', () => {
    assert.deepEqual(readPersonName('Farida Sheikh').core, ['farida', 'sheikh']);
    assert.deepEqual(readPersonName('Ms Sheikh').core, ['sheikh']);
    assert.deepEqual(readPersonName('Jack Lord').core, ['jack', 'lord']);
  });

  it('may begin with a family name that is one only before another word', () => {
    assert.deepEqual(readPersonName('Tan Boon Keng').core, ['tan', 'boon', 'keng']);
  });
});
