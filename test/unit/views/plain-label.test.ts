import { strict as assert } from 'node:assert';
import { plainLabel } from '../../../src/views/plain-label';

describe('plainLabel', () => {
  it('leaves nothing that the editor would draw as a picture', () => {
    assert.doesNotMatch(plainLabel('Acme $(bug) and $(sync~spin)'), /\$\([\w~-]+\)/);
  });

  it('leaves everything to be read as it was, and other texts alone', () => {
    assert.equal(plainLabel('Acme $(bug)').replaceAll('\u2060', ''), 'Acme $(bug)');
    assert.equal(plainLabel('costs $5 (net)'), 'costs $5 (net)');
  });
});
