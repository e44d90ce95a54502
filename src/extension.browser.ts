import type * as vscode from 'vscode';
import { annotateInTurn } from './editor/annotate';
import type { SourcelineApi } from './editor/api';
import { loadResources } from './editor/resources';
import { start } from './editor/start';

/** The extension where the editor runs in a browser. */
export function activate(context: vscode.ExtensionContext): SourcelineApi {
  return start(
    context,
    annotateInTurn(() => loadResources(context.extensionUri)),
  );
}
