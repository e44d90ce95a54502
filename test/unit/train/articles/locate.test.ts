import { strict as assert } from 'node:assert';
import { coverage, locate, overlap } from '../../../../src/train/articles/locate';

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

describe('overlap', () => {
  const span = (start: number, end: number) => ({ start, end });
  it('is the shared part of the joint length', () => {
    assert.equal(overlap([span(0, 10)], [span(5, 10)]), 0.5);
    assert.equal(overlap([span(0, 4), span(6, 10)], [span(0, 10)]), 0.8);
    assert.equal(overlap([span(0, 4)], [span(4, 8)]), 0);
    assert.equal(overlap([], []), 0);
  });
  it('is not coverage, which asks how much of one lies within the other', () => {
    assert.equal(coverage([span(2, 4)], [span(0, 10)]), 1);
    assert.equal(coverage([span(0, 10)], [span(2, 4)]), 0.2);
  });
});
