import { strict as assert } from 'node:assert';
import { readNamed } from '../../../support/speakers';
import { attributions } from '../../../support/attributions';

/** Each quotation as "source | content", those not said left out. */
function said(text: string): string[] {
  const { quotations } = readNamed(text, {});
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations
    .filter(({ factuality }) => factuality === 'reported')
    .map((one) => `${slice(one.source)} | ${one.content.map(slice).join(' / ')}`);
}

describe('an answer to a question told with “if”', () => {
  it('is the answer of whoever was asked, and was given', () => {
    assert.deepEqual(said('Holm was asked if the gate was safe and said it was not.'), ['Holm | it was not']);
    assert.deepEqual(said('Holm was asked if she trusted him and answered, “No.”'), ['Holm | “No.”']);
  });
  it('is told from a condition (trap)', () => {
    assert.deepEqual(said('The town will be told if Holm says the gate is shut.'), []);
  });
  it('is not bound by a condition before a colon', () => {
    assert.deepEqual(said('They seem calm, if it is true: one in five says the gate is safe.'), [
      'one in five | the gate is safe',
    ]);
  });
});

describe('what it falls to somebody to say', () => {
  for (const text of [
    'It was left to the deputy to explain that the mayor was ill.',
    'It fell to the deputy to explain that the mayor was ill.',
  ])
    it(`“${text}”`, () => {
      assert.deepEqual(said(text), ['the deputy | the mayor was ill']);
    });
});

describe('praise and blame behind a statement', () => {
  it('are statements of their own behind a comma', () => {
    assert.deepEqual(
      attributions('Holm tweeted that she was leaving, thanking her crew.').map((one) => one.split(' | ')[2]),
      ['she was leaving', 'her crew'],
    );
  });
  it('belong to what is said behind “by” (trap)', () => {
    assert.equal(
      attributions('Holm said Berg had won by blaming others.')[0]?.split(' | ')[2],
      'Berg had won by blaming others',
    );
  });
});
