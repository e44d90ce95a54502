import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokenSpans } from '../../../../src/engine/language/tokenise';

const words = (text: string): string =>
  tokenSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('tokenise', () => {
  it('lets possessives and contractions stand alone, and leaves names with apostrophes whole', () => {
    assert.equal(words("Obi’s aides didn't meet O'Brien"), "Obi|’s|aides|did|n't|meet|O'Brien");
  });
  it('lets a possessive stand alone behind an abbreviation’s stop', () => {
    assert.equal(words("Norvik Corp.’s claim, Brandt & Co.'s"), "Norvik|Corp.|’s|claim|,|Brandt|&|Co.|'s");
    assert.equal(words('‘We met Norvik Co.’ so he said.'), '‘|We|met|Norvik|Co|.|’|so|he|said|.');
  });
  it('cuts hyphens beside a capital only', () => {
    assert.equal(words('North Korea-Russia'), 'North|Korea|-|Russia');
    assert.equal(words('al-Shabaab’s well-known ex-minister'), 'al|-|Shabaab|’s|well-known|ex-minister');
  });
  it('keeps the stop of an abbreviation and cuts the stop of a sentence', () => {
    assert.equal(
      words('The U.S. on Sept. 12. Mr. J. Obi said no.'),
      'The|U.S.|on|Sept.|12|.|Mr.|J.|Obi|said|no|.',
    );
  });
  it('keeps numbers, addresses and company names whole', () => {
    assert.equal(
      words('$3,000.50 at 10:30 p.m. (AT&T) http://a.b/c x@y.org'),
      '$|3,000.50|at|10:30|p.m.|(|AT&T|)|http://a.b/c|x@y.org',
    );
  });
  it('reads past the markup of links and emphasis', () => {
    assert.equal(
      words('The [Daily Herald](https://a.b/c?d=e) said **no**, *twice*.'),
      'The|Daily|Herald|said|no|,|twice|.',
    );
    assert.equal(
      words('**[Ada Holm](http://a.b)** left. ![A pier](/img/pier.png)'),
      'Ada|Holm|left|.|A|pier',
    );
  });
  it('reads past a link’s title, and keeps words in brackets that are no target (trap)', () => {
    assert.equal(words('[Holm](https://a.b "Ada Holm (mayor)") left'), 'Holm|left');
    assert.equal(words('[he](#1 in May)'), '[|he|]|(|#1|in|May|)');
    assert.equal(words('[sic](e.g. that)'), '[|sic|]|(|e.g.|that|)');
  });
  it('keeps brackets and asterisks that are none (trap)', () => {
    assert.equal(
      words('[it] (see it) said 5 * 3 [sic](that)'),
      '[|it|]|(|see|it|)|said|5|*|3|[|sic|]|(|that|)',
    );
  });
  it('keeps the stop of a first name’s sound with it', () => {
    assert.equal(words('said Kh. Bold and Sh. Dorj'), 'said|Kh.|Bold|and|Sh.|Dorj');
  });
  it('parts such a stop where no name follows (trap)', () => {
    assert.equal(words('He said sh. Then he left Th. at once'), 'He|said|sh|.|Then|he|left|Th|.|at|once');
  });
  it('parts the stop behind a letter that is no initial', () => {
    assert.equal(
      words('She wrote it on X. Holm left. It was plan B. He ran'),
      'She|wrote|it|on|X|.|Holm|left|.|It|was|plan|B|.|He|ran',
    );
  });
  it('keeps the stop of an initial (trap)', () => {
    assert.equal(
      words('Ada X. Holm met B. Berg on A. Holm’s boat'),
      'Ada|X.|Holm|met|B.|Berg|on|A.|Holm|’s|boat',
    );
  });
  it('covers every character that is not white space exactly once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let cursor = 0;
        for (const { start, end } of tokenSpans(text)) {
          assert.ok(start >= cursor && end > start && end <= text.length);
          assert.ok(!/[\p{L}\p{N}]/u.test(text.slice(cursor, start)));
          cursor = end;
        }
        assert.ok(!/[\p{L}\p{N}]/u.test(text.slice(cursor)));
      }),
      { numRuns: 300 },
    );
  });
});
