import * as vscode from 'vscode';
import { readsLikeArticle } from '../engine/article/reads-like-article';
import { Corpus } from '../engine/corpus/corpus';
import type { CorpusArticle } from '../engine/corpus/corpus-types';
import { correctionId, type ReadersWord } from '../engine/corpus/corrections/correction';
import type { LeftOut } from '../views/left-out-rows';
import { failureWords } from '../views/failure-words';
import { capitalise } from '../views/phrases';
import type { FileState } from '../views/status';
import { TookTooLong } from './annotating-service';
import { mayHoldArticle, openDocument, textOrSize } from './documents';
import { FileStates } from './file-states';
import { readFile } from './read-file';
import { reader } from './reader';
import type { Reading } from './reading-queue';
import { createScope, pathOf, type Scope } from './scope';
import { readSettings, type Settings } from './settings';
import { isIn, Tickets } from './tickets';

/** Knows what readers have put right in an article, by its key. */
export interface ReadersCorrections {
  of(key: string): ReadersWord;
}

/**
 * The one mutable cell of the extension: the corpus of the workspace, and what is known of each file. Everything else asks it, or is
 * told by its events. Files are known by their URI as a string.
 */
export class LiveCorpus implements vscode.Disposable {
  readonly corpus = new Corpus();
  private settings = readSettings();
  private scope = createScope(this.settings);
  private readonly files = new FileStates();
  private readonly underWay = new Map<string, DocumentRead>();
  /** What is found with a ticket that has lapsed meanwhile is dropped. */
  private readonly tickets = new Tickets();
  private readonly fileEmitter = new vscode.EventEmitter<string>();
  private readonly corpusEmitter = new vscode.EventEmitter<void>();
  private announcement: ReturnType<typeof setTimeout> | undefined;

  /** A file's state or record changed; its key, or {@link ALL_FILES}. At once. */
  readonly onDidChangeFile = this.fileEmitter.event;
  /** The corpus changed; several changes in a row are told once. */
  readonly onDidChangeCorpus = this.corpusEmitter.event;

  constructor(
    private readonly reading: Reading,
    private readonly corrections: ReadersCorrections,
  ) {}

  get currentSettings(): Settings {
    return this.settings;
  }

  get currentScope(): Scope {
    return this.scope;
  }

  stateOf(uri: vscode.Uri): FileState {
    if (!this.settings.enabled) return { kind: 'off' };
    const known = this.files.of(uri.toString());
    if (known) return known;
    return this.scope.admits(uri) ? { kind: 'unread' } : { kind: 'excluded' };
  }

  /** The files that may hold articles and could not be read, by path. */
  leftOut(): LeftOut[] {
    return this.files.leftOut();
  }

  /** Whether the document is of a kind that may hold an article, and the settings let it be looked at. */
  considers(document: vscode.TextDocument): boolean {
    return mayHoldArticle(document) && this.scope.admits(document.uri);
  }

  /** The article in a document as it stands now, once it has been read; undefined when it is none. */
  async fresh(document: vscode.TextDocument): Promise<CorpusArticle | undefined> {
    if (!this.settings.enabled || !this.considers(document)) return undefined;
    const key = document.uri.toString();
    let asked: number | undefined;
    // Once more, where it was typed into meanwhile.
    while (
      this.files.versionOf(key) !== document.version &&
      asked !== document.version &&
      !document.isClosed
    ) {
      asked = document.version;
      await this.readDocument(document);
    }
    return this.current(document);
  }

  /** The article in a document, if its record is of the text as it stands now. */
  current(document: vscode.TextDocument): CorpusArticle | undefined {
    const key = document.uri.toString();
    return this.files.versionOf(key) === document.version ? this.corpus.article(key) : undefined;
  }

  /** Reads an open document. What was found of an older version is dropped. */
  readDocument(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (!this.settings.enabled) return Promise.resolve();
    const { version } = document;
    const earlier = this.underWay.get(key);
    if (earlier?.document === document && earlier.version === version) return earlier.done;
    const ticket = this.tickets.take(key);
    const isCurrent = () => ticket.isValid() && !document.isClosed && document.version === version;
    const done = this.readText(
      document.uri,
      () => textOrSize(document, this.longest),
      isCurrent,
      version,
    ).finally(() => {
      if (this.underWay.get(key)?.done === done) this.underWay.delete(key);
    });
    this.underWay.set(key, { document, version, done });
    return done;
  }

