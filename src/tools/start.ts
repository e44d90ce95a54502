import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorAddress, startServer } from './embedded/server';
import { firstArticle } from './first-article';
import { NO_BROWSER, ensureBrowser } from './setup/browser';
import { cacheFolder } from './setup/cache';
import { runCommand } from './setup/command';
import { installVsCode } from './setup/embedded-vscode';
import { openInBrowser } from './setup/open';
import { exitOnSignals, untilSignalled } from './setup/signals';

/** The folder shown when none is named. */
const SAMPLES = 'media/samples';

/**
 * The same address from start to start, as far as it is free: browser and editor remember a workspace by it, with its layout, what is
 * unfolded, and what was read of it. The token in the address is fresh all the same.
 */
const PORTS = '47810-47899';

/** What the embedded editor starts with; the reader's own changes are kept. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'editor.wordWrap': 'on',
};

/**
 * `start [FOLDER] [--desktop] [--current] [--no-open]`: opens a real VS Code with Sourceline on a folder of articles (the
 * samples, unless another is named) and serves it until interrupted. `--desktop` opens the installed desktop VS Code
 * instead, `--current` embeds the current version rather than the oldest supported, `--no-open` opens no browser.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { desktop: { type: 'boolean' }, current: { type: 'boolean' }, 'no-open': { type: 'boolean' } },
  });
  const [named] = positionals;
  const folder = named ? resolve(process.env['INIT_CWD'] ?? '.', named) : resolve(SAMPLES);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`There is no folder ${folder}.`);
    return 2;
  }
  console.log('Building Sourceline …');
  const build = await runCommand(process.execPath, ['src/tools/build.mjs'], { show: true, limit: 180_000 });
  if (build.code !== 0) return 1;
  return values.desktop
    ? openDesktop(folder)
    : serve(folder, values.current ? 'current' : 'oldest', !values['no-open']);
}

async function openDesktop(folder: string): Promise<number> {
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const { code, output } = await runCommand(command, [`--extensionDevelopmentPath=${resolve('.')}`, folder], {
    limit: 60_000,
  });
  if (code === 0) return 0;
  console.error(
    `The desktop VS Code could not be opened: install it with its shell command “code” on the PATH.\n${output}`,
  );
  return 1;
}

async function serve(folder: string, release: 'oldest' | 'current', show: boolean): Promise<number> {
  const serveInstead = exitOnSignals();
  const browser = show ? ensureBrowser() : Promise.resolve(undefined);
  const vscode = await installVsCode(release);
  const data = join(cacheFolder(), `editor-${vscode.version}`);
  keepSettings(join(data, 'data', 'User'));
  const server = await startServer(vscode, { data, ports: PORTS });
  const interrupted = untilSignalled();
  serveInstead();
  try {
    const file = firstArticle(folder);
    const address = editorAddress(server, { folder, extensions: [resolve('.')], ...(file ? { file } : {}) });
    const hint = show ? present(address, await browser) : undefined;
    console.log(`\nVS Code ${vscode.version} with Sourceline, on ${folder}:\n`);
    if (!file) console.log('No file here reads like a news article: the editor opens without one.\n');
    if (hint !== undefined) console.log(`${hint}\n`);
    console.log(`${address}\n\nServing until interrupted (Ctrl+C).`);
    await Promise.race([interrupted, server.ended]);
  } finally {
    await server.stop();
  }
  console.log('Stopped.');
  return 0;
}

/** Shows the address; where it cannot, what the reader is to do with it. */
function present(address: string, browser: string | undefined): string | undefined {
  if (openInBrowser(address, browser)) return undefined;
  return browser ? 'There is no screen here: open this address in a browser.' : NO_BROWSER;
}

function keepSettings(folder: string): void {
  const file = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(SETTINGS, undefined, 2));
}
