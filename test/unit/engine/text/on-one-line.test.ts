import { strict as assert } from 'node:assert';
import { onOneLine, withoutBreaks } from '../../../../src/engine/text/on-one-line';

describe('on one line', () => {
  it('holds single spaces only', () => {
    assert.equal(onOneLine('the\n pier\u00a0will'), 'the pier will');
  });
  it('leaves out the markup of links and emphasis', () => {
    assert.equal(
      onOneLine('the [Daily Herald](https://a.b/c) was **not** told'),
      'the Daily Herald was not told',
    );
    assert.equal(onOneLine('prices** would rise'), 'prices would rise');
  });
  it('keeps what is no markup (trap)', () => {
    assert.equal(onOneLine('5 * 3 is [sic] (that)'), '5 * 3 is [sic] (that)');
  });
});

describe('without breaks', () => {
  it('holds single spaces, and none at the ends', () => {
    assert.equal(withoutBreaks(' Ada\n  Holm\u00a0'), 'Ada Holm');
  });
  it('keeps markup, as a name may bear it (trap)', () => {
    assert.equal(withoutBreaks('the **Herald**'), 'the **Herald**');
  });
});
