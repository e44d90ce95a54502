import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TreeRow } from '../../../src/views/tree-row';
import { inWorkspace, openArticle, place, sourceline } from './editor';
import { until } from './until';

const FILE = '.sourceline/corrections.json';
const { executeCommand } = vscode.commands;

/** Each test of a suite begins with an article open and nothing corrected; when they are over, nothing is left of them. */
export function beginUncorrected(article: string): void {
  beforeEach(async () => {
    await openArticle(article);
  });
  afterEach(async () => {
    await executeCommand('workbench.action.files.revert');
    await executeCommand('workbench.action.closeAllEditors');
    await writeFile('');
    await until(async () => (await rows()).length === 0);
  });
  after(async () => {
    await vscode.workspace.fs.delete(inWorkspace('.sourceline'), { recursive: true });
  });
}

/** The rows of the list of corrections. */
export async function rows(): Promise<readonly TreeRow[]> {
  return (await sourceline()).rows('corrections');
}

/** Whose words these are, by the index; undefined where they are nobody's. */
export async function speakerOf(words: string): Promise<string | undefined> {
  const api = await sourceline();
  const claim = api.claims().find(({ text }) => text.includes(words));
  return api.entities().find(({ id }) => id === claim?.speaker)?.name;
}

/** Whether some claim has these words. */
export async function isQuoted(words: string): Promise<boolean> {
  return (await sourceline()).claims().some(({ text }) => text.includes(words));
}

/** The file of corrections. */
export async function fileText(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(FILE)));
}

/** Writes the file of corrections, as somebody else would. */
export async function writeFile(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(FILE), new TextEncoder().encode(text));
}

/** The quick fixes at words of a document, by their titles. */
export async function fixesAt(
  document: vscode.TextDocument,
  words: string,
): Promise<Map<string, vscode.Command>> {
  const at = place(document, words);
  return fixesIn(document, new vscode.Range(at, at));
}

/** The quick fixes for a selection, by their titles. */
export async function fixesIn(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<Map<string, vscode.Command>> {
  const actions = await executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  return new Map(actions.flatMap(({ title, command }) => (command ? [[title, command] as const] : [])));
}

/** Carries out the quick fix of that title. */
export async function fix(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const command = (await fixesAt(document, words)).get(title);
  assert.ok(command, title);
  await executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Selects words as the mouse does. */
export function select(editor: vscode.TextEditor, words: string): vscode.Range {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(at),
    editor.document.positionAt(at + words.length),
  );
  return editor.selection;
}

/** An article about somebody whom no other names. */
export const BAKER = `Bakers of Velmar raise their prices

Northern Wire, 9 March 2025

“Flour costs twice what it did,” said Oksana Hrytsenko, who leads the Guild of Bakers. “We have no choice.”

The Guild of Bakers said the new prices would hold until the summer. Hrytsenko thanked the millers.
`;
