import type { QuotationKind } from '../../engine/annotation';

/** What a description in Markdown says a careful reader sees in one page. */
export interface ExpectedPage {
  /** The page's file name. */
  readonly file: string;
  readonly publisher?: string;
  /** ISO date of publication; `inferred`: it or one of the days after, said to be inferred. */
  readonly published?: string;
  readonly inferred: boolean;
  readonly author?: string;
  readonly statements: readonly ExpectedStatement[];
  readonly notQuotations: readonly string[];
  readonly boilerplate: readonly string[];
}

/** One row of a page's table. */
export interface ExpectedStatement {
  /** First words … last words; an `…` at the end leaves it open. */
  readonly passage: string;
  readonly kind: QuotationKind;
  readonly source: string;
  /** Who the source resolves to, where the row says so. */
  readonly speaker?: string;
  readonly cue?: string;
  /** Empty where nobody passed it on. */
  readonly relay: string;
  readonly saidOn?: string;
}

/** The pages and the chains of a description: sections that open with a file name in backquotes, a table of five columns in each. */
export function readExpectedPages(markdown: string): {
  pages: ExpectedPage[];
  /** Forms of one referent, the fullest first. */
  chains: string[][];
} {
  const sections = markdown.split(/^(?=`[\w.-]+`)/m).slice(1);
  return { pages: sections.map(readPage), chains: readChains(markdown) };
}

function readPage(section: string): ExpectedPage {
  const file = /^`([\w.-]+)`/.exec(section)?.[1] ?? '';
  const prose = section.split('\n|')[0]?.replace(/\s+/g, ' ') ?? '';
  const inferred = /(\d{4}-\d\d-\d\d) or the days after/.exec(prose)?.[1];
  const published = inferred ?? /published (\d{4}-\d\d-\d\d)/.exec(prose)?.[1];
  const publisher = /\(publisher ([^;)]+)/.exec(prose)?.[1];
  const author = / by ([^;)]+)\)/.exec(prose)?.[1];
  return {
    file,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    inferred: inferred !== undefined,
    ...(author !== undefined && { author }),
    statements: section.split('\n').flatMap((line) => readRow(line) ?? []),
    notQuotations: quoted(/^Not quotations: (.*)$/m.exec(section)?.[1] ?? ''),
    boilerplate: (/^Boilerplate: (.*?)\. Publisher/m.exec(section)?.[1] ?? '')
      .split(', ')
      .map((item) => item.replace(/ \(.*$/, ''))
      .filter((item) => item !== ''),
  };
}

function readRow(line: string): ExpectedStatement | undefined {
  const [, passage, kind, who, relay, saidOn] = line.split('|').map((cell) => cell.trim());
  if (kind !== 'direct' && kind !== 'mixed' && kind !== 'indirect') return undefined;
  const [source, speaker] = withoutNote(who ?? '').split(' → ');
  const cue = /\(cue: ([^;)]+)/.exec(who ?? '')?.[1];
  return {
    // "X within Y": the words themselves come first, the clause around them second.
    passage: withoutNote(passage ?? '').split(' within ')[0] ?? '',
    kind,
    source: source ?? '',
    // A title or an affiliation behind a comma is no part of the name.
    ...(speaker !== undefined && { speaker: speaker.split(', ')[0] ?? speaker }),
    ...(cue !== undefined && { cue }),
    relay: withoutNote(relay ?? ''),
    ...(saidOn && { saidOn }),
  };
}

/** "Chains: A = A' = A'' (a note); B = B'." as lists of forms; two equal signs are not needed, one is. */
function readChains(markdown: string): string[][] {
  const lines = markdown
    .slice(markdown.indexOf('One person, several forms:'))
    .split(/\nAcross /)[0]
    ?.replace(/\s+/g, ' ');
  return (lines ?? '')
    .replace(/One [^:]+: /g, '')
    .split(/[;.] ?/)
    .map((clause) => withoutNote(clause).split(' = '))
    .filter((forms) => forms.length > 1);
}

function withoutNote(cell: string): string {
  return cell.replace(/ *\([^()]*\)/g, '').trim();
}

function quoted(line: string): string[] {
  return line
    .split(/, (?=‘)|; /)
    .flatMap((item) => /[“‘][^’]*’?/.exec(item)?.[0].replace(/ opens no.*$/, '') ?? [])
    .filter((item) => item !== '');
}
