import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { pairMarks } from '../../../../src/engine/quotations/marks/pair-marks';
import type { Quoted } from '../../../../src/engine/quotations/marks/quoted';

const one = (text: string) =>
  (pairMarks(text, [{ start: 0, end: text.length }])[0] ?? []).map((q) => text.slice(q.start, q.end));

describe('pairMarks', () => {
  it('pairs more quotations of one line than a call takes arguments, behind a mark left open', () => {
    assert.equal(one(`‘it ${'“a” '.repeat(200_000)}`).length, 200_000);
  });

  it('pairs curly, straight, typewriter and angle marks', () => {
    assert.deepEqual(one("“a b” \"c d\" ''e f'' ``g h'' «i j»"), [
      '“a b”',
      '"c d"',
      "''e f''",
      "``g h''",
      '«i j»',
    ]);
  });
  it('reads a closing mark used as an opening one, and the other way round', () => {
    assert.deepEqual(one('”Hello,” he said.'), ['”Hello,”']);
    assert.deepEqual(one('„Hello,“ he said.'), ['„Hello,“']);
  });
  it('keeps apostrophes, feet and inches out', () => {
    assert.deepEqual(one('The boys’ dog isn’t 6\'2" tall, ’tis small.'), []);
  });
  it('keeps years, inches at the end of a quotation and the attributes of tags out', () => {
    assert.deepEqual(one("Back in ‘08 it was ‘fine’, in '96 it was 'not'."), ['‘fine’', "'not'"]);
    assert.deepEqual(one('“He is like 6’2”,” she said.'), ['“He is like 6’2”,”']);
    assert.deepEqual(one('<p at="June 1" by="Holm">We “won”</p>'), ['“won”']);
    assert.deepEqual(one('by Ada">We "won" it'), ['"won"']);
  });
  it('ends what is never closed behind its sentence, not behind an abbreviation', () => {
    assert.deepEqual(one('“If Mrs. Holm loses, Sen. Berg wins. The vote is near.'), [
      '“If Mrs. Holm loses, Sen. Berg wins.',
    ]);
  });
  it('nests', () => {
    const text = '“He said ‘no’ to me,” she said.';
    const outer = pairMarks(text, [{ start: 0, end: text.length }])[0]?.[0];
    assert.equal(outer?.children.length, 1);
  });
  it('carries an open quotation on where the next paragraph takes it up, and nowhere else', () => {
    const text = '“One.\n“Two.”\n“Three. And more.\nFour.';
    const blocks = text
      .split('\n')
      .map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    const all = pairMarks(text, blocks);
    assert.equal(all[0]?.[0]?.continues, true);
    assert.equal(all[1]?.[0]?.continued, true);
    assert.equal(text.slice(all[2]?.[0]?.start, all[2]?.[0]?.end), '“Three.');
  });
  it('carries on a single mark left open where words begin, and takes no apostrophe for one', () => {
    const spans = (text: string) => {
      const blocks = text
        .split('\n')
        .map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
      return pairMarks(text, blocks).map((block) => block.map((q) => text.slice(q.start, q.end)));
    };
    assert.deepEqual(spans("Holm said: 'It rained. I went home.\n'We'll be back.'"), [
      ["'It rained. I went home."],
      ["'We'll be back.'"],
    ]);
    assert.deepEqual(spans("Holm said: 'The boys' work was fine.\n'They ran.'"), [
      ["'The boys' work was fine."],
      ["'They ran.'"],
    ]);
    assert.deepEqual(spans("Holm said: 'We want answers' and left.\n'They ran,' Berg said."), [
      ["'We want answers'"],
      ["'They ran,'"],
    ]);
    assert.deepEqual(spans("It was a rock 'n' roll town, and 'Enry ran it.\n'They ran,' Berg said."), [
      [],
      ["'They ran,'"],
    ]);
  });
  it('gives stretches that nest and never cross, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '«',
      '»',
      "''",
      '``',
      'a',
      ' ',
      '.',
      ',',
      '5',
      's',
    );
    const check = (level: readonly Quoted[], from: number, to: number) => {
      let cursor = from;
      for (const q of level) {
        assert.ok(
          q.start >= cursor &&
            q.start < q.end &&
            q.end <= to &&
            q.innerStart <= q.innerEnd &&
            q.innerEnd <= q.end,
        );
        check(q.children, q.innerStart, q.innerEnd);
        cursor = q.end;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        check(pairMarks(text, [{ start: 0, end: text.length }])[0] ?? [], 0, text.length);
      }),
      { numRuns: 500 },
    );
  });
});
