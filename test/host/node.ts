import Mocha from 'mocha';
import * as vscode from 'vscode';
import { load as loadEmpty } from 'tests:empty';
import { load as loadFolders } from 'tests:folders';
import { load } from 'tests:suite';
import { runSuite } from './suite';

/** Called by the extension host of a VS Code that was started with `--extensionTestsPath`. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 2000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const folders = vscode.workspace.workspaceFolders ?? [];
  await (folders.length === 0 ? loadEmpty() : folders.length > 1 ? loadFolders() : load());
  await runSuite(mocha);
}
