import * as vscode from 'vscode';

/**
 * Asks for the words of a filter and applies them while they are typed. What stands there when the box goes is kept, however it goes: the
 * editor does not tell a click into the filtered rows from the Escape key, and whoever saw the rows grow fewer wants to use them.
 */
export function askForFilter(before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Actors, Claims and Articles');
  input.placeholder = vscode.l10n.t('Names, roles or words of a claim');
  input.value = before;
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue((value) => {
    clearTimeout(typing);
    typing = setTimeout(() => apply(value), TYPING_PAUSE);
  });
  input.onDidAccept(() => input.hide());
  input.onDidHide(() => {
    clearTimeout(typing);
    apply(input.value);
    input.dispose();
  });
  input.show();
}

/** Milliseconds without a keystroke after which the filter is applied. */
const TYPING_PAUSE = 100;
