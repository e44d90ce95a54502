import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where training keeps what it downloads: outside the repository. */
export const CACHE =
  process.env['SOURCELINE_TRAIN_CACHE'] ?? join(homedir(), '.cache', 'sourceline', 'train');

/** Folder of an npm package of exactly this version in the training cache, installing it there when it is missing. None of its scripts run. */
export function fetchPackage(name: string, version: string): string {
  const folder = join(CACHE, 'node_modules', name);
  if (installedVersion(folder) === version) return folder;
  mkdirSync(CACHE, { recursive: true });
  console.error(`Fetching ${name} ${version} into ${CACHE} …`);
  execFileSync(
    'npm',
    ['install', '--prefix', CACHE, '--ignore-scripts', '--no-audit', '--save-exact', `${name}@${version}`],
    { stdio: 'inherit' },
  );
  return folder;
}

function installedVersion(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
}
