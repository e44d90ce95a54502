import * as vscode from 'vscode';
import { statusOf, type FileState } from '../views/status';
import { COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import type { Panels } from './panels';
import { reader } from './reader';
import { OPEN_SETTINGS, SECTION } from './settings';

interface Choice extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** Says what is known of the file in front of the reader, and offers what can be done about it. */
export async function explainFile(live: LiveCorpus, panels: Panels): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const state = live.stateOf(document.uri);
  const { text, detail } = statusOf(live.corpus, document.uri.toString(), state, reader);
  const picked = await vscode.window.showQuickPick(choicesFor(state, panels), {
    title: `Sourceline: ${text}`,
    placeHolder: detail.join(' '),
  });
  await picked?.run();
}

function choicesFor({ kind }: FileState, panels: Panels): Choice[] {
  const asArticle = command(vscode.l10n.t('Read This File as an Article'), COMMANDS.alwaysAnnotate);
  switch (kind) {
    case 'article':
      return [
        { label: vscode.l10n.t('Show Side Panel'), run: () => panels.show() },
        command(vscode.l10n.t('Next Quotation'), COMMANDS.nextQuotation),
        command(vscode.l10n.t('Go to Actor…'), COMMANDS.goToActor),
        command(vscode.l10n.t('Leave This File Alone'), COMMANDS.neverAnnotate),
        command(vscode.l10n.t('Turn Annotations Off'), COMMANDS.toggle),
      ];
    case 'notArticle':
      return [asArticle];
    case 'off':
      return [command(vscode.l10n.t('Turn Annotations On'), COMMANDS.toggle)];
    case 'tooLarge':
      return [settings(vscode.l10n.t('Open Setting'), 'files.maxSize')];
    case 'excluded':
      // Left out by one pattern or not named by any other: the settings about files stand together.
      return [asArticle, settings(vscode.l10n.t('Open Settings'), 'files')];
    default:
      return [command(vscode.l10n.t('Rescan Workspace'), COMMANDS.rescan)];
  }
}

function command(label: string, id: string, ...values: unknown[]): Choice {
  return { label, run: () => vscode.commands.executeCommand(id, ...values) };
}

function settings(label: string, key: string): Choice {
  return command(label, OPEN_SETTINGS, `${SECTION}.${key}`);
}
