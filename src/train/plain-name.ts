/** A name for comparison: lower case, straight apostrophes, no points, no article, single spaces. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ');
}

/** Whether one plain name is a run of whole words of the other, three letters and more. */
export function isPartOfName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && ` ${long} `.includes(` ${short} `);
}
