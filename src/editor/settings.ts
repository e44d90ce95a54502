import * as vscode from 'vscode';

/** The reader's settings, as they are at the moment. */
export interface Settings {
  readonly enabled: boolean;
  /** Globs of files to look at. */
  readonly include: readonly string[];
  /** Globs of files to leave alone whatever they read like. */
  readonly exclude: readonly string[];
  /** Globs of files that are articles whatever they read like. */
  readonly always: readonly string[];
  /** Length of the longest text that is read, in megabytes. */
  readonly maxFileSize: number;
  readonly dimBoilerplate: boolean;
  readonly scanWorkspace: boolean;
}

/** What the settings' names begin with. */
export const SECTION = 'sourceline';

/** Reads the settings anew; a value of the wrong kind counts as the default. */
export function readSettings(): Settings {
  const section = vscode.workspace.getConfiguration(SECTION);
  const globs = (key: string, otherwise: readonly string[]): readonly string[] => {
    const value = section.get<unknown>(key);
    return Array.isArray(value)
      ? value.filter((glob): glob is string => typeof glob === 'string' && glob !== '')
      : otherwise;
  };
  const maxFileSize = section.get<number>('files.maxSize', 2);
  return {
    enabled: section.get<boolean>('enabled', true),
    include: globs('files.include', ['**/*.txt', '**/*.md']),
    exclude: globs('files.exclude', []),
    always: globs('files.alwaysAnnotate', []),
    maxFileSize: Number.isFinite(maxFileSize) && maxFileSize > 0 ? maxFileSize : 2,
    dimBoilerplate: section.get<boolean>('boilerplate.dim', true),
    scanWorkspace: section.get<boolean>('scan.enabled', true),
  };
}