  /** Reads a file of the workspace that is not open. An open one is left to its document. */
  async readFile(uri: vscode.Uri): Promise<void> {
    if (!this.settings.enabled || openDocument(uri)) return;
    const ticket = this.tickets.take(uri.toString());
    const isCurrent = () => ticket.isValid() && !openDocument(uri);
    try {
      const { size, type } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.File) === 0) return;
      const text = size > this.longest ? { size } : await readFile(uri);
      await this.readText(uri, () => text, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') this.forget(uri);
      else this.settle(uri.toString(), { kind: 'failed', reason: reasonOf(error) });
    }
  }

  /** What is known of a file that is no longer open is its document's no more: the next one counts its versions from the start. */
  close(uri: vscode.Uri): void {
    this.files.close(uri.toString());
  }

  /** Takes a file, or everything in a folder, out. */
  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.tickets.withdraw(key);
    for (const known of [...this.underWay.keys()]) if (isIn(known, key)) this.underWay.delete(known);
    this.takeOut(this.files.forget(key));
  }

  /** Takes everything out and reads the settings anew; what is under way is dropped. */
  reset(): void {
    this.tickets.withdrawAll();
    this.settings = readSettings();
    this.scope = createScope(this.settings);
    this.underWay.clear();
    this.takeOut(this.files.forget());
    this.announce(ALL_FILES);
  }

  /** Reads the settings anew where only the look of what was read has changed. */
  changeLooks(): void {
    this.settings = readSettings();
    this.fileEmitter.fire(ALL_FILES);
  }

  /** Puts the articles right anew whose corrections have changed; no text is read again. */
  correctAgain(): void {
    for (const { path, found, text, said } of this.corpus.articles()) {
      const now = this.corrections.of(path);
      if (namesOf(said) === namesOf(now)) continue;
      this.corpus.put(found, text, now);
      this.announce(path);
    }
  }

  /** Has everybody look again at an open document that is not considered: its language may just have been changed. */
  leaveAlone(document: vscode.TextDocument): void {
    this.fileEmitter.fire(document.uri.toString());
  }

  dispose(): void {
    this.tickets.withdrawAll();
    clearTimeout(this.announcement);
    this.fileEmitter.dispose();
    this.corpusEmitter.dispose();
    this.reading.dispose();
  }

  private async readText(
    uri: vscode.Uri,
    textOf: () => string | { size: number },
    isCurrent: () => boolean,
    version?: number,
  ): Promise<void> {
    if (!isCurrent()) return;
    const key = uri.toString();
    const settle = (state: FileState) => this.settle(key, state, version);
    if (!this.scope.admits(uri)) return settle({ kind: 'excluded' });
    const text = textOf();
    if (typeof text !== 'string') {
      return settle({ kind: 'tooLarge', size: text.size, limit: this.longest });
    }
    if (text.includes('\u0000')) {
      return settle({ kind: 'notArticle', reason: vscode.l10n.t('it holds binary data') });
    }
    // The same text as read before, from the file or an earlier version: its record stands.
    if (this.corpus.article(key)?.text === text) return settle({ kind: 'article' });
    if (!this.scope.insists(uri)) {
      const verdict = readsLikeArticle(pathOf(uri), text);
      if (!verdict.article) return settle({ kind: 'notArticle', reason: verdict.reason });
    }
    if (this.files.begin(key)) this.fileEmitter.fire(key);
    try {
      const open = version !== undefined;
      const record = await this.reading.annotate({ path: key, text, open, isWanted: isCurrent });
      if (!record || !isCurrent()) return;
      this.corpus.put(record, text, this.corrections.of(key));
      settle({ kind: 'article' });
    } catch (error) {
      if (isCurrent()) settle({ kind: 'failed', reason: reasonOf(error) });
    }
  }

  private settle(key: string, state: FileState, version?: number): void {
    if (state.kind !== 'article') this.corpus.remove(key);
    // Before anybody is told: those who are told ask whether the record is of the text as it stands.
    this.files.settle(key, state, version);
    this.announce(key);
  }

  private takeOut(keys: readonly string[]): void {
    for (const key of keys) {
      this.corpus.remove(key);
      this.announce(key);
    }
  }

  /** Length of the longest text that is read: in bytes of a file, in UTF-16 code units of a document. */
  private get longest(): number {
    return this.settings.maxFileSize * MEGABYTE;
  }

  private announce(key: string): void {
    this.fileEmitter.fire(key);
    this.announcement ??= setTimeout(() => {
      this.announcement = undefined;
      this.corpusEmitter.fire();
    }, ANNOUNCEMENT_DELAY);
  }
}

/** The reading of an open document under way. One that is opened again is another document, though its version may be the same. */
interface DocumentRead {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly done: Promise<void>;
}

/** Stands for the key of a file where something has changed for all of them. */
export const ALL_FILES = '';

/** Tells what readers say from anything else they might. */
function namesOf({ own, far }: ReadersWord): string {
  return [...own.map(correctionId), '', ...far.map(({ path, id }) => `${path} ${id}`)].sort().join('\n');
}

function reasonOf(error: unknown): string {
  if (error instanceof TookTooLong) {
    return vscode.l10n.t('Reading it took longer than {seconds} seconds and was given up.', {
      seconds: error.seconds,
    });
  }
  return `${capitalise(failureWords(error, reader))}.`;
}

const MEGABYTE = 1_000_000;
/** Milliseconds within which several changes of the corpus are told as one. */
const ANNOUNCEMENT_DELAY = 120;
