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
  /** Whether records are kept for the next session. */
  readonly keepRecords: boolean;
}

/** The editor's command that shows the settings whose names begin with its argument. */
export const OPEN_SETTINGS = 'workbench.action.openSettings';

/** What the settings' names begin with. */
export const SECTION = 'sourceline';

/** Reads the settings anew; a value of the wrong kind counts as the default. What can be on or off is on by default. */
export function readSettings(): Settings {
  const section = vscode.workspace.getConfiguration(SECTION);
  const flag = (key: string): boolean => section.get<unknown>(key) !== false;
  const globs = (key: string, otherwise: readonly string[]): readonly string[] => {
    const value = section.get<unknown>(key);
    return Array.isArray(value)
      ? value.filter((glob): glob is string => typeof glob === 'string' && glob !== '')
      : otherwise;
  };
  const maxFileSize = section.get<unknown>('files.maxSize');
  return {
    enabled: flag('enabled'),
    include: globs('files.include', USUAL_FILES),
    exclude: globs('files.exclude', []),
    always: globs('files.alwaysAnnotate', []),
    maxFileSize: typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : USUAL_SIZE,
    dimBoilerplate: flag('boilerplate.dim'),
    scanWorkspace: flag('scan.enabled'),
    keepRecords: flag('cache.enabled'),
  };
}

/** The defaults of the manifest. */
const USUAL_FILES = ['**/*.txt', '**/*.md'];
const USUAL_SIZE = 2;
