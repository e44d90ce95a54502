import * as vscode from 'vscode';
import type { Reader } from '../views/reader';

/** The person in front of this editor. */
export const reader: Reader = {
  t: (message, values = {}) => vscode.l10n.t(message, values),
  language: vscode.env.language,
};
