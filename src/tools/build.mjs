// Bundles what ships: the extension for Node with its worker, its twin for the browser, and the command line.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const NOTICES = 'src/tools/notices';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: 'warning',
  target: 'es2022',
  format: 'cjs',
  // Their notices stand together in dist/ThirdPartyNotices.txt.
  legalComments: 'none',
  metafile: true,
  define: { ENGINE_BUILD: JSON.stringify(engineDigest()) },
};
rmSync('dist', { recursive: true, force: true });
const bundles = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
  }),
  build({
    ...shared,
    entryPoints: ['src/worker.ts'],
    outfile: 'dist/worker.js',
    platform: 'node',
  }),
  build({
    ...shared,
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  }),
  build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/program.js',
    platform: 'node',
  }),
  build({
    ...shared,
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
execFileSync(process.execPath, ['src/tools/compile-program.mjs'], { stdio: 'inherit' });
writeNotices(bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));

/** A digest of all that the engine is made of: its code, its models, the packages it uses. */
function engineDigest() {
  const code = readdirSync('src/engine', { recursive: true, encoding: 'utf8' }).map((name) =>
    join('src/engine', name),
  );
  const files = [
    ...code.filter((name) => name.endsWith('.ts')).sort(),
    'media/names.bin',
    'media/tags.bin',
    'package-lock.json',
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Writes the licences of the packages whose files went into the bundles, and of those whose data did (notices/).
 * @param {string[]} inputs
 */
function writeNotices(inputs) {
  const folders = inputs.map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? '');
  const notices = [...new Set(folders)]
    .filter(Boolean)
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  const ofData = readdirSync(NOTICES)
    .sort()
    .map((file) => readFileSync(join(NOTICES, file), 'utf8'));
  writeFileSync('dist/ThirdPartyNotices.txt', [...notices, ...ofData].join(`\n${'-'.repeat(80)}\n\n`));
}
