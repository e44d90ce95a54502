import { loadProgram } from './load-program';
import { tuneRuntime } from './tune-runtime';

export * from './load-program';
export * from './tune-runtime';

// The build loads this file as well, to compile the program.
if (require.main === module) {
  tuneRuntime();
  loadProgram(__dirname).start(module);
}
