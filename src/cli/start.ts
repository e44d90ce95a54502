import { loadProgram } from './load-program';

export * from './load-program';

// The build loads this file as well, to compile the program.
if (require.main === module) loadProgram(__dirname).start(module);
