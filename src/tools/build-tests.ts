import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** The bundles of the editor tests, to be given to VS Code as `--extensionTestsPath`. */
export interface TestBundles {
  readonly node: string;
  readonly web: string;
}

/** Bundles the editor tests for the extension host of Node and for that of a web worker. */
export async function buildTests(): Promise<TestBundles> {
  const shared: BuildOptions = {
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
    target: 'es2022',
    format: 'cjs',
    plugins: [testFiles, mochaForBrowsers],
  };
  const bundles = { node: resolve('out/test/node.js'), web: resolve('out/test/web.js') };
  await Promise.all([
    build({
      ...shared,
      entryPoints: ['test/host/node.ts'],
      outfile: bundles.node,
      platform: 'node',
      external: ['vscode', 'mocha'],
    }),
    build({
      ...shared,
      entryPoints: ['test/host/web.ts'],
      outfile: bundles.web,
      platform: 'browser',
      external: ['vscode'],
    }),
  ]);
  return bundles;
}

/** Resolves `tests:FOLDER` to a module whose `load` imports the test files of that folder, in the order of their names. */
const testFiles: Plugin = {
  name: 'test-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'tests' }));
    onLoad({ filter: /.*/, namespace: 'tests' }, ({ path }) => {
      const folder = resolve('test/host', path);
      const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
      const imports = files.sort().map((name) => `await import(${JSON.stringify(join(folder, name))});`);
      return { contents: `export async function load() { ${imports.join('\n')} }`, resolveDir: folder };
    });
  },
};

/**
 * Mocha's build for browsers is a plain script inside a package of ES modules. Bundled as one of these it would take our
 * own exports for its; in a namespace of its own it is read as what it is.
 */
const mochaForBrowsers: Plugin = {
  name: 'mocha-for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mocha\/mocha$/ }, () => ({
      path: resolve('node_modules/mocha/mocha.js'),
      namespace: 'script',
    }));
    onLoad({ filter: /.*/, namespace: 'script' }, ({ path }) => ({ contents: readFileSync(path, 'utf8') }));
  },
};
