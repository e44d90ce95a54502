import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/views/escape-markdown';

describe('escapeMarkdown', () => {
  it('takes the power from links, code, HTML, icons and lists', () => {
    const hostile = '[x](command:evil) <img src=x> `a` $(bug) **b** https://a.b\n- c';
    assert.equal(
      escapeMarkdown(hostile),
      '\\[x\\]\\(command\\:evil\\) \\<img src\\=x\\> \\`a\\` \\$\\(bug\\) \\*\\*b\\*\\* https\\:\\/\\/a\\.b \\- c',
    );
  });

  it('leaves no mark of ASCII punctuation bare, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/);
        assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), text.replace(/[^\S\u00a0]+/g, ' ').trim());
      }),
    );
  });
});
