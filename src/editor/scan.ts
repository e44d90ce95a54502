import * as vscode from 'vscode';
import { openDocument, type LiveCorpus } from './corpus';

/** How far the reading of the workspace is. */
export type ScanState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly files: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads the workspace's articles in the background, a few at a time. Does nothing until it is wanted. */
export class WorkspaceScan implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<ScanState>();
  private running: { cancel: vscode.CancellationTokenSource; done: Promise<void> } | undefined;
  state: ScanState = { kind: 'idle' };

  readonly onDidChange = this.emitter.event;

  constructor(private readonly live: LiveCorpus) {}

  /** Starts the first scan, unless there was one, or the settings say that the workspace is not to be scanned. */
  want(): void {
    const { enabled, scanWorkspace } = this.live.currentSettings;
    if (this.state.kind === 'idle' && enabled && scanWorkspace) void this.start();
  }

  /** Scans the workspace anew; a scan under way is given up. Settles when it is over. */
  start(): Promise<void> {
    this.running?.cancel.cancel();
    if (!this.live.currentSettings.enabled) {
      // The scan that was under way has nothing to say any more.
      this.running = undefined;
      this.become({ kind: 'idle' });
      return Promise.resolve();
    }
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
          if (!token.isCancellationRequested) this.become({ kind: 'running', done, total: uris.length });
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
      if (token.isCancellationRequested) return this.giveUp(token, done, uris.length);
      this.become({ kind: 'done', files: uris.length });
    } catch (error) {
      if (token.isCancellationRequested) return this.giveUp(token, done, uris.length);
      this.become({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
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

  private become(state: ScanState): void {
    this.state = state;
    this.emitter.fire(state);
  }

  private showProgress(done: Promise<void>): Thenable<void> {
    const options = { location: { viewId: 'sourceline.actors' } };
    return vscode.window.withProgress(options, () => done);
  }
}

/** Files read side by side: enough to hide the file system's delays, few enough that an opened article does not wait. */
const AT_A_TIME = 4;

/** What is to be said of a scan, if anything. */
export function scanWords(state: ScanState): string | undefined {
  switch (state.kind) {
    case 'running':
      return state.total === 0
        ? vscode.l10n.t('Looking for articles…')
        : vscode.l10n.t('Reading file {done} of {total}…', { done: state.done, total: state.total });
    case 'cancelled':
      return vscode.l10n.t('Stopped after {done} of {total} files; rescan to read the rest.', {
        done: state.done,
        total: state.total,
      });
    case 'failed':
      return vscode.l10n.t('The workspace could not be read: {reason}', { reason: state.reason });
    default:
      return undefined;
  }
}
