import * as vscode from 'vscode';
import { COMMANDS } from './commands';
import { withoutPath, withPath } from './globs';
import type { LiveCorpus } from './corpus';
import { explainFile } from './explain-file';
import type { Panels } from './panels';
import { say } from './say';
import type { RecordStore } from './record-store';
import type { WorkspaceScan } from './scan';
import { createScope, pathOf } from './scope';
import { OPEN_SETTINGS, readSettings, SECTION, type Settings } from './settings';

/** Switching off and on, scanning anew, and what to do about the file in front of the reader. */
export function registerFileCommands(
  live: LiveCorpus,
  scan: WorkspaceScan,
  panels: Panels,
  records: RecordStore | undefined,
): vscode.Disposable {
  const register = (id: string, run: () => unknown) => vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    register(COMMANDS.toggle, () => change('enabled', !live.currentSettings.enabled)),
    register(COMMANDS.rescan, () => rescan(live, scan, records)),
    register(COMMANDS.cancelScan, () => scan.cancel()),
    register(COMMANDS.alwaysAnnotate, () => alwaysAnnotate(live.currentSettings)),
    register(COMMANDS.neverAnnotate, () => neverAnnotate(live.currentSettings)),
    register(COMMANDS.explain, () => explainFile(live, panels)),
  );
}

/** Reads everything anew, whatever was kept. */
async function rescan(
  live: LiveCorpus,
  scan: WorkspaceScan,
  records: RecordStore | undefined,
): Promise<void> {
  if (!live.currentSettings.enabled) {
    say(vscode.l10n.t('Sourceline: annotations are turned off.'));
    return;
  }
  await records?.clear();
  live.reset();
  // Open texts outside the workspace are not found by a scan.
  for (const document of vscode.workspace.textDocuments) {
    if (live.considers(document)) void live.readDocument(document);
  }
  const done = scan.start();
  const title = vscode.l10n.t('Reading the articles of the workspace');
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      let before = 0;
      const subscriptions = vscode.Disposable.from(
        token.onCancellationRequested(() => scan.cancel()),
        scan.onDidChange((state) => {
          if (state.kind !== 'running' || state.total === 0) return;
          const percent = (100 * state.done) / state.total;
          progress.report({
            increment: percent - before,
            message: vscode.l10n.t('{done} of {count}', { done: state.done, count: state.total }),
          });
          before = percent;
        }),
      );
      await done;
      subscriptions.dispose();
    },
  );
}

function change(key: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration(SECTION).update(key, value, target());
}

/** Settings about files belong to the workspace where there is one. */
function target(): vscode.ConfigurationTarget {
  return vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
}

/** Has the file in front of the reader read whatever it reads like. */
async function alwaysAnnotate({ always, exclude }: Settings): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const path = pathOf(uri);
  await changeGlobs(EXCLUDE, exclude, withoutPath(exclude, path));
  await changeGlobs(ALWAYS, always, withPath(always, path));
}

/** Has the file in front of the reader left alone. Patterns that insist on it win: the one for it alone goes, of others the reader is told. */
async function neverAnnotate({ always, exclude }: Settings): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const path = pathOf(uri);
  await changeGlobs(ALWAYS, always, withoutPath(always, path));
  await changeGlobs(EXCLUDE, exclude, withPath(exclude, path));
  if (!createScope(readSettings()).insists(uri)) {
    say(vscode.l10n.t('Sourceline: this file is left alone from now on.'));
    return;
  }
  const open = vscode.l10n.t('Open Setting');
  const picked = await vscode.window.showInformationMessage(
    vscode.l10n.t('Sourceline: another pattern of the settings says that this file is always to be read.'),
    open,
  );
  if (picked === open) await vscode.commands.executeCommand(OPEN_SETTINGS, `${SECTION}.${ALWAYS}`);
}

async function changeGlobs(key: string, before: readonly string[], after: readonly string[]): Promise<void> {
  if (before.join('\n') !== after.join('\n')) await change(key, after);
}

const ALWAYS = 'files.alwaysAnnotate';
const EXCLUDE = 'files.exclude';
