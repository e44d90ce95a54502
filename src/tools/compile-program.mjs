// Runs the built command line on the sample articles and keeps the code compiled for it. Started by build.mjs.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const folder = resolve('dist');
const start = join(folder, 'cli.js');
const load = createRequire(start);
/** @type {typeof import('../cli/start')} */
const { COMPILED, loadProgram, tuneRuntime } = load(start);
// Compiled code is taken only where the flags of V8 are those it was compiled with.
tuneRuntime();
const program = loadProgram(folder);
process.argv = [process.execPath, start, 'annotate', '--all-files', '--jobs', '1', 'media/samples'];
process.stdout.write = () => true;
process.on('exit', (status) => {
  if (status === 0) writeFileSync(join(folder, COMPILED), program.script.createCachedData());
});
program.start(/** @type {NodeJS.Module} */ (load.cache[start]));
