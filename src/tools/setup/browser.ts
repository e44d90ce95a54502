import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from './command';

/** What to tell a reader when there is no browser and we cannot bring one. */
export const NO_BROWSER =
  'No Chromium-based browser found: install Chrome, Chromium or Edge (or set CHROME_PATH to its executable).';

const APT_INSTALL = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];

const COMMANDS = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'chromium-browser', // last, as on Ubuntu it may be an empty shell
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_FILES = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The executable of a Chromium-based browser on this machine, if there is one. */
function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

/** As {@link findBrowser}; on Debian and its kin, run as root, a missing one is installed. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return found;
  console.log('Installing Chromium (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limit = 10 * 60_000;
  const lists = await runCommand('apt-get', ['update', '-q'], { env, limit });
  const outcome = await runCommand('apt-get', [...APT_INSTALL, 'chromium', 'fonts-dejavu-core'], {
    env,
    limit,
  });
  if (outcome.code !== 0)
    console.error(`${lists.output}\n${outcome.output}`.trim().split('\n').slice(-12).join('\n'));
  return findBrowser();
}

function candidates(): string[] {
  const { CHROME_PATH, PATH = '' } = process.env;
  const given = CHROME_PATH ? [CHROME_PATH] : [];
  return [...given, ...installed(PATH.split(delimiter)), chromium.executablePath()];
}

function installed(path: string[]): string[] {
  if (process.platform === 'win32') {
    const { ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA];
    return folders.flatMap((folder) => WINDOWS_FILES.map((file) => join(folder, file)));
  }
  if (process.platform === 'darwin')
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return COMMANDS.flatMap((command) => path.map((folder) => join(folder, command)));
}
