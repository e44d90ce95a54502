import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { BAKER, select } from '../support/correcting';
import { caretAt, hoverText, place, sourceline } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const { executeCommand } = vscode.commands;

async function openNew(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: BAKER });
  const editor = await vscode.window.showTextDocument(document);
  await (await sourceline()).settled(document);
  return editor;
}

describe('A window with no folder', () => {
  afterEach(async () => {
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('reads what is pasted into a new file', async () => {
    const editor = await openNew();
    const api = await sourceline();
    assert.equal(api.state(editor.document.uri).kind, 'article');
    assert.ok(api.claims().length >= 2);
  });

  it('keeps what the reader corrects, marks and joins for itself, and takes it back', async () => {
    const editor = await openNew();
    const api = await sourceline();
    const quoted = () => api.claims().some(({ text }) => text.includes('We have no choice'));
    caretAt(editor, 'We have no choice');
    await executeCommand('sourceline.notQuotation');
    await until(() => !quoted());
    assert.match(
      await hoverText(editor.document, place(editor.document, 'We have no choice')),
      /Not a quotation/,
    );
    select(editor, 'the millers');
    await pick('sourceline.markName', 1);
    await until(() => api.entities().some(({ name }) => name === 'the millers'));
    caretAt(editor, 'Oksana Hrytsenko');
    await pick('sourceline.sameActor', 0);
    await until(() => api.entities().every(({ name }) => name !== 'Oksana Hrytsenko'));
    assert.equal(api.rows('corrections').length, 3);
    for (const row of api.rows('corrections')) await executeCommand('sourceline.undoCorrection', row);
    await until(() => quoted() && api.rows('corrections').length === 0);
    assert.ok(api.entities().some(({ name }) => name === 'Oksana Hrytsenko'));
    await executeCommand('sourceline.openCorrections');
  });

  it('opens a sample, and the walkthrough that begins with it', async () => {
    const api = await sourceline();
    await executeCommand('sourceline.openSample');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await api.settled(editor.document);
    assert.equal(api.state(editor.document.uri).kind, 'article');
    await executeCommand('workbench.action.closeActiveEditor');
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await until(() => tabs().length === 0);
    await executeCommand('sourceline.getStarted');
    await until(() => tabs().length === 1);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
