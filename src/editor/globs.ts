import picomatch from 'picomatch/posix';

/** Tells whether a path matches one of the patterns. As in the editor's settings, a pattern for a folder covers what lies in it. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch(
    globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]),
    { dot: true },
  );
}

/**
 * One pattern for a search of the editor that finds at least what the patterns match; undefined for no patterns. The editor's own
 * patterns know neither braces within braces nor escapes: braces are expanded, and what cannot be said is said more widely.
 */
export function wideGlob(globs: readonly string[]): string | undefined {
  const expanded = globs.map((glob) => expandBraces(glob) ?? [EVERYTHING]);
  return join(expanded.flat().map(widen));
}

/** One pattern that finds at most what the patterns match: those that the editor's search does not know are left out. */
export function narrowGlob(globs: readonly string[]): string | undefined {
  const expanded = globs.flatMap((glob) => expandBraces(glob) ?? []);
  return join(expanded.filter((glob) => widen(glob) === glob));
}

/** The pattern that matches this path and no other. */
export function literalGlob(path: string): string {
  return path.replace(/[*?[\]{}()!+@|\\]/g, '\\$&');
}

/** The patterns with one for this path among them. */
export function withPath(globs: readonly string[], path: string): string[] {
  return [...new Set([...globs, literalGlob(path)])];
}

/** The patterns without those for this path alone. */
export function withoutPath(globs: readonly string[], path: string): string[] {
  return globs.filter((glob) => glob !== path && glob !== literalGlob(path));
}

/** A pattern as several without alternatives in braces; undefined where there are too many. Innermost braces first. */
function expandBraces(glob: string): string[] | undefined {
  let patterns = [glob];
  for (;;) {
    const next = patterns.flatMap((pattern) => {
      const [group, inner = ''] = ALTERNATIVES.exec(pattern) ?? [];
      return group === undefined
        ? [pattern]
        : inner.split(',').map((part) => pattern.replace(group, () => part));
    });
    if (next.length > MOST_ALTERNATIVES) return undefined;
    if (next.every((pattern, i) => pattern === patterns[i])) return next;
    patterns = next;
  }
}

function widen(glob: string): string {
  if (/[!?+*@]\(/.test(glob)) return EVERYTHING;
  return glob
    .replace(/\\./gsu, '?')
    .replace(/\{[^{}]*\}/g, '*')
    .replace(/[{},\\]/g, '?');
}

function join(globs: readonly string[]): string | undefined {
  if (globs.length === 0) return undefined;
  if (globs.includes(EVERYTHING)) return EVERYTHING;
  const different = [...new Set(globs)];
  return different.length === 1 ? different[0] : `{${different.join(',')}}`;
}

const EVERYTHING = '**/*';
const ALTERNATIVES = /(?<!\\)\{([^{}\\]*,[^{}\\]*)\}/;
/** More alternatives in one pattern than this make the search slower than a wider pattern would. */
const MOST_ALTERNATIVES = 64;
