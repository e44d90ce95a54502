import * as vscode from 'vscode';
import { plainLabel } from '../views/plain-label';

/**
 * A passing word: in the status bar, which a screen reader does not announce, and as a notification, which it does, for readers whose
 * editor is set up for one.
 */
export function say(sentence: string): void {
  const support = vscode.workspace.getConfiguration('editor').get<string>('accessibilitySupport');
  if (support === 'on') void vscode.window.showInformationMessage(withoutLinks(sentence));
  else vscode.window.setStatusBarMessage(plainLabel(sentence), SHOWN);
}

/** A word that stays until the reader has seen it: what they asked for could not be done. */
export function warn(sentence: string): void {
  void vscode.window.showWarningMessage(withoutLinks(sentence));
}

/** A notification makes a link of `[words](address)`, to commands as well; what is said may come from a file that others have written. */
function withoutLinks(sentence: string): string {
  return sentence.replaceAll('](', '] (');
}

/** Milliseconds that a word stays in the status bar. */
const SHOWN = 5000;
