import { strict as assert } from 'node:assert';
import { locate } from '../../../../src/train/articles/locate';

const found = (text: string, passage: string, from?: number): string | undefined => {
  const span = locate(text, passage, from);
  return span && text.slice(span.start, span.end);
};

describe('locate', () => {
  it('finds a passage by its first and last words', () => {
    assert.equal(found('He said: “We go. We stay.” So.', '“We go … stay.”'), '“We go. We stay.”');
  });
  it('takes any white space, and a quoted line of Markdown, for a blank', () => {
    assert.equal(found('a long\n  walk home', 'long walk'), 'long\n  walk');
    assert.equal(found('> a long\n> walk home', 'long walk'), 'long\n> walk');
  });
  it('leaves the end open behind a trailing ellipsis', () => {
    assert.equal(found('it will rain, they say', 'it will rain, …'), 'it will rain,');
  });
  it('looks behind the place it is given', () => {
    assert.deepEqual(locate('he did. he did.', 'he did', 3), { start: 8, end: 14 });
  });
  it('takes signs literally and finds nothing where there is nothing', () => {
    assert.equal(locate('about $38 million', '$3. million'), undefined);
  });
});
