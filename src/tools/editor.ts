import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildTests } from './build-tests';
import { RELEASE_VARIABLE } from './embedded/code';
import { RELEASES } from './setup/embedded-vscode';
import { scratchFolder } from './setup/scratch';
import { exitOnSignals } from './setup/signals';

/**
 * Runs the editor tests: `editor node|web [VSCODE]`, in the extension host of Node or in that of a web worker.
 * VSCODE is `oldest` or `current` (embedded, without a window), `desktop` (downloaded) or the path of an executable.
 * Expects the extension to be built.
 */
export async function run([host = 'node', vscode = 'oldest']: string[]): Promise<number> {
  exitOnSignals();
  const scratch = scratchFolder('tests');
  const extension = await extensionFor(host, scratch);
  const embedded = Object.hasOwn(RELEASES, vscode);
  let failed = 0;
  for (const [window, open] of Object.entries(WINDOWS)) {
    if (host === 'web' && window !== 'folder') continue;
    const place = join(scratch, window);
    mkdirSync(place);
    const opened = open(place);
    try {
      await runTests({
        ...extension,
        ...executable(vscode),
        launchArgs: [
          ...(embedded ? [resolve('src/tools/embedded/code.mjs')] : []),
          ...(opened === undefined ? [] : [opened]),
          `--user-data-dir=${writeSettings(join(place, 'user'))}`,
          `--extensions-dir=${join(place, 'extensions')}`,
        ],
        extensionTestsEnv: { [RELEASE_VARIABLE]: vscode },
      });
    } catch (error) {
      failed++;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  return failed === 0 ? 0 : 1;
}

/** What the windows have open that the tests run in; each is prepared in a folder of its own (test/host/node.ts says which tests). */
const WINDOWS: Readonly<Record<string, (place: string) => string | undefined>> = {
  folder: (place) => copyWorkspace(join(place, 'workspace')),
  folders: (place) => {
    const names = ['north', 'south'];
    for (const name of names) copyWorkspace(join(place, name));
    const file = join(place, 'both.code-workspace');
    writeFileSync(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
    return file;
  },
  empty: () => undefined,
};

function copyWorkspace(folder: string): string {
  cpSync('test/host/workspace', folder, { recursive: true });
  return folder;
}

/** The embedded VS Code is a script for the Node.js that runs us; a desktop one is an executable of its own. */
function executable(vscode: string): { vscodeExecutablePath: string } | { version: string } {
  if (Object.hasOwn(RELEASES, vscode)) return { vscodeExecutablePath: process.execPath };
  return vscode === 'desktop' ? { version: 'stable' } : { vscodeExecutablePath: vscode };
}

interface ExtensionUnderTest {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath: string;
}

/**
 * The clone itself for the host of Node. For the host of a web worker a copy without `main`, which the server would
 * otherwise prefer to `browser`, and with the tests inside, as that host loads modules from the extension's folder only.
 */
async function extensionFor(host: string, scratch: string): Promise<ExtensionUnderTest> {
  const bundles = await buildTests();
  if (host !== 'web') return { extensionDevelopmentPath: resolve('.'), extensionTestsPath: bundles.node };
  const folder = join(scratch, 'extension');
  mkdirSync(folder);
  for (const part of ['dist/web', 'media', 'l10n', 'package.nls.json'].filter(existsSync))
    cpSync(part, join(folder, part), { recursive: true });
  cpSync(bundles.web, join(folder, 'dist/web/tests.js'));
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const web = { ...(manifest as object), main: undefined, extensionKind: ['web'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(web));
  return { extensionDevelopmentPath: folder, extensionTestsPath: join(folder, 'dist/web/tests.js') };
}

/** Settings that keep the editor from doing what no test asks for. */
function writeSettings(userData: string): string {
  mkdirSync(join(userData, 'User'), { recursive: true });
  const settings = {
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    // A browser saves by itself after a second; what a test types and takes back is not to reach the file.
    'files.autoSave': 'off',
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    'workbench.startupEditor': 'none',
  };
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(settings));
  return userData;
}
