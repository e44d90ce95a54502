import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from '../setup/signals';
import { runEmbeddedTests } from './run-tests';

/** The environment variable that names the embedded VS Code to use: `oldest` or `current`. */
export const RELEASE_VARIABLE = 'SOURCELINE_VSCODE';

/** The environment variable that limits a test run, in seconds. */
const LIMIT_VARIABLE = 'SOURCELINE_TEST_SECONDS';

/**
 * Takes the arguments of the `code` command that a test run uses and runs the tests in the embedded VS Code instead
 * of a desktop one. Resolves with the exit code.
 */
export async function code(args: string[]): Promise<number> {
  exitOnSignals();
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const {
    extensionDevelopmentPath: extensions,
    extensionTestsPath: tests,
    'user-data-dir': userData,
  } = values;
  const [folder] = positionals;
  if (!Array.isArray(extensions) || typeof tests !== 'string' || typeof userData !== 'string') {
    console.error('Needs --extensionDevelopmentPath, --extensionTestsPath and --user-data-dir.');
    return 2;
  }
  const name = process.env[RELEASE_VARIABLE] ?? 'oldest';
  return runEmbeddedTests({
    release: name === 'current' ? 'current' : 'oldest',
    folder: folder === undefined ? undefined : resolve(folder),
    extensions: extensions.map((path) => resolve(String(path))),
    tests: resolve(tests),
    userData: resolve(userData),
    limit: 1000 * Number(process.env[LIMIT_VARIABLE] ?? 600),
  });
}
