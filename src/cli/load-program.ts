import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The program's file, beside the built command. */
const PROGRAM = 'program.js';
/** The file beside it that keeps its code as compiled in a run at build time. */
export const COMPILED = 'program.code';

/** A program to start with the module it runs as. */
export interface Program {
  /** What compiled it, with all that has been compiled so far. */
  readonly script: Script;
  start(module: NodeJS.Module): void;
}

/**
 * Loads the built program with its compiled code: compiling is a sixth of the time to the first article. Node.js of another version
 * refuses that code and compiles the program itself.
 */
export function loadProgram(folder: string): Program {
  const filename = join(folder, PROGRAM);
  const source = `(function (require, module, exports, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = readCompiled(folder);
  const script = new Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
  return {
    script,
    start: (module) => {
      const run = script.runInThisContext() as (...args: unknown[]) => void;
      run(module.require.bind(module), module, module.exports, module.filename, folder);
    },
  };
}

function readCompiled(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, COMPILED));
  } catch {
    return undefined;
  }
}
