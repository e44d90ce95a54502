import * as vscode from 'vscode';
import {
  goesByUri,
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
  private knownFar: readonly FarFrom[] | undefined;
  /** Files that are moved together may share a correction. */
  private moving = Promise.resolve();

  /** There are other corrections than before, or a file can be read, or cannot. */
  readonly onDidChange = this.emitter.event;

  constructor(memory: vscode.Memento) {
    this.stores.set(NO_FOLDER, this.createStore(NO_FOLDER, inMemory(memory)));
    this.openFolders();
    this.subscriptions = vscode.Disposable.from(
      this.emitter,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.openFolders()),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files)
          this.moving = this.moving.then(() => this.move(oldUri, newUri));
      }),
    );
  }

  /** What readers say of the article with this key. */
  of(key: string): ReadersWord {
    const far = this.far().filter(({ path, reaches }) =>
      reaches === undefined ? path !== key : reaches === key,
    );
    const uri = vscode.Uri.parse(key);
    const store = this.stores.get(folderOf(uri));
    if (far.length === 0 && (!store || store.corrections.size === 0)) return NOTHING_SAID;
    const path = nameIn(uri);
    const own = [...(store?.corrections.values() ?? [])].filter(({ article }) => article === path);
    return { key, own, far };
  }

  /** All of them. */
  all(): KeptCorrection[] {
    return this.listed().map(({ id, correction, article }) => ({ id, correction, article }));
  }

  /** The same with the folders they are kept for. */
  private listed(): Listed[] {
    return [...this.stores].flatMap(([folder, { corrections }]) =>
      [...corrections].map(([id, correction]) => ({
        id,
        correction,
        folder,
        article: keyIn(folder, correction.article),
      })),
    );
  }

  /** Those that may reach into other articles than their own, of whatever folder; every article asks for them. */
  private far(): readonly FarFrom[] {
    return (this.knownFar ??= this.listed()
      .filter(({ correction }) => isFar(correction))
      .map(({ id, correction, folder, article }) => ({
        id,
        correction,
        path: article,
        reaches: correction.change.kind === 'same' ? otherKeyIn(folder, correction.change.as) : undefined,
      })));
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

  /** What keeps an article from being corrected, in plain English; undefined where nothing does. The file is read anew for it. */
  async problemOf(key: string): Promise<string | undefined> {
    return this.stores.get(folderOf(vscode.Uri.parse(key)))?.check();
  }

  /** The first file that is damaged and what is wrong with it, in plain English; undefined where all are in order. */
  firstDamage(): { readonly file: vscode.Uri; readonly problem: string } | undefined {
    for (const [folder, { problem }] of this.stores) {
      if (folder !== NO_FOLDER && problem !== undefined)
        return { file: fileIn(vscode.Uri.parse(folder)), problem };
    }
    return undefined;
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
      this.changed();
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
      this.changed();
      this.tell(folder, store.problem);
    });
    void store.refresh();
    return store;
  }

  private changed(): void {
    this.knownFar = undefined;
    this.emitter.fire();
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
    for (const listed of this.listed()) {
      try {
        await this.moveAlong(listed, placeNow);
      } catch (error) {
        console.debug('Sourceline:', error);
      }
    }
  }

  /** Lets one correction go along, where its article, or the other one it is about, has another key now. */
  private async moveAlong(
    { article, correction, folder }: Listed,
    placeNow: (key: string) => string,
  ): Promise<void> {
    const { change } = correction;
    const key = placeNow(article);
    const other = change.kind === 'same' ? otherKeyIn(folder, change.as) : article;
    if (key === article && placeNow(other) === other) return;
    const as = (one: Elsewhere) => ({ ...one, article: this.nameSeenFrom(placeNow(other), key) });
    const moved: Correction = {
      ...correction,
      article: key === article ? correction.article : this.nameOf(key),
      change: change.kind === 'same' ? { ...change, as: as(change.as) } : change,
    };
    const store = this.stores.get(folder);
    const next = this.stores.get(key === article ? folder : folderOf(vscode.Uri.parse(key)));
    if (store === next) await store?.change([correction], [moved]);
    else {
      await next?.change([], [moved]);
      await store?.change([correction], []);
    }
  }
}

/** A correction and the folder it is kept for. */
interface Listed extends KeptCorrection {
  readonly folder: string;
}

/** A correction that may reach into other articles: into one by its key, or into any. */
interface FarFrom extends FarCorrection {
  readonly reaches: string | undefined;
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
  return goesByUri(article) ? article : keyIn(folder, article);
}

/** Not a folder. */
const NO_FOLDER = '';
