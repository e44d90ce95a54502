import assert from 'node:assert/strict';
import { wordSet } from '../../../../src/engine/text/word-set';

describe('wordSet', () => {
  it('parts lists at white space of any kind', () => {
    assert.deepEqual([...wordSet(' one two\n  three ')], ['one', 'two', 'three']);
  });

  it('joins several lists', () => {
    assert.deepEqual([...wordSet('one two', 'two three')], ['one', 'two', 'three']);
  });

  it('holds nothing where the list is empty, not even the empty word', () => {
    assert.equal(wordSet('').size, 0);
  });
});
