import { strict as assert } from 'node:assert';
import { readsLikeArticle } from '../../../../src/engine/article/reads-like-article';

const STORY =
  'Harbour reopens after nine days\n\nTIDEWATER, March 4 (AfNews) — The harbour reopened on Monday, the port authority said in a note to shipping lines.\n\n“We are back to work, and about time,” its director, Pia Lund, told reporters at the gate of the terminal.\n';

describe('readsLikeArticle', () => {
  it('takes a news story', () => {
    assert.deepEqual(readsLikeArticle('news/a.txt', STORY).article, true);
  });

  it('takes a story whose file is called news', () => {
    for (const name of ['news.txt', 'index.md', 'Summary.md'])
      assert.equal(readsLikeArticle(name, STORY).article, true, name);
  });

  it('says of prose that is no news what it lacks, and no more', () => {
    const prose =
      'The lamp was lit at dusk and put out at dawn, and the sea went on as it had before.\n\n'.repeat(6);
    const reason = (text: string) => readsLikeArticle('lamp.txt', text).reason;
    assert.equal(reason(prose), 'nobody is quoted and no date, place or writer is given');
    assert.equal(
      reason(`The long winter\n\n3 January 2026\n\n${prose}`),
      'nobody is quoted and no place or writer is given',
    );
  });

  const traps: readonly (readonly [name: string, path: string, text: string])[] = [
    ['a readme, whatever it holds', 'README.md', STORY],
    ['a list of changes in capitals', 'NEWS.txt', STORY],
    ['a package’s papers', 'node_modules/x/news.md', STORY],
    ['an empty file', 'a.txt', ''],
    [
      'a log',
      'a.txt',
      '2024-03-04 10:00:00 INFO started the server, which said hello to the client.\n'.repeat(20),
    ],
    [
      'a shopping list',
      'a.txt',
      '- two loaves of bread\n- a dozen eggs, if any are left\n- oranges\n- tea\n'.repeat(5),
    ],
    [
      'documentation',
      'guide.md',
      '## Install\n\nRun `npm install` in the repository and set the `config` parameter. The API returns JSON.\n\n```\nnpm start\n```\n'.repeat(
        4,
      ),
    ],
    [
      'a licence',
      'terms.txt',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n'.repeat(
        2,
      ),
    ],
    ['binary bytes', 'a.txt', `\0\u0001\u0002${STORY}`],
  ];
  for (const [name, path, text] of traps) {
    it(`leaves alone ${name}`, () => {
      const verdict = readsLikeArticle(path, text);
      assert.equal(verdict.article, false, verdict.reason);
      assert.ok(verdict.reason.length > 10);
    });
  }
});
