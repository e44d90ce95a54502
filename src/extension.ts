import { join } from 'node:path';
import type * as vscode from 'vscode';
import { annotateInWorker } from './annotate-in-worker';
import type { SourcelineApi } from './editor/api';
import { loadResources } from './editor/resources';
import { start } from './editor/start';

/** The extension where the editor runs on Node.js. */
export function activate(context: vscode.ExtensionContext): SourcelineApi {
  const script = join(context.extensionPath, 'dist', 'worker.js');
  return start(
    context,
    annotateInWorker(script, () => loadResources(context.extensionUri)),
  );
}
