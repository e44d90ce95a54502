import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { anchorAt, findAnchor } from '../../../../../src/engine/corpus/corrections/anchor';
import { flatten } from '../../../../../src/engine/corpus/corrections/flat-text';

const TEXT = [
  'The quay was empty on Monday.',
  '“We sail at noon,” said Ada Holm, the captain of the mail boat.',
  'Nobody on the mainland had heard of it. Holm said little else that day.',
  'On Friday the boat lay where it had lain, and Holm said nothing at all to the people on the quay.',
].join('\n\n');

function anchor(words: string, nth = 0, text = TEXT) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return anchorAt(text, { start, end: start + words.length });
}

/** The words found, with a bar where they begin in what stands around them. */
function found(text: string, from: ReturnType<typeof anchor>): string {
  const place = findAnchor(flatten(text), from);
  if (typeof place === 'string') return place;
  return `${text.slice(Math.max(0, place.start - 4), place.start)}|${text.slice(place.start, place.end)}`;
}

describe('anchors', () => {
  it('find their words in the text they were made in, whatever it is', () => {
    const part = fc.constantFrom('Holm ', 'Holm said. ', '\n', '\r\n', '  ', '😀', 'a', '\u00a0', '\ud800');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const words = text.slice(from, to);
        const place = findAnchor(flatten(text), anchorAt(text, { start: from, end: to }));
        if (words.trim() === '') assert.equal(place, 'gone');
        else {
          const start = from + words.length - words.trimStart().length;
          assert.deepEqual(place, { start, end: start + words.trim().length });
        }
      }),
    );
  });

  it('find a place inside the text, or none, in any other text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        fc.string(),
        (text, exact, prefix, suffix) => {
          const place = findAnchor(flatten(text), { exact, prefix, suffix, start: 0, end: 1 });
          if (typeof place === 'string') return;
          assert.ok(0 <= place.start && place.start < place.end && place.end <= text.length);
        },
      ),
    );
  });

  it('move along with what is written before them', () => {
    const at = anchor('Holm', 2);
    assert.equal(found(`A line above.\n\n${TEXT}`, at), 'and |Holm');
    assert.equal(found(TEXT.replace('On Friday', 'On Friday, to nobody’s surprise,'), at), 'and |Holm');
  });

  it('stand other line ends and other wrapping', () => {
    const at = anchor('Monday.\n\n“We sail');
    assert.equal(found(TEXT.replaceAll('\n', '\r\n'), at), ' on |Monday.\r\n\r\n“We sail');
    assert.equal(found(TEXT.replaceAll('\n\n', '\n'), at), ' on |Monday.\n“We sail');
  });

  it('never move to a lookalike when their own words have gone', () => {
    const at = anchor('Holm', 1);
    assert.equal(found(TEXT.replace(' Holm said little else that day.', ''), at), 'gone');
    assert.equal(found(TEXT.replace('Holm said little', 'Berg said little'), at), 'gone');
  });

  it('have no place where several fit alike', () => {
    const page = 'Photo: Ada Holm on the quay.\n'.repeat(4);
    const at = anchor('Ada Holm', 1, page);
    assert.equal(found(page, at), 'to: |Ada Holm');
    assert.equal(found(`The quay.\n${page}`, at), 'ambiguous');
  });

  it('find long words that stand there once in other surroundings, but no short ones', () => {
    const long = '“We sail at noon, whatever the mainland has to say about it,”';
    const text = `It was late. ${long} said Holm. Then she left the quay.`;
    const elsewhere = `The captain began: ${long} and so on to the end of the page, the mail boat waiting.`;
    assert.equal(found(elsewhere, anchor(long, 0, text)), `an: |${long}`);
    assert.equal(found(elsewhere.replace('captain', 'Holm'), anchor('Holm', 0, text)), 'gone');
  });
});
