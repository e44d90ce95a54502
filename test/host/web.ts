import 'mocha/mocha';
import { load } from 'tests:web';
import { runSuite } from './suite';

/** Called by the web worker extension host: mocha's build for browsers serves there. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, slow: 2000, reporter: 'spec', color: false });
  await load();
  await runSuite(mocha);
}
