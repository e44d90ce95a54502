import { strict as assert } from 'node:assert';
import type { NameType } from '../../../../src/engine/annotation';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { settlePeoples } from '../../../../src/engine/entities/settle-peoples';
import { readProse } from '../../../support/prose';

/** The types of the given names of a text, in order, once settled. */
function settled(text: string, ...names: readonly (readonly [string, NameType])[]): NameType[] {
  const prose = readProse(parseArticle(text, 'a.txt'));
  let from = 0;
  const spans = names.map(([name, type]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = prose.tokens.findIndex((token) => token.start === start);
    const last = prose.tokens.findIndex((token) => token.end === from) + 1;
    return { start, end: from, first, last, type, confidence: 0.9 };
  });
  return settlePeoples(spans, prose).map(({ type }) => type);
}

describe('a people’s name that is a family name', () => {
  it('means the person where it stands by itself', () => {
    assert.deepEqual(
      settled(
        'Han Mi-rae opened the port. The plan was led by Han early on. Later Han left.',
        ['Han Mi-rae', 'person'],
        ['Han', 'nationality'],
        ['Han', 'nationality'],
      ),
      ['person', 'person', 'person'],
    );
  });

  it('keeps its type where it describes something or means many (trap: Han settlers)', () => {
    assert.deepEqual(
      settled(
        'Han Mi-rae opened the port. Han settlers came, and the Han stayed.',
        ['Han Mi-rae', 'person'],
        ['Han', 'nationality'],
        ['Han', 'nationality'],
      ),
      ['person', 'nationality', 'nationality'],
    );
  });

  it('keeps its type where nobody bears it', () => {
    assert.deepEqual(settled('Then the train of Han left.', ['Han', 'nationality']), ['nationality']);
  });
});
