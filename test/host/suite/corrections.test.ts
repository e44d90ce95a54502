import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { beginUncorrected, fileText, fix, isQuoted, rows, speakerOf, writeFile } from '../support/correcting';
import { caretAt, hoverText, inWorkspace, openArticle, place, sourceline } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';

const { executeCommand } = vscode.commands;

describe('Corrections', () => {
  beginUncorrected(POST);

  it('give a quotation another speaker, in the hover, the panel and the file, and take it back', async () => {
    const editor = await openArticle(POST);
    caretAt(editor, 'They left the room');
    await pick('sourceline.correctSpeaker', 1);
    await until(async () => (await speakerOf('They left the room')) !== 'Dana Whitlock');
    const speaker = await speakerOf('They left the room');
    assert.ok(speaker);
    const at = place(editor.document, 'They left the room');
    const hover = await hoverText(editor.document, at);
    assert.ok(hover.includes(`Said by ${speaker}`), hover);
    assert.match(hover, /Corrected by the reader: “Dana Whitlock” had been taken for the speaker/);
    const [row] = await rows();
    assert.equal(row?.label, `${speaker}, not Dana Whitlock`);
    assert.match(await fileText(), /"was": "Dana Whitlock"/);
    await executeCommand('sourceline.undoCorrection', row);
    await until(async () => (await speakerOf('They left the room')) === 'Dana Whitlock');
    assert.deepEqual(await rows(), []);
  });

  it('take away what is no quotation, by a quick fix, and bring it back at the caret', async () => {
    const editor = await openArticle(POST);
    await fix(editor.document, 'They left the room', 'Not a quotation');
    await until(async () => !(await isQuoted('They left the room')));
    const at = place(editor.document, 'They left the room');
    assert.match(await hoverText(editor.document, at), /Not a quotation[\s\S]*Undo the correction/);
    caretAt(editor, 'They left the room');
    await executeCommand('sourceline.undoCorrection');
    await until(() => isQuoted('They left the room'));
    await pick('sourceline.correct', 1);
    await until(async () => !(await isQuoted('They left the room')));
    await pick('sourceline.correct', 0);
    await until(() => isQuoted('They left the room'));
  });

  it('say what a name names', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    caretAt(editor, 'Ilse Marchetti');
    await pick('sourceline.correctName', 1);
    const types = () =>
      api
        .entities()
        .filter(({ name }) => name === 'Ilse Marchetti')
        .map(({ type }) => type);
    await until(() => types().includes('organization'));
    const hover = await hoverText(editor.document, place(editor.document, 'Ilse Marchetti'));
    assert.match(hover, /organization[\s\S]*it had been taken for a person/);
    caretAt(editor, 'Ilse Marchetti');
    await executeCommand('sourceline.notName');
    await until(() => types().length === 0);
  });

  it('follow their words when the article is edited, and are listed as lost when the words have gone', async () => {
    const editor = await openArticle(POST);
    await fix(editor.document, 'They left the room', 'Not a quotation');
    await until(async () => !(await isQuoted('They left the room')));
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(8, 0), 'It rained all day in the harbour.\n\n'),
    );
    const api = await sourceline();
    await api.settled(editor.document);
    assert.equal(await isQuoted('They left the room'), false);
    const at = editor.document.getText().indexOf('left the room');
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 13));
    await editor.edit((edit) => edit.replace(range, 'went to the door'));
    await until(() => isQuoted('They went to the door'));
    await until(async () => (await rows()).some(({ icon }) => icon === 'leftOut'));
    assert.match((await rows())[0]?.description ?? '', /^not found any more/);
  });

  it('are followed when the file is changed from outside, and stay in force over an off and on', async () => {
    const editor = await openArticle(POST);
    await fix(editor.document, 'They left the room', 'Not a quotation');
    const text = await fileText();
    await writeFile('');
    await until(() => isQuoted('They left the room'));
    await writeFile(text);
    await until(async () => !(await isQuoted('They left the room')));
    const api = await sourceline();
    await executeCommand('sourceline.toggleAnnotations');
    await until(() => api.entities().length === 0);
    await executeCommand('sourceline.toggleAnnotations');
    await until(() => isQuoted('Nobody boards a ship'));
    assert.equal(await isQuoted('They left the room'), false);
  });

  it('made at the same time are both kept', async () => {
    const { document } = await openArticle(POST);
    await Promise.all([
      fix(document, 'They left the room', 'Not a quotation'),
      fix(document, 'would meet again', 'Not a quotation'),
      fix(document, 'Nobody boards a ship', 'Not a quotation'),
    ]);
    assert.equal((await fileText()).split('"notQuotation"').length - 1, 3);
    await until(async () => (await rows()).length === 3);
  });

  it('are never written over a damaged file', async () => {
    const { document } = await openArticle(POST);
    await fix(document, 'They left the room', 'Not a quotation');
    const damaged = (await fileText()).slice(0, -20);
    await writeFile(damaged);
    await fix(document, 'Nobody boards a ship', 'Not a quotation');
    const editor = await openArticle(POST);
    caretAt(editor, 'Nobody boards a ship');
    await assert.rejects(pick('sourceline.correctSpeaker', 1), /shows a list/, 'nothing is asked in vain');
    await executeCommand('notifications.clearAll');
    assert.equal(await fileText(), damaged);
    assert.equal(await isQuoted('Nobody boards a ship'), true);
    assert.equal(await isQuoted('They left the room'), false, 'what was read before stays in force');
  });

  it('are not said to be none where their file is damaged', async () => {
    const { window } = vscode;
    const { showWarningMessage } = window;
    const warnings: string[] = [];
    const noted = (words: string) => {
      warnings.push(words);
      return Promise.resolve(undefined);
    };
    await writeFile('{ "version": 1, ');
    Object.assign(window, { showWarningMessage: noted });
    try {
      await until(async () => {
        warnings.length = 0;
        await executeCommand('sourceline.showCorrections');
        return warnings.some((words) => words.includes('corrections.json is repaired'));
      });
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    await executeCommand('notifications.clearAll');
  });

  it('go along with an article that is renamed', async () => {
    // A copy that no test has opened: documents stay open for a while after their editors have gone.
    const [copy, moved] = [inWorkspace('articles/copy.txt'), inWorkspace('articles/moved.txt')];
    await vscode.workspace.fs.copy(inWorkspace(POST), copy);
    const api = await sourceline();
    const quoted = (uri: vscode.Uri) =>
      api.claims().find(({ path, text }) => path === uri.toString() && text.includes('They left the room'));
    await until(() => quoted(copy) !== undefined);
    const [{ start } = { start: 0 }] = quoted(copy)?.content ?? [];
    await executeCommand('sourceline.notQuotation', { path: copy.toString(), start, end: start });
    await until(() => quoted(copy) === undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(copy, moved);
    await vscode.workspace.applyEdit(edit);
    await until(async () => (await fileText()).includes('"articles/moved.txt"'));
    const isThere = () => api.claims().some(({ path }) => path === moved.toString());
    await until(() => isThere() && quoted(moved) === undefined);
    await vscode.workspace.fs.delete(moved);
    await until(() => !isThere());
    await until(async () => /^article not found/.test((await rows())[0]?.description ?? ''));
  });
});
