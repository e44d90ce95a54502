import * as vscode from 'vscode';

const ID = 'sourceline.sourceline';

describe('The browser build in a web worker', () => {
  it('runs without the facilities of Node', () => {
    equal(typeof process, 'undefined');
  });

  it('finds the articles of the workspace', async () => {
    const found = await vscode.workspace.findFiles('articles/*.{txt,md}');
    equal(found.length, 3);
  });

  it('becomes active', async () => {
    const extension = vscode.extensions.getExtension(ID);
    await extension?.activate();
    equal(extension?.isActive, true);
  });
});

/** As `node:assert` is not there. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${String(actual)} where ${String(expected)} was expected`);
}
