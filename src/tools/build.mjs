// Bundles what ships: the extension for Node with its worker, its twin for the browser, and the command line.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: 'warning',
  target: 'es2022',
  format: 'cjs',
  legalComments: 'none',
};
rmSync('dist', { recursive: true, force: true });
await Promise.all([
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
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
