import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';

function read(text: string) {
  const article = parseArticle(text, 'a.txt');
  return findQuotations(readProse(article), article, { mentions: [], entities: [] }, []).quotations;
}

describe('findQuotations', () => {
  for (const dateline of ['NAIROBI, March 4 (AfNews) — ', 'PORT ANSEL, Feb. 25 (MPA) - ', 'Lagos, 3 May: ']) {
    it(`keeps the dateline “${dateline.trim()}” out of what is said`, () => {
      const text = `${dateline}The port of the island is closed until Friday, officials said.`;
      const contents = read(text).flatMap(({ content }) =>
        content.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(contents, ['The port of the island is closed until Friday']);
    });

    it(`keeps the dateline “${dateline.trim()}” out of a quotation that opens the paragraph`, () => {
      const text = `${dateline}“The port of the island is closed,” officials said.`;
      const [quotation] = read(text);
      assert.equal(quotation?.kind, 'direct');
      assert.equal(quotation.content[0]?.start, dateline.length);
    });
  }

  it('gives non-empty spans inside the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      'said',
      ' Smith ',
      ', ',
      '. ',
      ' that ',
      'according to',
      '\n\n',
      ' he ',
      '—',
      ':',
      'told',
      ' the plan ',
      'failed',
      '``',
      "''",
      '(',
      ')',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          for (const quotation of read(text)) {
            const spans = [...quotation.content, ...quotation.verbatim, quotation.cue, quotation.source];
            for (const span of spans)
              if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
