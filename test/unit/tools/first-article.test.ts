import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { firstArticle } from '../../../src/tools/first-article';

const ARTICLE = [
  'Ferry workers end their walkout',
  '',
  'BRENNHAVN, March 3, 2026 — Ferry crews in Brennhavn went back to work on Tuesday after nine days ashore, the port said.',
  '',
  '“We got most of what we asked for,” said Ida Solheim, who speaks for the crews. “The rest we will ask for again in June.”',
  '',
  'The harbour board said it would publish the agreement this week. Two ferries will sail on Wednesday morning, it added.',
].join('\n');

describe('the article that a folder opens on', () => {
  let folder: string;
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'first-article-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the first that reads like one, whatever else comes before it', () => {
    put('00-empty.txt', '');
    put('01-rubbish.txt', '%% 0x3f ;; {} [] ~~ 0x40');
    put('README.md', ARTICLE);
    put('b.md', ARTICLE);
    put('c.txt', ARTICLE);
    assert.equal(firstArticle(folder), join(folder, 'b.md'));
  });

  it('lies in the folder itself rather than further down, and further down rather than nowhere', () => {
    put('a/article.txt', ARTICLE);
    assert.equal(firstArticle(folder), join(folder, 'a/article.txt'));
    put('z.txt', ARTICLE);
    assert.equal(firstArticle(folder), join(folder, 'z.txt'));
  });

  it('is missing where nothing reads like one', () => {
    put('list.txt', 'one\ntwo\nthree\n');
    assert.equal(firstArticle(folder), undefined);
  });
});
