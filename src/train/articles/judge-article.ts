import type { Annotation } from '../../engine/annotation';
import type { ExpectedArticle } from './expected-article';
import { judgeQuotations } from './judge-quotations';
import { locate } from './locate';
import type { Row, Verdict } from './row';
import { plain, sameWords } from './words';

/** Holds a record of the engine against what a careful reader sees in the same text. */
export function judgeArticle(text: string, record: Annotation, expected: ExpectedArticle): Verdict {
  const quotations = judgeQuotations(text, record, expected);
  return {
    rows: [...judgePage(text, record, expected), ...quotations.rows, ...judgeChains(record, expected)],
    extras: quotations.extras,
  };
}

function* judgePage(text: string, record: Annotation, expected: ExpectedArticle): Generator<Row> {
  const { publisher, published, headline, byline } = record.article;
  if (expected.publisher !== undefined) {
    const [wanted, got] = [expected.publisher ?? '', publisher ?? ''];
    yield { aspect: 'publisher', about: 'publisher', right: sameWords(wanted, got), wanted, got };
  }
  if (expected.published !== undefined) {
    const want = expected.published;
    const got = published ? `${published.date} (${published.basis})` : 'none';
    const right =
      want === null
        ? published === null
        : published !== null &&
          published.basis === want.basis &&
          published.date >= want.date &&
          published.date <= (want.until ?? want.date);
    const wanted = want === null ? 'none' : `${want.date} (${want.basis})`;
    yield { aspect: 'published', about: 'date of publication', right, wanted, got };
  }
  if (expected.authors !== undefined) {
    const wanted = expected.authors.join(', ');
    const got = byline?.authors.join(', ') ?? '';
    yield { aspect: 'authors', about: 'byline', right: sameWords(wanted, got), wanted, got };
  }
  if (expected.headline !== undefined) {
    const wanted = expected.headline;
    const got = headline ? text.slice(headline.start, headline.end) : '';
    yield { aspect: 'headline', about: 'headline', right: sameWords(wanted, got), wanted, got };
  }
  for (const beginning of expected.boilerplate ?? []) {
    const line = lineThatBegins(text, beginning);
    const block = record.article.blocks.find(
      ({ start, end }) => start < line + beginning.length && end > line,
    );
    const got = block?.kind ?? 'none';
    yield {
      aspect: 'boilerplate',
      about: beginning,
      right: got === 'boilerplate',
      wanted: 'boilerplate',
      got,
    };
  }
}

/** Where the last line starts that begins so: what the page repeats stands at its end as well. */
function lineThatBegins(text: string, beginning: string): number {
  const at = text.lastIndexOf(`\n${beginning}`);
  return at < 0 ? text.indexOf(beginning) : at + 1;
}

function* judgeChains(record: Annotation, expected: ExpectedArticle): Generator<Row> {
  const forms = record.entities.map(({ name, aliases }) => [name, ...aliases].map(plain));
  const chainsOf = (form: string) => forms.flatMap((list, i) => (list.includes(plain(form)) ? [i] : []));
  for (const [name, others] of Object.entries(expected.chains ?? {})) {
    const chain = record.entities.find((entity) => sameWords(entity.name, name));
    const known = chain ? [chain.name, ...chain.aliases].map(plain) : [];
    yield {
      aspect: 'chain',
      about: name,
      right: [name, ...others].every((form) => known.includes(plain(form))),
      wanted: [name, ...others].join(' = '),
      got: chain ? [chain.name, ...chain.aliases].join(' = ') : 'none',
    };
  }
  for (const [one, other] of expected.apart ?? []) {
    const both = chainsOf(one).filter((i) => chainsOf(other).includes(i));
    const right = both.length === 0 && chainsOf(one).length > 0 && chainsOf(other).length > 0;
    const got = both.length > 0 ? 'one chain' : right ? 'two chains' : 'not both found';
    yield { aspect: 'apart', about: `${one} / ${other}`, right, wanted: 'two chains', got };
  }
}

/** The passages of the expectations that their article does not hold: slips of the writer. */
export function misprints(text: string, expected: ExpectedArticle): string[] {
  const passages = expected.quotations.flatMap(({ content, or, source, after }) => [
    ...(typeof content === 'string' ? [content] : content),
    ...[or, ...(source?.split(' | ') ?? []), after].filter((passage) => passage !== undefined),
  ]);
  passages.push(
    ...(expected.optional ?? []),
    ...(expected.unreported ?? []),
    ...(expected.notQuotations ?? []),
  );
  passages.push(...(expected.boilerplate ?? []), ...Object.values(expected.chains ?? {}).flat());
  return passages.filter((passage) => locate(text, passage) === undefined);
}
