import { strict as assert } from 'node:assert';
import { isName, readMarkup } from '../../../src/train/markup';

describe('readMarkup', () => {
  it('strips marks and tells where their texts stand', () => {
    const { head, text, tags } = readMarkup(
      '---\noutlet: Post\n---\n[source 1=Ada Obi:The [organization:Water Board]] [cue 1=deny:denied] it in [place:Lagos].',
    );
    assert.equal(head.get('outlet'), 'Post');
    assert.equal(text, 'The Water Board denied it in Lagos.');
    assert.deepEqual(
      tags.map((tag) => [tag.label, tag.number, tag.value, text.slice(tag.start, tag.end)]),
      [
        ['source', 1, 'Ada Obi', 'The Water Board'],
        ['organization', undefined, undefined, 'Water Board'],
        ['cue', 1, 'deny', 'denied'],
        ['place', undefined, undefined, 'Lagos'],
      ],
    );
    assert.equal(tags.filter(isName).length, 2);
  });

  it('refuses what is not balanced', () => {
    assert.throws(() => readMarkup('[person:Ada'), /never closed/);
    assert.throws(() => readMarkup('Ada]'), /nothing to close/);
    assert.throws(() => readMarkup('[sic]'), /unknown tag/);
  });
});
