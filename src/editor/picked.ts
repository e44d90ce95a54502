import * as vscode from 'vscode';

/** Shows a picker and waits for the reader; undefined when they pick nothing. The picker and the subscriptions end with that. */
export function picked<Item extends vscode.QuickPickItem>(
  picker: vscode.QuickPick<Item>,
  ...subscriptions: readonly vscode.Disposable[]
): Promise<Item | undefined> {
  return new Promise((settle) => {
    const all = vscode.Disposable.from(
      picker,
      ...subscriptions,
      picker.onDidAccept(() => {
        settle(picker.selectedItems[0]);
        picker.hide();
      }),
      picker.onDidHide(() => {
        settle(undefined);
        all.dispose();
      }),
    );
    picker.show();
  });
}
