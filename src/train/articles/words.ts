import type { Span } from '../../engine/text/span';

/** Compares loosely: case, white space, kinds of apostrophe, a leading article and marks at the ends do not count. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** A text in the form in which `sameWords` compares it. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”'(,.]+|[\s"“”'),.:;]+$/g, '')
    .replace(/^(the|an?) /, '');
}

/** A text on one line, shortened for a table. */
export function brief(text: string, width = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}

/** One of the two holds the other as whole words. */
export function within(a: string, b: string): boolean {
  const [one, other] = [a, b].map((phrase) => ` ${plain(phrase).replace(/[,.;:()"“”]/g, '')} `) as [
    string,
    string,
  ];
  return one.trim() !== '' && other.trim() !== '' && (one.includes(other) || other.includes(one));
}

/** What stands at the spans, on one line and between marks, for a table. */
export function quoteWords(text: string, spans: readonly Span[]): string {
  return `“${brief(spans.map(({ start, end }) => text.slice(start, end)).join(' | '), 70)}”`;
}
