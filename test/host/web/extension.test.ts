import * as vscode from 'vscode';
import type { SourcelineApi } from '../../../src/editor/api';
import { until } from '../support/until';

const ID = 'sourceline.sourceline';
const ARTICLE = 'articles/ferry-strike-harbour-post.txt';

describe('The browser build in a web worker', () => {
  it('runs without the facilities of Node', () => {
    equal(typeof process, 'undefined');
  });

  it('finds the articles of the workspace', async () => {
    const found = await vscode.workspace.findFiles('articles/*.{txt,md}');
    equal(found.length, 3);
  });

  it('reads an open article', async () => {
    const { document, api } = await openArticle();
    equal(api.state(document.uri).kind, 'article');
    const quoted = api.claims().map(({ text }) => text);
    equal(
      quoted.some((text) => text.includes('We have waited eleven months')),
      true,
    );
  });

  it('fills the side panel', async () => {
    const { api } = await openArticle();
    await vscode.commands.executeCommand('sourceline.actors.focus');
    await until(() => api.rows('actors').some(({ label }) => label === 'Tomas Okafor'));
  });

  it('keeps what it found for the next session', async () => {
    const { api } = await openArticle();
    await until(async () => (await api.records())?.kept === 3);
  });

  it('keeps what the reader puts right in the folder', async () => {
    const { document, api } = await openArticle();
    const waited = () => api.claims().find(({ text }) => text.includes('We have waited eleven months'));
    const [{ start, end } = { start: 0, end: 0 }] = waited()?.content ?? [];
    await vscode.commands.executeCommand('sourceline.notQuotation', {
      path: document.uri.toString(),
      start,
      end,
    });
    await until(() => waited() === undefined);
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new Error('No folder is open.');
    const file = vscode.Uri.joinPath(folder.uri, '.sourceline/corrections.json');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    equal(text.includes('"notQuotation"'), true);
    const [kept] = api.corrections();
    const key = { path: kept?.article, id: kept?.id };
    await vscode.commands.executeCommand('sourceline.undoCorrection', key);
    await until(() => waited() !== undefined);
  });
});

async function openArticle(): Promise<{ document: vscode.TextDocument; api: SourcelineApi }> {
  const [file] = await vscode.workspace.findFiles(ARTICLE);
  const extension = vscode.extensions.getExtension<SourcelineApi>(ID);
  if (!file || !extension) throw new Error('The article or the extension is not there.');
  const { document } = await vscode.window.showTextDocument(file);
  const api = await extension.activate();
  await api.settled(document);
  await until(() => api.scan().kind === 'done');
  return { document, api };
}

/** As `node:assert` is not there. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${String(actual)} where ${String(expected)} was expected`);
}
