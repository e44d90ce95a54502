import * as vscode from 'vscode';
import { settleLineEnds } from '../engine/text/line-ends';

/** The text of a file as the editor will hold it when it is opened. Throws what the file system throws. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return settleLineEnds(await vscode.workspace.decode(bytes, { uri }));
}
