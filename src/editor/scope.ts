import * as vscode from 'vscode';
import { matcher, narrowGlob, wideGlob } from './globs';
import type { Settings } from './settings';

/** Which files the settings let Sourceline look at. */
export interface Scope {
  /** Whether the file may be read at all. */
  admits(uri: vscode.Uri): boolean;
  /** Whether the file is an article by the settings' word, whatever it reads like. */
  insists(uri: vscode.Uri): boolean;
  /** What to hand to `findFiles`, one search after the other: cheap, wide; `admits` has the last word. */
  readonly searches: readonly { readonly include: string; readonly exclude: string | null }[];
}

/** The scope that the settings, ours and the editor's, describe at the moment. */
export function createScope(settings: Settings): Scope {
  const always = matcher(settings.always);
  const include = matcher(settings.include);
  const excluded = [...settings.exclude, ...hiddenPatterns()];
  const exclude = matcher(excluded);
  const included = wideGlob(settings.include);
  const insisted = wideGlob(settings.always);
  return {
    admits(uri) {
      const at = pathOf(uri);
      if (uri.scheme === 'untitled') return always(at) || !exclude(at);
      // A file's older versions beside its changes are no articles of their own; of other schemes only what can be listed and read.
      if (uri.scheme === 'git' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined)
        return false;
      return always(at) || (include(at) && !exclude(at));
    },
    insists: (uri) => always(pathOf(uri)),
    searches: [
      ...(included === undefined ? [] : [{ include: included, exclude: narrowGlob(excluded) ?? null }]),
      // These win over the patterns that exclude.
      ...(insisted === undefined ? [] : [{ include: insisted, exclude: null }]),
    ],
  };
}

/** The path that patterns, and what file names say, are held against: within its folder of the workspace, or from the root of its file system. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)
    ? vscode.workspace.asRelativePath(uri, false)
    : uri.path.replace(/^\/+/, '');
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
