import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The entries of one of our own lists: comma-separated names (`\,` stands for a comma inside of a name), `#` lines are remarks. */
export function readList(name: string): string[] {
  return readLines(name)
    .flatMap((line) => line.split(/(?<!\\),/))
    .map((entry) => entry.replaceAll('\\,', ',').trim())
    .filter(Boolean);
}

/** Lines of a list but remarks and empty ones. */
export function readLines(name: string): string[] {
  const path = fileURLToPath(new URL(`./lists/${name}.txt`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `label: words …` lines of a list, by label. */
export function readLabelled(name: string): Map<string, string[]> {
  return new Map(
    readLines(name).map((line) => {
      const cut = line.indexOf(':');
      return [
        line.slice(0, cut),
        line
          .slice(cut + 1)
          .split(/[\s,]+/)
          .filter(Boolean),
      ] as const;
    }),
  );
}

/** Names behind `m:`, `f:` (men's, women's) and `u:` (either's, or unknown). */
export function readGivenNames(list: string): { label: string; names: string[] }[] {
  return readLines(list).map((line) => ({
    label: line.charAt(0),
    names: line
      .slice(2)
      .split(',')
      .map((name) => name.trim()),
  }));
}
