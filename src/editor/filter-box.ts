import * as vscode from 'vscode';

/** Asks for the words of a filter and applies them while they are typed; given up, the filter is `before` again. */
export function askForFilter(before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Actors, Claims and Articles');
  input.placeholder = vscode.l10n.t('Names, roles or words of a claim');
  input.value = before;
  let accepted = false;
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue((value) => {
    clearTimeout(typing);
    typing = setTimeout(() => apply(value), TYPING_PAUSE);
  });
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(typing);
    apply(accepted ? input.value : before);
    input.dispose();
  });
  input.show();
}

/** Milliseconds without a keystroke after which the filter is applied. */
const TYPING_PAUSE = 100;
