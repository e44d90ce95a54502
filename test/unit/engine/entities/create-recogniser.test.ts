import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { chainMentions } from '../../../../src/engine/entities/chain-mentions';
import { createAnnotator } from '../../../../src/engine/annotator';
import { createRecogniser } from '../../../../src/engine/entities/create-recogniser';
import { readProse } from '../../../support/prose';

const recogniser = createRecogniser(readFileSync('media/names.bin'));

function namesIn(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  return recogniser
    .recognise(readProse(article), article)
    .map(({ start, end, type }) => `${type}:${text.slice(start, end)}`);
}

describe('createRecogniser', () => {
  it('leaves titles and possessives outside of names, and finds two places in a hyphenated pair', () => {
    const names = namesIn(
      'President Laura Mendes told reporters in Lisbon that the Ghana-Togo summit was Mendes’s idea.',
    );
    assert.deepEqual(names, [
      'person:Laura Mendes',
      'place:Lisbon',
      'place:Ghana',
      'place:Togo',
      'person:Mendes',
    ]);
  });

  it('gives sorted names that do not overlap, within bounds, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('Mr. Obi', 'the U.S.', 'Bank of Ghana', '“', '\n', ' (', 'AL-', 'Jong-', '’s '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const article = parseArticle(text, 'a.txt');
        const prose = readProse(article);
        const names = recogniser.recognise(prose, article);
        let cursor = 0;
        for (const { start, end, confidence } of names) {
          assert.ok(
            start >= cursor && end > start && end <= text.length && confidence >= 0 && confidence <= 1,
          );
          cursor = end;
        }
        const { mentions, entities } = chainMentions(names, prose, article);
        const ids = new Set(entities.map(({ id }) => id));
        assert.equal(mentions.length, names.length);
        for (const { entity } of mentions) assert.ok(entity === null || ids.has(entity));
      }),
      { numRuns: 200 },
    );
  });
});

describe('createRecogniser without a usable model', () => {
  const text = 'Ana Ruiz of the World Bank said no.';
  const read = (bytes: Uint8Array | undefined) =>
    createAnnotator(bytes ? { model: bytes } : {}).annotate('a.txt', text);

  for (const [name, bytes] of Object.entries({
    'a missing model': undefined,
    'a damaged model': new Uint8Array([1, 2, 3]),
    'a model cut short': readFileSync('media/names.bin').subarray(0, 5000),
  })) {
    it(`says that no names were looked for: ${name}`, () => {
      const record = read(bytes);
      assert.equal(record.mentions.filter(({ form }) => form === 'name').length, 0);
      assert.match(record.notices.join(), /no names were looked for/);
    });
  }
});
