import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { until } from '../support/until';

const ID = 'sourceline.sourceline';

/** The contributed commands, as the manifest lists them. */
interface Manifest {
  readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
}

describe('The extension in its host', () => {
  it('becomes active when an article is opened', async () => {
    const [article] = await vscode.workspace.findFiles('articles/ferry-strike-harbour-post.txt');
    assert.ok(article, 'the workspace search finds the article');
    await vscode.window.showTextDocument(article);
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension);
    await until(() => extension.isActive);
  });

  it('registers every command that its manifest contributes', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension);
    await extension.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const { contributes } = extension.packageJSON as Manifest;
    const missing = (contributes?.commands ?? []).filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('leaves the files of the workspace unchanged', async () => {
    for (const file of await vscode.workspace.findFiles('**/*')) {
      const document = await vscode.workspace.openTextDocument(file);
      assert.equal(document.isDirty, false, file.path);
    }
  });
});
