import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TreeRow } from '../../../src/views/tree-row';
import { inWorkspace, openArticle, sourceline } from '../support/editor';
import { pick } from '../support/pick';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';

const labels = (rows: readonly TreeRow[]) => rows.map(({ label }) => label);

describe('The side panel', () => {
  before(async () => {
    await openArticle(POST);
    await vscode.commands.executeCommand('sourceline.actors.focus');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('covers every article of the workspace, open or not', async () => {
    const api = await sourceline();
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
    const titles = labels(api.rows('articles'));
    assert.ok(titles.includes('Velmar ferries to sail again on Saturday, union says'));
  });

  it('lists actors with their claims and mentions', async () => {
    const api = await sourceline();
    const okafor = api.rows('actors').find(({ label }) => label === 'Tomas Okafor');
    assert.ok(okafor, labels(api.rows('actors')).join('; '));
    const icons = new Set(okafor.children?.().map(({ icon }) => icon));
    assert.ok(icons.has('direct') && icons.has('article'), [...icons].join());
  });

  it('lists claims by actor or by article', async () => {
    const api = await sourceline();
    await vscode.commands.executeCommand('sourceline.groupClaimsByArticle');
    assert.equal(api.rows('claims').length, 3);
    await vscode.commands.executeCommand('sourceline.groupClaimsByActor');
    assert.ok(labels(api.rows('claims')).includes('Tomas Okafor'));
  });

  it('goes to the first actor of the list by the Enter key alone', async () => {
    const api = await sourceline();
    const [row] = api.rows('actors');
    const actor = api.entities().find(({ id }) => id === row?.entity);
    await pick('sourceline.goToActor', 0);
    const editor = vscode.window.activeTextEditor;
    const at = editor?.document.offsetAt(editor.selection.start);
    assert.ok(editor && !editor.selection.isEmpty);
    assert.ok(
      actor?.mentions.some(({ path, start }) => path === editor.document.uri.toString() && start === at),
    );
  });

  it('narrows the claims to one actor', async () => {
    const api = await sourceline();
    const actor = api.rows('actors').find(({ label }) => label === 'Tomas Okafor');
    await vscode.commands.executeCommand('sourceline.showClaims', actor);
    assert.deepEqual(labels(api.rows('claims')), ['Tomas Okafor']);
    await vscode.commands.executeCommand('sourceline.showAllClaims');
    assert.ok(api.rows('claims').length > 1);
  });

  it('opens a row at its place', async () => {
    const api = await sourceline();
    const [claim] = api.claims();
    assert.ok(claim);
    const [{ start, end } = { start: 0, end: 0 }] = claim.content;
    await vscode.commands.executeCommand('sourceline.open', { path: claim.path, start, end });
    await until(() => {
      const editor = vscode.window.activeTextEditor;
      const isShown = editor?.document.uri.toString() === claim.path;
      return isShown && editor.document.offsetAt(editor.selection.start) === start;
    });
  });

  it('takes in new files and lets deleted and renamed ones go', async () => {
    const api = await sourceline();
    const uri = inWorkspace('articles/new.txt');
    const text =
      'Bakers of Velmar raise their prices\n\nNorthern Wire, 9 March 2025\n\n' +
      '“Flour costs twice what it did,” said Oksana Hrytsenko, who leads the Guild of Bakers. “We have no choice.”\n\n' +
      'The Guild of Bakers said the new prices would hold until the summer.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await until(() => api.rows('articles').length === 4);
    const renamed = inWorkspace('articles/renamed.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await until(() => api.claims().some(({ path }) => path === renamed.toString()));
    await until(() => !api.claims().some(({ path }) => path === uri.toString()));
    await vscode.workspace.fs.delete(renamed);
    await until(() => api.rows('articles').length === 3);
  });

  it('follows a folder to its new name', async () => {
    const api = await sourceline();
    const [before, after] = [inWorkspace('articles/before'), inWorkspace('articles/after')];
    const [article] = await vscode.workspace.findFiles('articles/ferry-strike-northern-wire.txt');
    assert.ok(article);
    await vscode.workspace.fs.copy(article, vscode.Uri.joinPath(before, 'copy.txt'));
    await until(() => api.rows('articles').length === 4);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    await vscode.workspace.applyEdit(edit);
    const isIn = (folder: vscode.Uri) => api.claims().some(({ path }) => path.startsWith(folder.toString()));
    await until(() => isIn(after) && !isIn(before));
    assert.equal(api.scan().kind, 'done', 'without reading all the others again');
    await vscode.workspace.fs.delete(after, { recursive: true });
    await until(() => api.rows('articles').length === 3);
  });

  it('heeds the settings that exclude files, and those that insist', async function () {
    this.timeout(90_000);
    const api = await sourceline();
    const settings = vscode.workspace.getConfiguration('sourceline');
    await settings.update('files.exclude', ['articles/*radio*'], vscode.ConfigurationTarget.Workspace);
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 2);
    await settings.update('files.exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('files.alwaysAnnotate', ['README.md'], vscode.ConfigurationTarget.Workspace);
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 4);
    await settings.update('files.alwaysAnnotate', undefined, vscode.ConfigurationTarget.Workspace);
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
  });

  it('finds files by patterns with alternatives', async function () {
    this.timeout(90_000);
    const api = await sourceline();
    const settings = vscode.workspace.getConfiguration('sourceline');
    await settings.update('files.include', ['**/*.{log,md}'], vscode.ConfigurationTarget.Workspace);
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 1);
    await settings.update('files.include', undefined, vscode.ConfigurationTarget.Workspace);
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
  });

  it('leaves a file alone that it was once told to read', async function () {
    this.timeout(90_000);
    const api = await sourceline();
    const { document } = await vscode.window.showTextDocument(inWorkspace('README.md'));
    await vscode.commands.executeCommand('sourceline.alwaysAnnotateFile');
    await until(() => api.state(document.uri).kind === 'article');
    await vscode.commands.executeCommand('sourceline.neverAnnotateFile');
    await until(() => api.state(document.uri).kind === 'excluded');
    const settings = vscode.workspace.getConfiguration('sourceline');
    for (const key of ['files.alwaysAnnotate', 'files.exclude']) {
      await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(() => api.state(document.uri).kind === 'notArticle');
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
  });

  it('keeps to open articles once told not to read the workspace, until it is read on demand', async function () {
    this.timeout(90_000);
    const api = await sourceline();
    // A copy that no test has opened: documents stay open for a while after their editors have gone.
    const copy = inWorkspace('articles/copy.txt');
    await vscode.workspace.fs.copy(inWorkspace(POST), copy);
    const isListed = () => api.rows('articles').some(({ id }) => id === copy.toString());
    const settings = vscode.workspace.getConfiguration('sourceline');
    try {
      await until(isListed);
      await settings.update('scan.enabled', false, vscode.ConfigurationTarget.Workspace);
      await until(() => api.scan().kind === 'idle' && !isListed());
      await vscode.commands.executeCommand('sourceline.rescanWorkspace');
      await until(() => api.scan().kind === 'done' && isListed());
    } finally {
      await settings.update('scan.enabled', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(copy);
    }
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
  });

  it('reads the workspace again when switched on with only the panel in sight', async function () {
    this.timeout(90_000);
    const api = await sourceline();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('sourceline.actors.focus');
    await vscode.commands.executeCommand('sourceline.toggleAnnotations');
    await until(() => api.scan().kind === 'idle' && api.rows('articles').length === 0);
    await vscode.commands.executeCommand('sourceline.toggleAnnotations');
    await until(() => api.scan().kind === 'done' && api.rows('articles').length === 3);
  });
});
