import * as vscode from 'vscode';
import type { EngineResources } from '../engine/annotator';

/** Reads the engine's data files out of the extension's folder. A missing one is no failure: the engine says what it did without it. */
export async function loadResources(extensionUri: vscode.Uri): Promise<EngineResources> {
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', name));
    } catch {
      return undefined;
    }
  };
  const [model, tags] = await Promise.all([read('names.bin'), read('tags.bin')]);
  return { ...(model && { model }), ...(tags && { tags }) };
}
