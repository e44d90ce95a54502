import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { settleDatelines } from '../../../../src/engine/entities/settle-datelines';
import { readNames } from '../../../support/name-spans';

/** The type of a name read as an organization, once datelines are settled. */
function settled(text: string, name: string): string {
  const { names } = readNames(text, [[name, 'organization']]);
  return settleDatelines(names, parseArticle(text, 'a.txt'))[0]?.type ?? '';
}

describe('A name that opens a dateline', () => {
  const opening = (dateline: string) =>
    `Pier closes after storm\n\n${dateline} The pier was closed on Monday.`;

  it('is a place, though it looks like an acronym', () => {
    assert.equal(settled(opening('OULU, 3 March 2026 —'), 'OULU'), 'place');
    assert.equal(settled(opening('OULU (AfNews) —'), 'OULU'), 'place');
  });

  it('stays what it was where nothing else shows a dateline (trap: “UEFA: The pier …”)', () => {
    assert.equal(settled(opening('UEFA:'), 'UEFA'), 'organization');
    assert.equal(settled(opening('OULU (AfNews) —'), 'AfNews'), 'organization');
  });
});
