// Prints how much of what a careful reader sees in the golden articles the engine sees too.
//
//   npx tsx src/train/score-articles.ts [--all] [--raise-floor] [SLUG…]
//
// --all prints right rows as well; --raise-floor lifts test/articles/floor.json to what has been reached.
// A folder ../shared/articles with pages and their description (EXPECTED.md) is scored too when it is there.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readResources } from '../cli/resources';
import { createAnnotator } from '../engine/annotator';
import { judgeJoins } from './articles/judge-joins';
import { readExpectedJoins, readGoldenArticles } from './articles/expected-article';
import { countByAspect, countExtras, raiseFloor, type Floor } from './articles/floor';
import { judgeArticle } from './articles/judge-article';
import { judgePages } from './articles/judge-page';
import type { Row, Verdict } from './articles/row';
import { brief } from './articles/words';

const FLOOR = 'test/articles/floor.json';
const PAGES = '../shared/articles';

const { values: options, positionals: slugs } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, 'raise-floor': { type: 'boolean', default: false } },
});
const annotator = createAnnotator(readResources('media'));

const articles = readGoldenArticles('test/articles')
  .filter(({ slug }) => slugs.length === 0 || slugs.includes(slug))
  .map((article) => ({ ...article, record: annotator.annotate(article.path, article.text) }));
const verdicts: Verdict[] = articles.map(({ text, record, expected }) =>
  judgeArticle(text, record, expected),
);
articles.forEach(({ slug }, i) => printArticle(slug, verdicts[i] ?? { rows: [], extras: [] }));
if (slugs.length === 0) {
  verdicts.push({ rows: judgeJoins(articles, readExpectedJoins('test/articles')), extras: [] });
  printArticle('all articles together', verdicts.at(-1) ?? { rows: [], extras: [] });
}
printTotals(verdicts);

const pages = (slugs.length === 0 && judgePages(PAGES, annotator)) || new Map<string, Row[]>();
for (const [file, rows] of pages) printArticle(file, { rows, extras: [] }, true);

if (options['raise-floor'] && slugs.length === 0) {
  const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Floor;
  writeFileSync(
    FLOOR,
    `${JSON.stringify(raiseFloor(floor, verdicts, [...pages.values()].flat()), null, 2)}\n`,
  );
}

function printArticle(name: string, { rows, extras }: Verdict, all = options.all): void {
  const right = rows.filter((row) => row.right).length;
  print(`\n${name}: ${right} of ${rows.length} rows right, ${extras.length} extra`);
  for (const row of rows) if (all || !row.right) print(describeRow(row));
  for (const extra of extras) print(`  extra                ${brief(extra, 100)}`);
}

function describeRow({ aspect, about, right, wanted, got }: Row): string {
  const mark = right ? 'right' : 'WRONG';
  const detail = right ? brief(wanted, 80) : `wanted ${brief(wanted, 80)} | got ${brief(got, 140)}`;
  return `  ${mark} ${aspect.padEnd(12)}  ${brief(about, 48).padEnd(48)}  ${detail}`;
}

function printTotals(all: readonly Verdict[]): void {
  print('\naspect         right    of      %');
  for (const [aspect, { right, all: rows }] of countByAspect(all)) {
    const percent = ((100 * right) / rows).toFixed(1);
    print(`${aspect.padEnd(12)} ${`${right}`.padStart(7)} ${`${rows}`.padStart(5)} ${percent.padStart(6)}`);
  }
  print(`extra: ${countExtras(all)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
