import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { BAKER } from '../support/correcting';
import { caretAt, sourceline } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';
const NEW = 'articles/baker.txt';
const { executeCommand } = vscode.commands;

function inFolder(name: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(folder, name);
  return vscode.Uri.joinPath(folder.uri, path);
}

async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uri);
  const api = await sourceline();
  await api.settled(editor.document);
  await until(() => api.scan().kind === 'done');
  return editor;
}

async function fileOf(name: string): Promise<string> {
  try {
    return new TextDecoder().decode(
      await vscode.workspace.fs.readFile(inFolder(name, '.sourceline/corrections.json')),
    );
  } catch {
    return '';
  }
}

describe('Several folders', () => {
  afterEach(async () => {
    const api = await sourceline();
    for (const { article, id } of api.corrections())
      await executeCommand('sourceline.undoCorrection', { path: article, id });
    assert.deepEqual(api.corrections(), []);
    await executeCommand('workbench.action.closeAllEditors');
  });

  it('are one index', async () => {
    await open(inFolder('north', POST));
    const api = await sourceline();
    assert.equal(api.rows('articles').length, 6);
    assert.equal(api.entities().filter(({ name }) => name === 'Tomas Okafor').length, 1);
  });

  it('keep their own corrections, and files of one name apart', async () => {
    const editor = await open(inFolder('south', POST));
    const api = await sourceline();
    const quoted = () => api.claims().filter(({ text }) => text.includes('They left the room')).length;
    assert.equal(quoted(), 2);
    caretAt(editor, 'They left the room');
    await executeCommand('sourceline.notQuotation');
    await until(() => quoted() === 1);
    assert.match(await fileOf('south'), /"articles\/ferry-strike-harbour-post.txt"/);
    assert.doesNotMatch(await fileOf('north'), /notQuotation/);
    await executeCommand('sourceline.undoCorrection', api.rows('corrections')[0]);
    await until(() => quoted() === 2);
  });

  it('share their actors: one of one folder may be the same as one of another', async () => {
    await vscode.workspace.fs.writeFile(inFolder('south', NEW), new TextEncoder().encode(BAKER));
    const editor = await open(inFolder('north', POST));
    const api = await sourceline();
    const isThere = (name: string) => api.entities().some((entity) => entity.name === name);
    await until(() => isThere('Oksana Hrytsenko'));
    const baker = await open(inFolder('south', NEW));
    caretAt(baker, 'Oksana Hrytsenko');
    await pick('sourceline.sameActor', 1);
    await until(() => !isThere('Oksana Hrytsenko'));
    const one = api.entities().find(({ aliases }) => aliases.includes('Oksana Hrytsenko'));
    assert.ok(
      one?.paths.some((path) => path.includes('/north/')),
      one?.paths.join(),
    );
    assert.match(await fileOf('south'), /"same"/);
    const renamed = new vscode.WorkspaceEdit();
    renamed.renameFile(inFolder('south', NEW), inFolder('south', 'articles/moved.txt'));
    await vscode.workspace.applyEdit(renamed);
    await until(async () => (await fileOf('south')).includes('"articles/moved.txt"'));
    await until(
      () => api.claims().some(({ path }) => path.endsWith('/moved.txt')) && !isThere('Oksana Hrytsenko'),
    );
    await vscode.workspace.fs.delete(inFolder('south', 'articles/moved.txt'));
    assert.ok(editor.document.uri.path.includes('/north/'));
  });
});
