import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { type RELEASES, installVsCode } from '../setup/embedded-vscode';
import { NO_BROWSER, ensureBrowser } from '../setup/browser';
import { isNoise } from './noise';
import { openHeadless } from './page';
import { editorAddress, startServer } from './server';

/** One run of a tests module, in the terms of VS Code's own command line. */
export interface TestRun {
  readonly release: keyof typeof RELEASES;
  /** A folder, or a file that lists several; without it none is open. */
  readonly folder?: string | undefined;
  readonly extensions: readonly string[];
  readonly tests: string;
  /** Holds `User/settings.json`; what the editor writes goes here too. */
  readonly userData: string;
  /** In milliseconds, for the run as a whole. */
  readonly limit: number;
}

/** Runs a tests module in the extension host of an embedded VS Code and resolves with its exit code. */
export async function runEmbeddedTests(run: TestRun): Promise<number> {
  const browser = await ensureBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const vscode = await installVsCode(run.release);
  const data = join(run.userData, 'server');
  mkdirSync(join(data, 'data'), { recursive: true });
  cpSync(join(run.userData, 'User'), join(data, 'data', 'User'), { recursive: true, force: true });
  const server = await startServer(vscode, { data, driven: true });
  const pageErrors: string[] = [];
  try {
    let finish: (code: number) => void = () => undefined;
    const finished = new Promise<number>((resolve) => (finish = resolve));
    const fail = (reason: string): void => {
      console.error(`${reason}\n${pageErrors.join('\n')}`);
      finish(1);
    };
    const timer = setTimeout(() => {
      fail(`The tests took longer than ${String(run.limit / 1000)} s.`);
    }, run.limit);
    let running = true;
    void server.ended.then(() => {
      if (running) fail('The VS Code server ended before the tests did.');
    });
    const editor = await openHeadless(browser, editorAddress(server, run), {
      prepare: async (page) => {
        page.on('pageerror', (error) => pageErrors.push(String(error)));
        await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
          const message = format(...args);
          if (!isNoise(message)) (type === 'error' ? console.error : console.log)(message);
        });
        await page.exposeFunction('codeAutomationExit', (code: number) => {
          finish(code);
        });
      },
    });
    const code = await finished;
    running = false;
    clearTimeout(timer);
    await editor.close();
    return code;
  } finally {
    await server.stop();
  }
}
