import * as vscode from 'vscode';
import type { LiveCorpus } from './corpus';
import { Delays, SETTLING_TIME } from './delays';
import { openDocument } from './documents';
import type { WorkspaceScan } from './scan';
import { SECTION } from './settings';

/** Keeps the corpus in step with open documents, the files of the workspace, and the settings. */
export function follow(live: LiveCorpus, scan: WorkspaceScan): vscode.Disposable {
  const reading = new Reading(live, scan);
  const files = vscode.workspace.createFileSystemWatcher('**/*');
  reading.all();
  return vscode.Disposable.from(
    files,
    reading,
    vscode.workspace.onDidOpenTextDocument((document) => reading.open(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) reading.typed(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => reading.closed(uri)),
    files.onDidCreate((uri) => reading.created(uri)),
    files.onDidChange((uri) => reading.again(uri)),
    files.onDidDelete((uri) => reading.deleted(uri)),
    vscode.workspace.onDidRenameFiles(({ files: renamed }) => {
      for (const { oldUri, newUri } of renamed) {
        live.forget(oldUri);
        void reading.moved(newUri);
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
        reading.all();
        scan.again();
      } else if (change.affectsConfiguration(SECTION)) live.changeLooks();
    }),
  );
}

/** What is read when something happens to a document or a file. */
class Reading {
  private readonly delays = new Delays();
  /** Files that are gone while their documents are still open, and hold nothing that was not saved. */
  private readonly gone = new Set<string>();

  constructor(
    private readonly live: LiveCorpus,
    private readonly scan: WorkspaceScan,
  ) {}

  /** Reads all documents that somebody has open. */
  all(): void {
    const shown = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    // VS Code keeps documents for minutes after their tabs are closed: their files speak for themselves.
    const inTabs = openInTabs();
    const open = vscode.workspace.textDocuments.filter(({ uri }) => inTabs.has(uri.toString()));
    for (const document of new Set([...shown, ...open])) this.open(document);
  }

  open(document: vscode.TextDocument): void {
    if (this.gone.has(document.uri.toString()) && !document.isDirty) return;
    if (!this.live.considers(document)) {
      this.live.leaveAlone(document);
      return;
    }
    void this.live.readDocument(document).then(() => {
      // The first article in front of the reader is what makes the others worth reading.
      if (this.live.current(document)) this.scan.want();
    });
  }

  typed(document: vscode.TextDocument): void {
    if (!this.live.considers(document)) return;
    this.delays.later(document.uri.toString(), typingPause(document), () => this.open(document));
  }

  closed(uri: vscode.Uri): void {
    const key = uri.toString();
    this.delays.drop(key);
    this.gone.delete(key);
    this.live.close(uri);
    // What was typed and not saved is gone; a file outside the workspace was read for its editor only.
    if (vscode.workspace.getWorkspaceFolder(uri) && this.scan.state.kind !== 'idle') this.again(uri);
    else this.live.forget(uri);
  }

  /** Reads a file that has come, or come back while its document was open. */
  created(uri: vscode.Uri): void {
    this.gone.delete(uri.toString());
    const document = openDocument(uri);
    if (document) this.open(document);
    else this.again(uri);
  }

  again(uri: vscode.Uri): void {
    // An open document has events of its own; a scan that never ran wants no single files either.
    if (openDocument(uri) || this.scan.state.kind === 'idle' || !this.live.currentScope.admits(uri)) return;
    this.delays.later(uri.toString(), SETTLING_TIME, () => void this.live.readFile(uri));
  }

  /** Reads a file, or all files in a folder, at their new place. */
  async moved(uri: vscode.Uri): Promise<void> {
    if (this.scan.state.kind === 'idle') return;
    for (const file of await filesAt(uri)) this.again(file);
  }

  /** A file that has gone stays as long as its document has changes that are nowhere else. */
  deleted(uri: vscode.Uri): void {
    const document = openDocument(uri);
    if (!document) this.live.forget(uri);
    // Some programs save by deleting a file and writing it anew.
    else
      this.delays.later(uri.toString(), GONE_TIME, () => {
        if (!document.isDirty) void isGone(uri).then((isSo) => isSo && this.leave(uri));
      });
  }

  dispose(): void {
    this.delays.dispose();
  }

  private leave(uri: vscode.Uri): void {
    this.gone.add(uri.toString());
    this.live.forget(uri);
  }
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

/** Milliseconds after which a file that is gone from disk is taken to stay away. */
const GONE_TIME = 500;

/** Milliseconds without a keystroke after which a document is read again: longer for long ones, whose reading takes longer. */
function typingPause(document: vscode.TextDocument): number {
  return document.lineCount > 2000 ? 1000 : 300;
}
