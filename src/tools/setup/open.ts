import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Asks the system to show an address, in its browser or else in the one given. Never fails; false when there is
 * nowhere to show it.
 */
export function openInBrowser(address: string, browser: string | undefined): boolean {
  const command =
    systemCommand(address) ?? (browser && hasScreen() ? [browser, ...asRoot(), address] : undefined);
  const [file, ...args] = command ?? [];
  if (!file) return false;
  const child = spawn(file, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // the address is printed all the same
  child.unref();
  return true;
}

function systemCommand(address: string): string[] | undefined {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  const isThere = (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'xdg-open')));
  return isThere && hasScreen() && process.getuid?.() !== 0 ? ['xdg-open', address] : undefined;
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Chromium's sandbox refuses to run as root. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
