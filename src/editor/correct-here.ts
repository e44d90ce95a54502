import * as vscode from 'vscode';
import type { Action } from '../views/actions';
import { correctingGroups } from '../views/hover';
import { plainLabel } from '../views/plain-label';
import { commandFor, COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import { selected } from './navigation';
import { reader } from './reader';
import { say } from './say';

interface Item extends vscode.QuickPickItem {
  /** None for what parts one group from the next. */
  readonly action?: Action;
}

/**
 * Offers whatever can be put right at the caret. The editor's menu shows this one command and not those that apply: a click with the
 * other button moves the caret, and the menu is there before an extension could say what it stands on now.
 */
export function registerCorrectHere(live: LiveCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.correct, async () => {
    const at = await selected(live);
    const groups = at ? correctingGroups(live.corpus, at, reader) : [];
    if (groups.length === 0)
      return say(
        vscode.l10n.t(
          'Sourceline: there is neither a name nor a quotation here. To add one that was missed, select its words first.',
        ),
      );
    const items = groups.flatMap(({ title, links }): Item[] => [
      { label: plainLabel(title), kind: vscode.QuickPickItemKind.Separator },
      ...links.map(({ label, action }) => ({ label: plainLabel(label), action })),
    ]);
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Correct What Is Here'),
    });
    if (!picked?.action) return;
    const { command, arguments: values = [] } = commandFor(picked.action, picked.label);
    await vscode.commands.executeCommand(command, ...(values as unknown[]));
  });
}
