import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { literalGlob, matcher, narrowGlob, wideGlob, withoutPath, withPath } from '../../../src/editor/globs';

describe('glob patterns', () => {
  it('cover what lies in a folder they match', () => {
    const matches = matcher(['archive/', '**/*.log']);
    assert.ok(matches('archive/2024/a.txt') && matches('x/y.log'));
    assert.ok(!matches('archives/a.txt'));
  });

  it('are joined for one search, with their braces expanded', () => {
    assert.equal(wideGlob(['**/*.txt', '**/*.md']), '{**/*.txt,**/*.md}');
    assert.equal(wideGlob(['**/*.{txt,text}', '**/*.md']), '{**/*.txt,**/*.text,**/*.md}');
    assert.equal(wideGlob(['{a,b{c,d}}.txt']), '{a.txt,bc.txt,bd.txt}');
    assert.equal(wideGlob(['**/*.txt']), '**/*.txt');
    assert.equal(wideGlob([]), undefined);
  });

  it('are said more widely where the editor’s search does not know them', () => {
    assert.equal(wideGlob(['**/*.txt', 'a\\(1\\), b.txt']), '{**/*.txt,a?1?? b.txt}');
    assert.equal(wideGlob(['part{1..3}.txt']), 'part*.txt');
    assert.equal(wideGlob(['**/*.txt', '@(a|b).txt']), '**/*');
    assert.equal(wideGlob(['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.txt']), '**/*');
  });

  it('are left out of what a search skips where it does not know them', () => {
    assert.equal(narrowGlob(['**/node_modules', 'a\\(1\\).txt', '{x,y}/**']), '{**/node_modules,x/**,y/**}');
    assert.equal(narrowGlob(['a,b.txt']), undefined);
  });

  it('for one path match that path, whatever signs it holds', () => {
    const path = fc.string({ unit: fc.constantFrom(...'ab/.*?[]{}()!+@,| '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(path, (name) => {
        const file = `x${name}y.txt`.replace(/\/+/g, '/');
        if (/\/\.{1,2}\//.test(file)) return;
        assert.ok(matcher([literalGlob(file)])(file), file);
      }),
    );
    assert.ok(!matcher([literalGlob('a*.txt')])('ab.txt'));
  });

  it('for one path are added once and taken away whether escaped or not', () => {
    const path = 'news/a (1).txt';
    const globs = withPath(withPath(['**/*.log'], path), path);
    assert.equal(globs.length, 2);
    assert.deepEqual(withoutPath([...globs, path], path), ['**/*.log']);
  });
});
