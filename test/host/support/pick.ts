import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { until } from './until';

const { executeCommand } = vscode.commands;
/** The extension and its tests have one `vscode` between them: what the one shows, the others can see. */
const { window } = vscode;

/** A list that was asked for. */
interface ListOnScreen {
  /** The entry that Enter would pick; undefined while the list is not on the screen. */
  active(): vscode.QuickPickItem | undefined;
}

/** Calls a command and picks the nth entry of the list that it shows, from 0, as the keyboard does, once it is on the screen. */
export async function pick(command: string, nth: number, ...values: readonly unknown[]): Promise<void> {
  const lists = watchLists();
  try {
    let isOver = false;
    const done = Promise.resolve(executeCommand(command, ...values)).finally(() => (isOver = true));
    const active = () => lists.at(-1)?.active();
    await until(() => active() !== undefined || isOver);
    assert.ok(active(), `${command} shows a list`);
    for (let i = 0; i < nth; i++) {
      const before = active();
      await executeCommand('workbench.action.quickOpenSelectNext');
      await until(() => active() !== before);
    }
    await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
  } finally {
    lists.stop();
  }
}

/** The lists that are asked for from now on. */
function watchLists(): ListOnScreen[] & { stop(): void } {
  const { createQuickPick, showQuickPick } = window;
  const lists: ListOnScreen[] = [];
  const created = (): vscode.QuickPick<vscode.QuickPickItem> => {
    const picker = createQuickPick();
    lists.push({ active: () => picker.activeItems[0] });
    return picker;
  };
  const shown = (
    items: readonly vscode.QuickPickItem[],
    options?: vscode.QuickPickOptions,
    token?: vscode.CancellationToken,
  ) => {
    let active: vscode.QuickPickItem | undefined;
    lists.push({ active: () => active });
    const onDidSelectItem = (item: vscode.QuickPickItem | string) => {
      active = typeof item === 'string' ? { label: item } : item;
    };
    return showQuickPick(items, { ...options, onDidSelectItem }, token);
  };
  Object.assign(window, { createQuickPick: created, showQuickPick: shown });
  return Object.assign(lists, {
    stop: () => {
      Object.assign(window, { createQuickPick, showQuickPick });
    },
  });
}
