import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { inWorkspace, sourceline } from '../support/editor';
import { until } from '../support/until';

/** The last of the suite: VS Code keeps a document for minutes after its tab is closed, and with it what was read of it. */
describe('A file that another program renames', () => {
  it('is let go at its old place though it is open', async () => {
    const api = await sourceline();
    const [before, after] = [inWorkspace('articles/open.txt'), inWorkspace('articles/moved.txt')];
    const [article] = await vscode.workspace.findFiles('articles/ferry-strike-northern-wire.txt');
    assert.ok(article);
    const isAt = (uri: vscode.Uri) => api.claims().some(({ path }) => path === uri.toString());
    await vscode.workspace.fs.copy(article, before);
    await vscode.window.showTextDocument(before);
    await until(() => isAt(before));
    await vscode.workspace.fs.rename(before, after);
    await until(() => isAt(after) && !isAt(before));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(after);
    await until(() => api.rows('articles').length === 3);
  });
});
