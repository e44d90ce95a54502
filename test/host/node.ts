import Mocha from 'mocha';
import { load } from 'tests:suite';
import { runSuite } from './suite';

/** Called by the extension host of a VS Code that was started with `--extensionTestsPath`. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 2000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  await runSuite(mocha);
}
