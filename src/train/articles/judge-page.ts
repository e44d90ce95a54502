import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from '../../engine/annotation';
import type { Annotator } from '../../engine/annotator';
import { judgeStatement } from './judge-statement';
import { locate } from './locate';
import { readExpectedPages, type ExpectedPage } from './read-expected-pages';
import type { Row } from './row';
import { plain, quoteWords, sameWords } from './words';

/** The pages of a folder against their description (`EXPECTED.md` beside them); undefined where there is no description. */
export function judgePages(folder: string, annotator: Annotator): Map<string, Row[]> | undefined {
  const description = join(folder, 'EXPECTED.md');
  if (!existsSync(description)) return undefined;
  const { pages, chains } = readExpectedPages(readFileSync(description, 'utf8'));
  return new Map(
    pages.map((page) => {
      const text = readFileSync(join(folder, page.file), 'utf8');
      return [page.file, judgePage(text, annotator.annotate(page.file, text), page, chains)];
    }),
  );
}

/** Holds a record against the description of a page: one row for each row of its table, and one for each fact beside it. */
function judgePage(
  text: string,
  record: Annotation,
  page: ExpectedPage,
  chains: readonly (readonly string[])[],
): Row[] {
  const { publisher, published, byline, blocks } = record.article;
  const rows: Row[] = [];
  const add = (aspect: Row['aspect'], about: string, wanted: string, got: string, right: boolean) =>
    rows.push({ aspect, about, wanted, got, right });

  if (page.publisher !== undefined) {
    const got = publisher ?? 'none';
    add('publisher', 'publisher', page.publisher, got, sameWords(page.publisher, got));
  }
  if (page.published !== undefined) {
    const got = published ? `${published.date} (${published.basis})` : 'none';
    const wanted = page.inferred ? `${page.published} or soon after (inferred)` : page.published;
    const right =
      published !== null &&
      (page.inferred
        ? published.basis === 'inferred' &&
          published.date >= page.published &&
          published.date.slice(0, 7) === page.published.slice(0, 7)
        : published.date === page.published);
    add('published', 'date of publication', wanted, got, right);
  }
  if (page.author !== undefined) {
    const got = byline?.authors.join(', ') ?? 'none';
    add('authors', 'byline', page.author, got, sameWords(page.author, got));
  }
  for (const line of page.boilerplate) {
    const at = text.indexOf(line);
    const got = blocks.find(({ start, end }) => start <= at && at < end)?.kind ?? 'none';
    add('boilerplate', line, 'boilerplate', got, got === 'boilerplate');
  }
  for (const statement of page.statements) rows.push(judgeStatement(text, record, statement));
  for (const term of page.notQuotations) {
    const at = locate(text, term)?.start ?? -1;
    const found = record.quotations.find(({ verbatim }) => verbatim.some(({ start }) => start === at));
    add(
      'notQuotation',
      term,
      'nothing',
      found ? quoteWords(text, found.content) : 'nothing',
      !found && at >= 0,
    );
  }
  for (const forms of chains) {
    const present = forms.filter((form) => locate(text, form));
    if (present.length < 2 || present[0] !== forms[0]) continue;
    const chain = record.entities.find(({ name, aliases }) =>
      [name, ...aliases].some((form) => sameWords(form, forms[0] ?? '')),
    );
    const known = chain ? [chain.name, ...chain.aliases] : [];
    // An alias may be kept with or without the title before it.
    const right = present.every((form) =>
      known.some((each) => sameWords(each, form) || plain(form).endsWith(` ${plain(each)}`)),
    );
    add('chain', forms[0] ?? '', present.join(' = '), known.join(' = ') || 'none', right);
  }
  return rows;
}
