import * as vscode from 'vscode';
import type { EngineResources } from '../engine/annotator';

/** Reads the engine's data files out of the extension's folder. A missing model is no failure: the engine says what it did without it. */
export async function loadResources(extensionUri: vscode.Uri): Promise<EngineResources> {
  try {
    return {
      model: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'names.bin')),
    };
  } catch {
    return {};
  }
}
