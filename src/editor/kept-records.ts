import * as vscode from 'vscode';
import { openDocument } from './documents';
import { RECORD_FILE, RecordStore, type RecordFiles } from './record-store';
import type { WorkspaceScan } from './scan';
import { readSettings, SECTION } from './settings';

/** Put in by the build: tells one build of the engine, code and models, from all others. */
declare const ENGINE_BUILD: string;

/** The store of records in the folder that the editor gives us for this workspace; undefined where it gives none. */
export function openRecordStore(storage: vscode.Uri | undefined): RecordStore | undefined {
  return storage && new RecordStore(filesIn(vscode.Uri.joinPath(storage, 'records')), ENGINE_BUILD);
}

/** Whether the record of a file may be kept: of files of the workspace, as they are saved, and only with the reader's leave. */
export function mayKeep(path: string): boolean {
  const isOurs = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(path)) !== undefined;
  return isOurs && openDocument(path)?.isDirty !== true && readSettings().keepRecords;
}

/** Removes what is no longer to be kept: after a scan what it did not find, and everything when the reader says so. */
export function tidyRecords(store: RecordStore, scan: WorkspaceScan): vscode.Disposable {
  const heed = () => {
    if (!readSettings().keepRecords) void store.clear();
  };
  heed();
  return vscode.Disposable.from(
    scan.onDidChange(({ kind }) => {
      if (kind === 'done') void store.sweep();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) heed();
    }),
  );
}

function filesIn(folder: vscode.Uri): RecordFiles {
  const { fs } = vscode.workspace;
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    async list() {
      // There is none at first, and the editor complains aloud of folders that are not there.
      await fs.createDirectory(folder);
      const names = (await fs.readDirectory(folder)).map(([name]) => name);
      const records = names.filter((name) => name.endsWith(RECORD_FILE));
      return new Map(
        await Promise.all(records.map(async (name) => [name, (await fs.stat(at(name))).size] as const)),
      );
    },
    read: async (name) => fs.readFile(at(name)),
    write: async (name, bytes) => fs.writeFile(at(name), bytes),
    remove: async (name) => fs.delete(at(name)),
  };
}
