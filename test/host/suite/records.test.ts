import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { SourcelineApi } from '../../../src/editor/api';
import { openArticle, sourceline } from '../support/editor';
import { until } from '../support/until';

const POST = 'articles/ferry-strike-harbour-post.txt';

/** Waits until the workspace has been read again after `act`, and tells how many records were taken over for it. */
async function recalledBy(act: () => Thenable<unknown>): Promise<number> {
  const api = await sourceline();
  const before = await counts(api);
  await act();
  await until(() => api.scan().kind === 'done' && articlesIn(api) === 3);
  return (await counts(api)).recalled - before.recalled;
}

/** How many articles the panel lists: without the files that could not be read. */
function articlesIn(api: SourcelineApi): number {
  return api.rows('articles').filter(({ icon }) => icon === 'article').length;
}

async function counts(api: SourcelineApi): Promise<{ kept: number; recalled: number }> {
  const found = await api.records();
  assert.ok(found, 'the editor gives a folder for records');
  return found;
}

describe('Records kept between sessions', () => {
  const settings = () => vscode.workspace.getConfiguration('sourceline');
  const set = (key: string, value: unknown) =>
    settings().update(key, value, vscode.ConfigurationTarget.Workspace);
  /** As a new session does: all that is known goes, and the workspace is read again. */
  const forgetAndRead = async () => {
    const api = await sourceline();
    await set('enabled', false);
    await until(() => api.scan().kind === 'idle' && articlesIn(api) === 0);
    await set('enabled', undefined);
  };

  before(async () => {
    await openArticle(POST);
    await vscode.commands.executeCommand('sourceline.actors.focus');
  });

  it('spare the next session the work', async () => {
    const api = await sourceline();
    await until(() => api.scan().kind === 'done' && articlesIn(api) === 3);
    // And those of articles that have gone meanwhile: they go when the next session has read the workspace.
    assert.ok((await counts(api)).kept >= 3);
    const claims = api.claims();
    assert.equal(await recalledBy(forgetAndRead), 3);
    assert.deepEqual(api.claims(), claims);
  });

  it('are left aside and made anew when the reader rescans', async () => {
    const rescan = () => vscode.commands.executeCommand('sourceline.rescanWorkspace');
    assert.equal(await recalledBy(rescan), 0);
    assert.equal((await counts(await sourceline())).kept, 3);
  });

  it('follow what is saved, not what is typed', async () => {
    const editor = await openArticle(POST);
    const api = await sourceline();
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(8, 0), '“No ship will sail,” said Amara Nwosu, a captain.\n\n'),
    );
    await until(() => api.claims().some(({ text }) => text.includes('No ship will sail')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(() => !api.claims().some(({ text }) => text.includes('No ship will sail')));
    assert.equal(await recalledBy(forgetAndRead), 3);
  });

  it('are deleted when the reader wants none kept', async () => {
    const api = await sourceline();
    await set('cache.enabled', false);
    await until(async () => (await counts(api)).kept === 0);
    assert.equal(await recalledBy(forgetAndRead), 0);
    assert.equal((await counts(api)).kept, 0);
    await set('cache.enabled', undefined);
    assert.equal(await recalledBy(forgetAndRead), 0);
    assert.equal((await counts(api)).kept, 3);
  });
});
