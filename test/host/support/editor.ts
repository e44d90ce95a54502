import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { SourcelineApi } from '../../../src/editor/api';
import { until } from './until';

/** The extension's own account of itself. */
export async function sourceline(): Promise<SourcelineApi> {
  const extension = vscode.extensions.getExtension<SourcelineApi>('sourceline.sourceline');
  assert.ok(extension, 'the extension is there');
  return extension.activate();
}

/** The address of a file of the test workspace. */
export function inWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the test workspace in an editor and waits until it has been read, and the workspace with it. */
export async function openArticle(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(inWorkspace(path));
  const api = await sourceline();
  await api.settled(editor.document);
  await until(() => api.scan().kind !== 'idle');
  await api.settled(editor.document);
  return editor;
}

/** Where words stand in a document; the nth time they do, from 0. */
export function place(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `“${words}” is in ${document.fileName}`);
  return document.positionAt(at + 1);
}

/** Puts the caret into words. */
export function caretAt(editor: vscode.TextEditor, words: string, nth = 0): void {
  const position = place(editor.document, words, nth);
  editor.selection = new vscode.Selection(position, position);
}

/** The words that ranges cover. */
export function words(document: vscode.TextDocument, ranges: readonly vscode.Range[] = []): string[] {
  return ranges.map((range) => document.getText(range));
}

/** What a hover at a place says, as Markdown. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
  return contents.map(({ value }) => value.replace(/\\([!-/:-@[-`{-~])/g, '$1')).join('\n---\n');
}
