import { strict as assert } from 'node:assert';
import { dropAcronyms } from '../../../../src/engine/entities/drop-acronyms';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text that are left, where `[…]` marks what the letters behind it stand for. */
function left(marked: string, ...readings: readonly Reading[]): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const { prose, names } = readNames(text, readings);
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const inside = prose.tokens.flatMap(({ start, end }, i) => (start >= from && end <= to ? [i] : []));
  const expansions = new Uint8Array(prose.tokens.length);
  for (const i of inside) expansions[i] = 2;
  expansions[inside[0] ?? 0] = 1;
  expansions[inside.at(-1) ?? 0] = 3;
  return dropAcronyms(names, prose, expansions).map(({ start, end }) => text.slice(start, end));
}

describe('Letters introduced for an office', () => {
  it('are no name, there and later', () => {
    assert.deepEqual(
      left(
        'The [Deputy Prime Minister] (DPM) met Holm. The DPM left.',
        ['DPM', 'organization'],
        ['Holm', 'person'],
        ['DPM', 'organization'],
      ),
      ['Holm'],
    );
    assert.deepEqual(left('The [Inspector General of Ports] (IGP) left.', ['IGP', 'organization']), []);
  });

  it('are one where a body has the office in its name, or none is meant (traps)', () => {
    assert.deepEqual(
      left(
        'The [Office of the Prime Minister] (OPM) left.',
        ['Office of the Prime Minister', 'organization'],
        ['OPM', 'organization'],
      ),
      ['Office of the Prime Minister', 'OPM'],
    );
    assert.deepEqual(left('The [Harbour Workers Union] (HWU) left.', ['HWU', 'organization']), ['HWU']);
  });
});

describe('Letters introduced for common words', () => {
  it('are no name, there and later', () => {
    assert.deepEqual(
      left(
        'A public-private partnership (PPP) failed. The PPP law stays.',
        ['PPP', 'organization'],
        ['PPP', 'organization'],
      ),
      [],
    );
    assert.deepEqual(left('illegal, unreported and unregulated (IUU) fishing', ['IUU', 'organization']), []);
    assert.deepEqual(left('a memorandum of understanding (MoU)', ['MoU', 'organization']), []);
    assert.deepEqual(left('small and medium enterprises (SMEs)', ['SMEs', 'organization']), []);
  });

  it('are one where a word has a capital, or the letters are of other words (traps)', () => {
    assert.deepEqual(left('the central bank of Utland (CBU)', ['CBU', 'organization']), ['CBU']);
    assert.deepEqual(left('the anti-graft agency (EFCC)', ['EFCC', 'organization']), ['EFCC']);
    assert.deepEqual(left('the harbour safety forum (HSF)', ['HSF', 'organization']), ['HSF']);
    assert.deepEqual(left('its candidate (PPP)', ['PPP', 'organization']), ['PPP']);
  });
});
