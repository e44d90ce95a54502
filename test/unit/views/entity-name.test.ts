import { strict as assert } from 'node:assert';
import { nameInList, nameInSentence } from '../../../src/views/entity-name';

describe('what somebody is called', () => {
  const unnamed = (name: string) => ({ form: 'unnamed', name }) as const;
  const named = (name: string) => ({ form: 'named', name }) as const;

  it('begins with a capital in a list', () => {
    assert.equal(nameInList(unnamed('a senior official')), 'A senior official');
    assert.equal(nameInList(unnamed('The port authority')), 'The port authority');
    assert.equal(nameInList(named('van der Berg')), 'van der Berg');
  });

  it('goes on in small letters within a sentence, unless it is a name', () => {
    assert.equal(nameInSentence(unnamed('The port authority')), 'the port authority');
    assert.equal(nameInSentence(unnamed('A senior official')), 'a senior official');
    assert.equal(nameInSentence(unnamed('French diplomats')), 'French diplomats');
    assert.equal(nameInSentence(named('The Continental')), 'The Continental');
  });
});
