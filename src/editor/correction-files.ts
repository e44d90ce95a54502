import * as vscode from 'vscode';
import { failureWords } from '../views/failure-words';
import type { CorrectionText } from './correction-store';
import { SETTLING_TIME } from './delays';
import { openDocument } from './documents';
import { reader } from './reader';

/** The file of a folder that keeps the corrections of its articles. */
export function fileIn(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...FILE);
}

/** The file that keeps the corrections of an article; undefined where it lies in no folder. */
export function correctionsFile(article: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  return folder && fileIn(folder.uri);
}

/** The text of such a file. Rejects with what the file system throws, and where the reader has changed the file and not saved it. */
export function inFile(uri: vscode.Uri): CorrectionText {
  return {
    async read() {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
        throw new Error(failureWords(error, reader), { cause: error });
      }
    },
    async write(text) {
      if (openDocument(uri)?.isDirty)
        throw new Error(vscode.l10n.t('the corrections file has changes that are not saved'));
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    },
  };
}

/** A text in the editor's memory of a workspace, for articles that lie in no folder. */
export function inMemory(memory: vscode.Memento): CorrectionText {
  return {
    read: async () => memory.get<string>(MEMORY, ''),
    write: async (text) => memory.update(MEMORY, text),
  };
}

/** Calls back when the file of a folder has changed, once the change is taken to be complete. */
export function watch(folder: vscode.Uri, changed: () => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLING_TIME);
  };
  const pattern = new vscode.RelativePattern(folder, FILE.join('/'));
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  watcher.onDidCreate(soon);
  watcher.onDidChange(soon);
  watcher.onDidDelete(soon);
  return vscode.Disposable.from(watcher, { dispose: () => clearTimeout(timer) });
}

const FILE = ['.sourceline', 'corrections.json'];
/** Where the editor's memory holds corrections of articles outside of folders. */
const MEMORY = 'sourceline.corrections';

/** Says that a file of corrections is damaged and was left as it is, and offers to open it. */
export async function reportDamage(file: vscode.Uri, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const picked = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Sourceline: corrections can be neither made nor undone until {file} is repaired: {problem}.',
      {
        file: vscode.workspace.asRelativePath(file),
        problem,
      },
    ),
    open,
  );
  if (picked === open) await vscode.window.showTextDocument(file);
}
