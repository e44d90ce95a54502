// The way in to every tool: brings the dependencies up to the lock file, then runs the tool named.
// Needs nothing but Node and npm, so that a fresh clone can start with it.
//   node src/tools/bootstrap.mjs start|test|screenshots|bench [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.sourceline');

/** What the installed dependencies depend on: the lock file, and the platform that some of them are made for. */
function fingerprint() {
  const platform = `${process.platform} ${process.arch}`;
  return createHash('sha256')
    .update(platform)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** A `node_modules` that is a link belongs to another folder, which keeps it up to date itself. */
function isBorrowed() {
  return lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function installDependencies() {
  const wanted = fingerprint();
  if (isBorrowed() || (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)) return;
  console.log('Installing the dependencies (npm ci) …');
  rmSync(stamp, { force: true });
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      `The dependencies could not be installed${error ? `: ${error.message}` : ''}. Is npm reachable?`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const [tool, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`Sourceline needs Node.js 20 or newer; this is ${process.version}.`);
  process.exit(2);
}
if (!tool || !/^[a-z]+$/.test(tool)) {
  console.error('Name a tool: start, test, screenshots or bench.');
  process.exit(2);
}
process.chdir(root);
installDependencies();
const require = createRequire(import.meta.url);
require('tsx/cjs');
/** @type {{ run(args: string[]): Promise<number> }} */
const { run } = require(`./${tool}.ts`);
try {
  process.exitCode = await run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
