/** The part of mocha that both of its builds share. */
interface Runnable {
  run(done: (failures: number) => void): unknown;
}

/** Runs what was defined, and throws when a test failed: the editor then exits with a code that says so. */
export async function runSuite(mocha: Runnable): Promise<void> {
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${String(failures)} of the editor tests failed.`);
}
