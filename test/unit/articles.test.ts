import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readResources } from '../../src/cli/resources';
import { createAnnotator } from '../../src/engine/annotator';
import { readsLikeArticle } from '../../src/engine/article/reads-like-article';
import { misprints, judgeArticle } from '../../src/train/articles/judge-article';
import { countByAspect, countExtras, type Floor } from '../../src/train/articles/floor';
import { judgePages } from '../../src/train/articles/judge-page';
import { locate } from '../../src/train/articles/locate';
import { judgeJoins } from '../../src/train/articles/judge-joins';
import { readExpectedJoins, readGoldenArticles } from '../../src/train/articles/expected-article';
import type { Aspect, Verdict } from '../../src/train/articles/row';

const root = resolve(__dirname, '../..');
const articles = readGoldenArticles(resolve(root, 'test/articles'));
const joins = readExpectedJoins(resolve(root, 'test/articles'));
const floor = JSON.parse(readFileSync(resolve(root, 'test/articles/floor.json'), 'utf8')) as Floor;

/** The rows that went wrong, to be read when a floor gives way. */
function wrongRows(verdicts: readonly Verdict[], aspect: Aspect): string {
  return verdicts
    .flatMap(({ rows }) => rows.filter((row) => row.aspect === aspect && !row.right))
    .map(({ about, wanted, got }) => `${about}: wanted ${wanted}, got ${got}`)
    .join('\n');
}

describe('the sample articles', () => {
  const folder = resolve(root, 'media/samples');

  for (const name of readdirSync(folder)) {
    it(`${name} ${name === 'README.md' ? 'does not read' : 'reads'} like an article`, () => {
      const path = resolve(folder, name);
      const { article, reason } = readsLikeArticle(name, readFileSync(path, 'utf8'));
      assert.equal(article, name !== 'README.md', reason);
    });
  }

  it('are all among the golden articles', () => {
    const texts = articles.map(({ path }) => path);
    const missing = readdirSync(folder).filter((name) => !texts.includes(resolve(folder, name)));
    assert.deepEqual(missing, ['README.md']);
  });
});

describe('the golden articles', () => {
  const annotator = createAnnotator(readResources(resolve(root, 'media')));
  let verdicts: readonly Verdict[] = [];

  before(() => {
    const read = articles.map((article) => ({
      ...article,
      record: annotator.annotate(article.path, article.text),
    }));
    verdicts = [
      ...read.map(({ text, record, expected }) => judgeArticle(text, record, expected)),
      { rows: judgeJoins(read, joins), extras: [] },
    ];
  });

  for (const { slug, text, expected } of articles) {
    it(`${slug}: what is expected of it stands in its text`, () => {
      assert.deepEqual(misprints(text, expected), []);
    });
  }

  it('the names that belong together stand in their articles', () => {
    const absent = [...joins.together, ...joins.apart].flat().filter((place) => {
      const [slug, form = ''] = place.split(': ');
      return !articles.some((article) => article.slug === slug && locate(article.text, form));
    });
    assert.deepEqual(absent, []);
  });

  for (const [aspect, least] of Object.entries(floor.right) as [Aspect, number][]) {
    it(`${aspect}: ${least} rows right, or more`, () => {
      const right = countByAspect(verdicts).get(aspect)?.right ?? 0;
      assert.ok(right >= least, `${right} right, ${least} wanted\n${wrongRows(verdicts, aspect)}`);
    });
  }

  it(`puts at most ${floor.extrasAtMost} statements into mouths that did not make them`, () => {
    const extras = verdicts.flatMap(({ extras }) => extras);
    assert.ok(countExtras(verdicts) <= floor.extrasAtMost, extras.join('\n'));
  });

  it(`described pages beside the repository (skipped where there are none): ${floor.pages} rows right, or more`, function () {
    const pages = judgePages(resolve(root, '../shared/articles'), annotator);
    if (pages === undefined) this.skip();
    const rows = [...pages.values()].flat();
    const wrong = rows.filter(({ right }) => !right).map(({ about, got }) => `${about}: ${got}`);
    assert.ok(rows.length - wrong.length >= floor.pages, wrong.join('\n'));
  });
});
