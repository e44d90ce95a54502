import * as vscode from 'vscode';
import {
  isFar,
  NOTHING_SAID,
  type Correction,
  type Elsewhere,
  type FarCorrection,
  type ReadersWord,
} from '../engine/corpus/corrections/correction';
import type { CorrectionKey } from '../views/actions';
import type { KeptCorrection } from '../views/corrections-tree';
import { CorrectionStore, type CorrectionText } from './correction-store';
import { fileIn, inFile, inMemory, reportDamage, watch } from './correction-files';
import { pathOf } from './scope';
import { isIn } from './tickets';

/**
 * The corrections of all articles: for those of a folder in the folder's own file, which a team can share; for others in the editor's
 * memory of this workspace. Nothing leaves the machine.
 */
export class KeptCorrections implements vscode.Disposable {
  private readonly stores = new Map<string, CorrectionStore>();
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly emitter = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  /** What was last said to be wrong with a file. */
  private readonly told = new Map<string, string | undefined>();

  /** There are other corrections than before, or a file can be read, or cannot. */
  readonly onDidChange = this.emitter.event;

  constructor(memory: vscode.Memento) {
    this.stores.set(NO_FOLDER, this.createStore(NO_FOLDER, inMemory(memory)));
    this.openFolders();
    this.subscriptions = vscode.Disposable.from(
      this.emitter,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.openFolders()),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
    );
  }

  /** What readers say of the article with this key. */
  of(key: string): ReadersWord {
    const far = this.far().filter(({ path, correction: { change }, folder }) =>
      change.kind === 'same' ? otherKeyIn(folder, change.as) === key : path !== key,
    );
    const uri = vscode.Uri.parse(key);
    const store = this.stores.get(folderOf(uri));
    if (far.length === 0 && (!store || store.corrections.size === 0)) return NOTHING_SAID;
    const path = nameIn(uri);
    return { own: [...(store?.corrections.values() ?? [])].filter(({ article }) => article === path), far };
  }

  /** All of them. */
  all(): KeptCorrection[] {
    return this.listed().map(({ id, correction, article }) => ({ id, correction, article }));
  }

  /** The same with the folders they are kept for. */
  private listed(): (KeptCorrection & { readonly folder: string })[] {
    return [...this.stores].flatMap(([folder, { corrections }]) =>
      [...corrections].map(([id, correction]) => ({
        id,
        correction,
        folder,
        article: keyIn(folder, correction.article),
      })),
    );
  }

  /** Those that may reach into other articles than their own, of whatever folder. */
  private far(): (FarCorrection & { readonly folder: string })[] {
    return this.listed()
      .filter(({ correction }) => isFar(correction))
      .map(({ id, correction, folder, article }) => ({ id, correction, folder, path: article }));
  }

  /** What an article is called in the corrections made of it. */
  nameOf(key: string): string {
    return nameIn(vscode.Uri.parse(key));
  }

  /** What an article is called in the corrections made of another one. */
  nameSeenFrom(key: string, from: string): string {
    return folderOf(vscode.Uri.parse(key)) === folderOf(vscode.Uri.parse(from)) ? this.nameOf(key) : key;
  }

  /** Whether the corrections of an article are kept in a file of its folder. */
  isShared(key: string): boolean {
    return folderOf(vscode.Uri.parse(key)) !== NO_FOLDER;
  }

  /** Takes a correction out, wherever it is kept; undefined where it is not there any more. Rejects as {@link change} does. */
  async undo({ path, id }: CorrectionKey): Promise<Correction | undefined> {
    for (const [folder, store] of this.stores) {
      const correction = store.corrections.get(id);
      if (!correction || keyIn(folder, correction.article) !== path) continue;
      await store.change([correction], []);
      return correction;
    }
    return undefined;
  }

  /** Takes corrections of an article out and puts others in. Rejects where the file is damaged or cannot be written. */
  async change(key: string, out: readonly Correction[], into: readonly Correction[]): Promise<void> {
    await this.stores.get(folderOf(vscode.Uri.parse(key)))?.change(out, into);
  }

  /** The files that hold corrections, or could not be read. */
  files(): vscode.Uri[] {
    return [...this.stores].flatMap(([folder, { corrections, problem }]) =>
      folder !== NO_FOLDER && (corrections.size > 0 || problem !== undefined)
        ? [fileIn(vscode.Uri.parse(folder))]
        : [],
    );
  }

  /** Reads all files anew. */
  async refresh(): Promise<void> {
    await Promise.all([...this.stores.values()].map((store) => store.refresh()));
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const watcher of this.watchers.values()) watcher.dispose();
  }

  private openFolders(): void {
    const folders = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
    for (const folder of [...this.stores.keys()]) {
      if (folder === NO_FOLDER || folders.has(folder)) continue;
      this.stores.delete(folder);
      this.watchers.get(folder)?.dispose();
      this.watchers.delete(folder);
      this.emitter.fire();
    }
    for (const folder of folders) {
      if (this.stores.has(folder)) continue;
      const uri = vscode.Uri.parse(folder);
      const store = this.createStore(folder, inFile(fileIn(uri)));
      this.stores.set(folder, store);
      this.watchers.set(
        folder,
        watch(uri, () => void store.refresh()),
      );
    }
  }

  private createStore(folder: string, text: CorrectionText): CorrectionStore {
    const store = new CorrectionStore(text, () => {
      this.emitter.fire();
      this.tell(folder, store.problem);
    });
    void store.refresh();
    return store;
  }

  /** Says once what is wrong with a file. */
  private tell(folder: string, problem: string | undefined): void {
    if (folder === NO_FOLDER || this.told.get(folder) === problem) return;
    this.told.set(folder, problem);
    if (problem !== undefined) void reportDamage(fileIn(vscode.Uri.parse(folder)), problem);
  }

  /** Lets the corrections of an article, or of all in a folder, go along to its new place. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [before, after] = [from.toString(), to.toString()];
    const placeNow = (key: string) => (isIn(key, before) ? after + key.slice(before.length) : key);
    for (const { article, correction, folder } of this.listed()) {
      const { change } = correction;
      const key = placeNow(article);
      const other = change.kind === 'same' ? otherKeyIn(folder, change.as) : article;
      if (key === article && placeNow(other) === other) continue;
      const moved: Correction = {
        ...correction,
        article: this.nameOf(key),
        change:
          change.kind === 'same'
            ? { ...change, as: { ...change.as, article: this.nameSeenFrom(placeNow(other), key) } }
            : change,
      };
      try {
        if (folderOf(vscode.Uri.parse(key)) === folder) await this.change(key, [correction], [moved]);
        else {
          await this.change(key, [], [moved]);
          await this.stores.get(folder)?.change([correction], []);
        }
      } catch (error) {
        console.debug('Sourceline:', error);
      }
    }
  }
}

function folderOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? NO_FOLDER;
}

function nameIn(uri: vscode.Uri): string {
  return folderOf(uri) === NO_FOLDER ? uri.toString() : pathOf(uri);
}

/** Key of the article that a correction kept for a folder is of. Shared files may say anything: it need not lie in the folder. */
function keyIn(folder: string, article: string): string {
  return folder === NO_FOLDER ? article : vscode.Uri.joinPath(vscode.Uri.parse(folder), article).toString();
}

/** Key of the other article that a correction is about: one of another folder goes by its URI. */
function otherKeyIn(folder: string, { article }: Elsewhere): string {
  return IS_URI.test(article) ? article : keyIn(folder, article);
}

/** Letters of drives are no schemes. */
const IS_URI = /^[a-z][a-z\d+.-]+:/i;
/** Not a folder. */
const NO_FOLDER = '';
