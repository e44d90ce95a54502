import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation, Quotation } from '../../engine/annotation';
import type { Annotator } from '../../engine/annotator';
import type { Span } from '../../engine/text/span';
import { coverage, locate, overlap } from './locate';
import { readExpectedPages, type ExpectedPage, type ExpectedStatement } from './read-expected-pages';
import { brief, plain, sameWords, type Row } from './row';

/** Least overlap (intersection over union) of a passage given with both its ends. */
const SAME_EXTENT = 0.8;
/** How far, in code units, the beginning of a passage without an end may be off. */
const NEAR = 6;

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
    add('notQuotation', term, 'nothing', found ? wordsOf(text, found.content) : 'nothing', !found && at >= 0);
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

/** Right when every column of the row is; `got` names what is not. */
function judgeStatement(text: string, record: Annotation, want: ExpectedStatement): Row {
  const wanted = [want.kind, want.source, want.speaker, want.relay && `via ${want.relay}`, want.saidOn];
  const row = (got: string, right: boolean): Row => ({
    aspect: 'content',
    about: want.passage,
    wanted: wanted.filter((part) => part).join('; '),
    got,
    right,
  });
  const span = locate(text, want.passage);
  if (!span) return row('the page does not hold these words', false);
  const found = findStatement(span, want, record.quotations);
  if (!found) return row('not found', false);

  const wrong: string[] = [];
  const words = (part: Span | null) => (part ? text.slice(part.start, part.end) : 'none');
  if (!sameExtent(span, want, found)) wrong.push(`extent ${wordsOf(text, found.content)}`);
  if (found.kind !== want.kind) wrong.push(`kind ${found.kind}`);
  if (found.factuality !== 'reported') wrong.push(`factuality ${found.factuality}`);
  // A source may be named twice, by a noun and in parentheses; a second cue of one sentence need not repeat it.
  const sources = [want.source, want.speaker ?? want.source];
  const sourced = found.source
    ? sources.some((source) => related(source, words(found.source)))
    : want.speaker === undefined && want.cue !== undefined;
  if (!sourced) {
    wrong.push(`source ${words(found.source)}`);
  }
  const speaker = record.entities.find(({ id }) => id === found.speaker);
  const name = speaker?.form === 'named' ? speaker.name : '';
  const who = want.speaker ?? want.source;
  const nameless = want.speaker === undefined && !/\p{Lu}\p{L}+/u.test(want.source.slice(1));
  if (!(name === '' ? nameless : related(who, name))) wrong.push(`speaker ${name || 'none'}`);
  if (want.cue !== undefined && !related(lastWord(want.cue), words(found.cue))) {
    wrong.push(`cue ${words(found.cue)}`);
  }
  const relays = found.relays.map(words);
  const relayed =
    want.relay === '' ? relays.length === 0 : relays.some((relay) => related(want.relay, relay));
  if (!relayed) wrong.push(`relays ${relays.join(', ') || 'none'}`);
  if (want.saidOn !== undefined && found.saidOn?.date !== want.saidOn) {
    wrong.push(`said on ${found.saidOn?.date ?? 'none'}`);
  }
  return row(wrong.join('; ') || 'all', wrong.length === 0);
}

function findStatement(
  span: Span,
  want: ExpectedStatement,
  quotations: readonly Quotation[],
): Quotation | undefined {
  const touching = quotations.filter(({ content }) => overlap([span], content) > 0);
  const fit = (quotation: Quotation) =>
    Math.max(overlap([span], quotation.content), overlap([span], quotation.verbatim)) +
    (sameExtent(span, want, quotation) ? 1 : 0);
  return touching.sort((a, b) => fit(b) - fit(a))[0];
}

function sameExtent(span: Span, want: ExpectedStatement, { content, verbatim }: Quotation): boolean {
  if (want.passage.endsWith('…')) {
    const start = content[0]?.start ?? -1;
    return Math.abs(start - span.start) <= NEAR && coverage([span], content) > 0.95;
  }
  // Of a mixed quotation the table may give one of the parts in the speaker's own words.
  return [content, verbatim, ...content.map((part) => [part]), ...verbatim.map((part) => [part])].some(
    (extent) => overlap([span], extent) >= SAME_EXTENT,
  );
}

/** One of the two names the other: all words of the shorter stand in the longer. */
function related(a: string, b: string): boolean {
  const [one, other] = [a, b].map((phrase) =>
    plain(phrase)
      .replace(/'s\b/g, '')
      .split(/[\s,]+/),
  );
  if (!one || !other) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((word) => longer.includes(word));
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? phrase;
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return `“${brief(spans.map(({ start, end }) => text.slice(start, end)).join(' | '), 70)}”`;
}
