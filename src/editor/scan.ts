import * as vscode from 'vscode';
import { failureWords } from '../views/failure-words';
import type { ScanState } from '../views/scan-state';
import type { LiveCorpus } from './corpus';
import { openDocument } from './documents';
import { reader } from './reader';

/** Reads the workspace's articles in the background, a few at a time. Does nothing until it is wanted. */
export class WorkspaceScan implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<ScanState>();
  private running: { cancel: vscode.CancellationTokenSource; done: Promise<void> } | undefined;
  state: ScanState = { kind: 'idle' };
  /** When a scan last told how far it is, in milliseconds. */
  private told = 0;

  readonly onDidChange = this.emitter.event;

  constructor(private readonly live: LiveCorpus) {}

  /** Starts the first scan, unless there was one, or the settings say that the workspace is not to be scanned. */
  want(): void {
    if (this.state.kind === 'idle' && this.isAllowed) void this.start();
  }

  /** After a change of the settings or the folders: scans anew if there was a scan; if the settings no longer allow it, there has been none. */
  again(): void {
    if (this.state.kind === 'idle') return;
    if (this.isAllowed) void this.start();
    else this.forget();
  }

  /** Scans the workspace anew, whatever the setting for scans says; a scan under way is given up. Settles when it is over. */
  start(): Promise<void> {
    this.running?.cancel.cancel();
    const cancel = new vscode.CancellationTokenSource();
    const done = this.scan(cancel.token).finally(() => cancel.dispose());
    this.running = { cancel, done };
    void this.showProgress(done);
    return done;
  }

  cancel(): void {
    this.running?.cancel.cancel();
  }

  /** Waits for the scan under way. */
  async finished(): Promise<void> {
    await this.running?.done;
  }

  dispose(): void {
    this.running?.cancel.cancel();
    this.emitter.dispose();
  }

  private get isAllowed(): boolean {
    const { enabled, scanWorkspace } = this.live.currentSettings;
    return enabled && scanWorkspace;
  }

  /** A scan under way has nothing to say any more. */
  private forget(): void {
    this.running?.cancel.cancel();
    this.running = undefined;
    this.become({ kind: 'idle' });
  }

  private async scan(token: vscode.CancellationToken): Promise<void> {
    this.become({ kind: 'running', done: 0, total: 0 });
    let uris: vscode.Uri[] = [];
    let next = 0;
    let done = 0;
    try {
      uris = await this.find(token);
      const work = async () => {
        for (let uri = uris[next++]; uri && !token.isCancellationRequested; uri = uris[next++]) {
          await this.read(uri);
          done++;
          if (!token.isCancellationRequested) this.advance(done, uris.length);
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
      if (token.isCancellationRequested) return this.giveUp(token, done, uris.length);
      this.become({ kind: 'done', files: uris.length });
    } catch (error) {
      if (token.isCancellationRequested) return this.giveUp(token, done, uris.length);
      this.become({ kind: 'failed', reason: failureWords(error, reader) });
    }
  }

  /** The files to look at, by path. */
  private async find(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const { searches, admits } = this.live.currentScope;
    const found = new Map<string, vscode.Uri>();
    for (const { include, exclude } of searches) {
      for (const uri of await vscode.workspace.findFiles(include, exclude, undefined, token)) {
        if (admits(uri)) found.set(uri.toString(), uri);
      }
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private read(uri: vscode.Uri): Promise<void> {
    const document = openDocument(uri);
    return document ? this.live.readDocument(document) : this.live.readFile(uri);
  }

  private giveUp(token: vscode.CancellationToken, done: number, total: number): void {
    // A scan that a newer one replaced says nothing more.
    if (token === this.running?.cancel.token) this.become({ kind: 'cancelled', done, total });
  }

  /** Told a few times a second only: what is said of it crosses over to the window, which has better things to do. */
  private advance(done: number, total: number): void {
    this.state = { kind: 'running', done, total };
    if (Date.now() < this.told + BETWEEN_WORDS) return;
    this.told = Date.now();
    this.emitter.fire(this.state);
  }

  private become(state: ScanState): void {
    this.state = state;
    this.emitter.fire(state);
  }

  private showProgress(done: Promise<void>): Thenable<void> {
    const options = { location: { viewId: 'sourceline.actors' } };
    return vscode.window.withProgress(options, () => done);
  }
}

/** Files read side by side: enough to hide the delays of the file system, and of the window, which decodes them; they are annotated one by one. */
const AT_A_TIME = 16;
/** Milliseconds between words about how far a scan is. */
const BETWEEN_WORDS = 200;
