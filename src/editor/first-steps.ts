import * as vscode from 'vscode';
import { COMMANDS } from './commands';
import { editorInFront } from './navigation';
import { warn } from './say';

/** The walkthrough of the manifest, and an article to try things on for those who have none at hand. */
export function registerFirstSteps({ extension, extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.getStarted, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${WALKTHROUGH}`),
    ),
    vscode.commands.registerCommand(COMMANDS.openSample, () =>
      openSample(vscode.Uri.joinPath(extensionUri, 'media', 'samples', SAMPLE)),
    ),
    vscode.commands.registerCommand(COMMANDS.showHover, async () => {
      if (await editorInFront()) await vscode.commands.executeCommand('editor.action.showHover');
    }),
  );
}

async function openSample(sample: vscode.Uri): Promise<void> {
  try {
    await vscode.window.showTextDocument(sample, { preview: false });
  } catch (error) {
    console.debug('Sourceline:', error);
    warn(vscode.l10n.t('Sourceline: the sample article could not be opened.'));
  }
}

/** The id of the walkthrough in the manifest. */
const WALKTHROUGH = 'firstSteps';
/** The sample that has something of everything. */
const SAMPLE = '2026-02-27-port-ansel-courier.txt';
