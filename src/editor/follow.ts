import * as vscode from 'vscode';
import type { LiveCorpus } from './corpus';
import { openDocument } from './documents';
import type { WorkspaceScan } from './scan';
import { SECTION } from './settings';

/** Keeps the corpus in step with open documents, the files of the workspace, and the settings. */
export function follow(live: LiveCorpus, scan: WorkspaceScan): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (key: string, milliseconds: number, act: () => void) => {
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        act();
      }, milliseconds),
    );
  };

  /** Files that are gone while their documents are still open, and hold nothing that was not saved. */
  const gone = new Set<string>();
  const readOpen = (document: vscode.TextDocument) => {
    if (gone.has(document.uri.toString()) && !document.isDirty) return;
    if (live.considers(document)) void live.readDocument(document).then(() => wantScan(document));
    else live.leaveAlone(document);
  };
  /** The first article in front of the reader is what makes the others worth reading. */
  const wantScan = (document: vscode.TextDocument) => {
    if (live.current(document)) scan.want();
  };
  const readAll = () => {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    // VS Code keeps documents for minutes after their tabs are closed: their files speak for themselves.
    const inTabs = openInTabs();
    const open = vscode.workspace.textDocuments.filter(({ uri }) => inTabs.has(uri.toString()));
    for (const document of new Set([...shown, ...open])) readOpen(document);
  };
  const readAgain = (uri: vscode.Uri) => {
    // An open document has events of its own; a scan that never ran wants no single files either.
    if (openDocument(uri) || scan.state.kind === 'idle' || !live.currentScope.admits(uri)) return;
    later(uri.toString(), SETTLING_TIME, () => void live.readFile(uri));
  };
  /** Reads a file, or all files in a folder, at their new place. */
  const readMoved = async (uri: vscode.Uri) => {
    if (scan.state.kind === 'idle') return;
    const files = await filesAt(uri);
    files.forEach(readAgain);
  };

  /** A file that has gone stays as long as its document has changes that are nowhere else. */
  const letGo = (uri: vscode.Uri) => {
    const document = openDocument(uri);
    if (!document) live.forget(uri);
    // Some programs save by deleting a file and writing it anew.
    else
      later(uri.toString(), GONE_TIME, () => {
        if (!document.isDirty) void isGone(uri).then((isSo) => isSo && leave(uri));
      });
  };
  const leave = (uri: vscode.Uri) => {
    gone.add(uri.toString());
    live.forget(uri);
  };
  /** Reads a file that has come, or come back while its document was open. */
  const readNew = (uri: vscode.Uri) => {
    gone.delete(uri.toString());
    const document = openDocument(uri);
    if (document) readOpen(document);
    else readAgain(uri);
  };

  const files = vscode.workspace.createFileSystemWatcher('**/*');
  readAll();
  return vscode.Disposable.from(
    files,
    { dispose: () => waiting.forEach((timer) => clearTimeout(timer)) },
    vscode.workspace.onDidOpenTextDocument(readOpen),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !live.considers(document)) return;
      later(document.uri.toString(), typingPause(document), () => readOpen(document));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      const key = uri.toString();
      clearTimeout(waiting.get(key));
      waiting.delete(key);
      gone.delete(key);
      live.close(uri);
      // What was typed and not saved is gone; a file outside the workspace was read for its editor only.
      if (vscode.workspace.getWorkspaceFolder(uri) && scan.state.kind !== 'idle') readAgain(uri);
      else live.forget(uri);
    }),
    files.onDidCreate(readNew),
    files.onDidChange(readAgain),
    files.onDidDelete(letGo),
    vscode.workspace.onDidRenameFiles(({ files: renamed }) => {
      for (const { oldUri, newUri } of renamed) {
        live.forget(oldUri);
        void readMoved(newUri);
      }
    }),
    vscode.workspace.onDidDeleteFiles(({ files: deleted }) => deleted.forEach((uri) => live.forget(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) live.forget(uri);
      scan.again();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (WHAT_IS_READ.some((section) => change.affectsConfiguration(section))) {
        live.reset();
        readAll();
        scan.again();
      } else if (change.affectsConfiguration(SECTION)) live.changeLooks();
    }),
  );
}

/** Settings that say what is read; the others say how it looks. */
const WHAT_IS_READ = [
  `${SECTION}.enabled`,
  `${SECTION}.scan`,
  `${SECTION}.files`,
  'files.exclude',
  'search.exclude',
];

/** The documents of all tabs, by their addresses. */
function openInTabs(): Set<string> {
  const found = new Set<string>();
  for (const { tabs } of vscode.window.tabGroups.all)
    for (const { input } of tabs)
      if (input instanceof vscode.TabInputText) found.add(input.uri.toString());
      else if (input instanceof vscode.TabInputTextDiff) found.add(input.modified.toString());
  return found;
}

async function isGone(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

async function filesAt(uri: vscode.Uri): Promise<vscode.Uri[]> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) === 0) return [uri];
    return await vscode.workspace.findFiles(new vscode.RelativePattern(uri, '**/*'));
  } catch (error) {
    // It has moved on or gone, and there are events for that too.
    console.debug('Sourceline:', error);
    return [];
  }
}

/** Milliseconds after which a file that changes on disk is taken to be complete. */
const SETTLING_TIME = 150;

/** Milliseconds after which a file that is gone from disk is taken to stay away. */
const GONE_TIME = 500;

/** Milliseconds without a keystroke after which a document is read again: longer for long ones, whose reading takes longer. */
function typingPause(document: vscode.TextDocument): number {
  return document.lineCount > 2000 ? 1000 : 300;
}
