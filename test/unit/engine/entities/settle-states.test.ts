import { strict as assert } from 'node:assert';
import { settleStates } from '../../../../src/engine/entities/settle-states';
import type { NameSpan } from '../../../../src/engine/entities/recogniser';

function typeOf(text: string, name: string): string | undefined {
  const start = text.lastIndexOf(name);
  const span: NameSpan = {
    start,
    end: start + name.length,
    type: 'person',
    confidence: 0.7,
    first: 0,
    last: 1,
  };
  return settleStates([span], text)[0]?.type;
}

describe('the state behind a party’s letter', () => {
  it('is a place, whatever its letters look like', () => {
    assert.equal(typeOf('Sen. Ada Holm (D-N.M.) left.', 'N.M.'), 'place');
    assert.equal(typeOf('Rep. Odd Berg, R-S.C., left.', 'S.C.'), 'place');
  });
  it('is none where no party’s letter stands before it', () => {
    assert.equal(typeOf('Ada Holm-Berg left.', 'Berg'), 'person');
    assert.equal(typeOf('N.M. Holm left.', 'N.M.'), 'person');
  });
});
