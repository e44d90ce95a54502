import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  beginUncorrected,
  fileText,
  fixesIn,
  isQuoted,
  rows,
  select,
  speakerOf,
} from '../support/correcting';
import { caretAt, hoverText, openArticle, place, sourceline, words } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';

const { executeCommand } = vscode.commands;

describe('What was missed', () => {
  beginUncorrected(POST);

  it('is marked as a name by a quick fix on the selection, and taken back', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    const before = JSON.stringify(api.entities());
    const mark = (await fixesIn(editor.document, select(editor, ' Bridge tolls'))).get('Mark as a name…');
    assert.ok(mark);
    await pick(mark.command, 1, ...((mark.arguments ?? []) as unknown[]));
    const isNamed = () =>
      api.entities().some(({ name, type }) => name === 'Bridge tolls' && type === 'organization');
    await until(isNamed);
    await until(() => words(editor.document, api.decorations(editor)?.organization).includes('Bridge tolls'));
    const hover = await hoverText(editor.document, place(editor.document, 'Bridge tolls'));
    assert.match(hover, /Bridge tolls — organization[\s\S]*Marked by the reader[\s\S]*Undo the correction/);
    const [row] = await rows();
    assert.equal(row?.label, '“Bridge tolls” is an organization');
    await executeCommand('sourceline.undoCorrection', row);
    await until(() => !isNamed());
    assert.equal(JSON.stringify(api.entities()), before);
  });

  it('is marked as a quotation of the speaker picked, and can be corrected like any other', async () => {
    const editor = await openArticle(POST);
    const passage = 'leaving thousands of commuters stranded';
    select(editor, passage);
    await pick('sourceline.markQuotation', 0);
    await until(() => isQuoted(passage));
    const speaker = await speakerOf(passage);
    assert.ok(speaker);
    const hover = await hoverText(editor.document, place(editor.document, passage));
    assert.match(hover, /Indirect quotation[\s\S]*Marked by the reader/);
    assert.equal((await rows())[0]?.label, `Said by ${speaker}`);
    caretAt(editor, passage);
    await pick('sourceline.correctSpeaker', 1);
    await until(async () => (await speakerOf(passage)) !== speaker);
    assert.equal((await rows()).length, 1, 'said anew');
    assert.match(await fileText(), /"isQuotation"/);
    await executeCommand('sourceline.notQuotation');
    await until(async () => !(await isQuoted(passage)));
    assert.deepEqual(await rows(), []);
  });

  it('has its marks brought along, and is listed as lost when its words have gone', async () => {
    const editor = await openArticle(POST);
    select(editor, 'They left the room');
    await pick('sourceline.markQuotation', 0);
    const api = await sourceline();
    await until(() =>
      api.claims().some(({ text, kind }) => text === '“They left the room,”' && kind === 'direct'),
    );
    const range = select(editor, 'left the room');
    await editor.edit((edit) => edit.replace(range, 'went to the door'));
    await until(async () => /^not found any more/.test((await rows())[0]?.description ?? ''));
  });

  it('takes the place of what was said against it', async () => {
    const editor = await openArticle(POST);
    const passage = 'the union had rejected two offers without reading them';
    caretAt(editor, passage);
    await executeCommand('sourceline.notQuotation');
    await until(async () => !(await isQuoted(passage)));
    select(editor, passage);
    await pick('sourceline.markQuotation', 0);
    await until(() => isQuoted(passage));
    assert.equal((await rows()).length, 1);
  });

  it('needs a selection', async () => {
    const editor = await openArticle(POST);
    caretAt(editor, 'Bridge tolls');
    await executeCommand('sourceline.markName');
    await executeCommand('sourceline.markQuotation');
    const at = place(editor.document, 'Bridge tolls');
    assert.equal((await fixesIn(editor.document, new vscode.Range(at, at))).has('Mark as a name…'), false);
    assert.deepEqual(await rows(), []);
  });
});
