import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { BAKER, beginUncorrected, fileText, rows } from '../support/correcting';
import { caretAt, hoverText, inWorkspace, openArticle, place, sourceline } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';

const { executeCommand } = vscode.commands;

/** The actors so called, each with the number of its articles. */
async function named(name: string): Promise<string[]> {
  const entities = (await sourceline()).entities();
  return entities
    .filter((entity) => entity.name === name)
    .map(({ type, paths }) => `${type} in ${paths.length}`);
}

describe('Who is who', () => {
  let before = '';

  beginUncorrected(POST);

  beforeEach(async () => {
    before = JSON.stringify((await sourceline()).entities());
  });

  afterEach(async () => {
    await until(async () => JSON.stringify((await sourceline()).entities()) === before);
  });

  it('makes two actors one in all articles, and two again', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    caretAt(editor, 'Ilse Marchetti');
    await pick('sourceline.sameActor', 0);
    await until(async () => (await named('Ilse Marchetti')).length === 0);
    const one = api.entities().find(({ united }) => united.length > 0);
    assert.ok(one);
    assert.ok(one.aliases.includes('Ilse Marchetti'), one.aliases.join());
    assert.ok(one.paths.length > 1);
    const hover = await hoverText(editor.document, place(editor.document, 'Ilse Marchetti'));
    assert.ok(hover.includes(`**${one.name} — `), hover);
    assert.match(hover, /A reader says that these are one actor: “.*“Ilse Marchetti”/);
    const [row] = await rows();
    assert.equal(row?.label, `Ilse Marchetti is the same as ${one.name}`);
    assert.match(await fileText(), /"kind": "same",\s+"name": "/);
    const found = await executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      place(editor.document, 'Ilse Marchetti'),
    );
    assert.equal(found.length, one.mentions.length);
    await executeCommand('sourceline.notSameActor');
    await until(async () => (await named('Ilse Marchetti')).length === 1);
    assert.equal(JSON.stringify(api.entities()), before);
  });

  it('does the same for the row of an actor', async () => {
    const api = await sourceline();
    const listed = () => api.rows('actors').find(({ label }) => label === 'Greta Lindqvist');
    await until(() => listed() !== undefined);
    const row = listed();
    await pick('sourceline.sameActor', 0, row);
    await until(async () => (await named('Greta Lindqvist')).length === 0);
    assert.match((await rows())[0]?.label ?? '', /^Greta Lindqvist is the same as /);
  });

  it('says of which actor nothing more is found', async () => {
    const copy = inWorkspace('articles/copy.txt');
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(BAKER));
    await until(async () => (await named('Oksana Hrytsenko')).length === 1);
    // Not opened: documents stay open for a while after their editors have gone.
    const start = BAKER.indexOf('Oksana Hrytsenko');
    await pick('sourceline.sameActor', 0, { path: copy.toString(), start, end: start + 6 });
    await until(async () => (await named('Oksana Hrytsenko')).length === 0);
    await vscode.workspace.fs.delete(copy);
    await until(async () => /^article not found/.test((await rows())[0]?.description ?? ''));
    // Leads nowhere, and says so in a sentence.
    const [row] = await rows();
    assert.ok(row?.action?.kind === 'open');
    await executeCommand('sourceline.open', row.action.place);
    await executeCommand('notifications.clearAll');
  });

  it('takes an article’s actor for another than that of other articles', async () => {
    const editor = await openArticle(POST);
    assert.deepEqual(await named('Tomas Okafor'), ['person in 2']);
    caretAt(editor, 'Tomas Okafor');
    await executeCommand('sourceline.notSameActor');
    await until(async () => (await named('Tomas Okafor')).length === 2);
    const at = place(editor.document, 'According to Okafor');
    const hover = await hoverText(editor.document, at.translate(0, 'According to '.length));
    assert.match(hover, /A reader says that this is not the Tomas Okafor of other articles/);
    assert.equal((await rows())[0]?.label, 'Not the Tomas Okafor of other articles');
    const actors = (await sourceline()).rows('actors').filter(({ label }) => label === 'Tomas Okafor');
    assert.ok(actors.every(({ description }) => /Ferry crews|Velmar ferries/.test(description)));
    await executeCommand('sourceline.undoCorrection');
    await until(async () => (await named('Tomas Okafor')).length === 1);
  });

  it('corrects what a name names in every article at once', async () => {
    const editor = await openArticle(POST);
    assert.deepEqual(await named('Velmar Port Authority'), ['organization in 3']);
    caretAt(editor, 'Velmar Port Authority');
    await pick('sourceline.correctName', 6);
    await until(async () => (await named('Velmar Port Authority')).includes('place in 3'));
    assert.equal((await rows())[0]?.label, 'Place, not organization, in every article');
    const wire = await openArticle('articles/ferry-strike-northern-wire.txt');
    const hover = await hoverText(wire.document, place(wire.document, 'Velmar Port Authority'));
    assert.match(hover, /it had been taken for an organization[\s\S]*Undo the correction/);
  });
});
