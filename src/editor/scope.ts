import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import type { Settings } from './settings';

/** Which files the settings let Sourceline look at. */
export interface Scope {
  /** Whether the file may be read at all. */
  admits(uri: vscode.Uri): boolean;
  /** Whether the file is an article by the settings' word, whatever it reads like. */
  insists(uri: vscode.Uri): boolean;
  /** What to hand to `findFiles`: cheap, wide; `admits` has the last word. */
  readonly search: { readonly include: string; readonly exclude: string | undefined };
}

export function createScope(settings: Settings): Scope {
  const always = matcher(settings.always);
  const include = matcher(settings.include);
  const exclude = matcher([...settings.exclude, ...hiddenPatterns()]);
  const path = (uri: vscode.Uri) =>
    vscode.workspace.getWorkspaceFolder(uri)
      ? vscode.workspace.asRelativePath(uri, false)
      : uri.path.replace(/^\/+/, '');
  return {
    admits(uri) {
      if (uri.scheme === 'untitled') return true;
      if (uri.scheme === 'git' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined)
        return false;
      const at = path(uri);
      return always(at) || (include(at) && !exclude(at));
    },
    insists: (uri) => always(path(uri)),
    search: {
      include: oneGlob([...settings.include, ...settings.always]) ?? '**/*.{txt,md}',
      exclude: oneGlob([...settings.exclude, ...hiddenPatterns()]),
    },
  };
}

/** The patterns that the editor's own settings keep out of the explorer and out of searches. */
function hiddenPatterns(): string[] {
  const patterns = new Set<string>();
  for (const section of ['files', 'search']) {
    const value = vscode.workspace.getConfiguration(section).get<Record<string, unknown>>('exclude', {});
    for (const [pattern, on] of Object.entries(value)) {
      // A condition on sibling files ({"when": …}) is for build products; the files themselves stay in sight.
      if (on === true) patterns.add(pattern);
    }
  }
  return [...patterns];
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  // As in the editor's settings, a pattern for a folder covers what lies in it.
  return picomatch(
    globs.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]),
    { dot: true },
  );
}

/** The editor's globs know no braces within braces: patterns with some are left to `admits`. */
function oneGlob(globs: readonly string[]): string | undefined {
  const plain = globs.filter((glob) => !/[{}]/.test(glob));
  if (plain.length === 0) return undefined;
  return plain.length === 1 ? plain[0] : `{${plain.join(',')}}`;
}
