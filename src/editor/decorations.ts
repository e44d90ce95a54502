import * as vscode from 'vscode';
import { HIGHLIGHT_KINDS, highlightsOf, type HighlightKind } from '../views/highlights';
import type { LiveCorpus } from './corpus';
import { decorationStyle } from './decoration-styles';

/** What an editor is decorated with at the moment. */
export type Decorated = Readonly<Record<HighlightKind, readonly vscode.Range[]>>;

/**
 * Decorates the articles in front of the reader: one decoration type per kind, shared by all editors, for the visible lines and a
 * margin around them.
 */
export class Decorations implements vscode.Disposable {
  private readonly types = new Map(
    HIGHLIGHT_KINDS.map((kind) => [
      kind,
      vscode.window.createTextEditorDecorationType(decorationStyle(kind)),
    ]),
  );
  private readonly decorated = new Map<vscode.TextEditor, Decorated>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly live: LiveCorpus) {
    this.subscriptions = vscode.Disposable.from(
      live.onDidChangeFile((key) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (key === '' || editor.document.uri.toString() === key) this.decorate(editor);
        }
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const gone of this.decorated.keys()) if (!editors.includes(gone)) this.decorated.delete(gone);
        for (const editor of editors) this.decorate(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.decorate(textEditor)),
    );
    for (const editor of vscode.window.visibleTextEditors) this.decorate(editor);
  }

  /** What the editor shows; empty lists where it shows nothing. */
  of(editor: vscode.TextEditor): Decorated | undefined {
    return this.decorated.get(editor);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const type of this.types.values()) type.dispose();
  }

  private decorate(editor: vscode.TextEditor): void {
    const { document } = editor;
    if (!this.live.considers(document)) return this.clear(editor);
    const article = this.live.current(document);
    if (!article) {
      // While a new version is being read, the old marks move along with the text; they go when it turns out to be no article.
      const { kind } = this.live.stateOf(document.uri);
      if (kind !== 'article' && kind !== 'reading' && kind !== 'unread') this.clear(editor);
      return;
    }
    const highlights = highlightsOf(article, visiblePart(editor));
    const { dimBoilerplate } = this.live.currentSettings;
    const shown = {} as Record<HighlightKind, vscode.Range[]>;
    for (const [kind, type] of this.types) {
      const spans = kind === 'boilerplate' && !dimBoilerplate ? [] : highlights[kind];
      shown[kind] = spans.map(
        ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
      editor.setDecorations(type, shown[kind]);
    }
    this.decorated.set(editor, shown);
  }

  private clear(editor: vscode.TextEditor): void {
    if (!this.decorated.delete(editor)) return;
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }
}

/** The visible lines and as many again on either side, so that scrolling a little shows no bare text. */
function visiblePart({
  document,
  visibleRanges,
}: vscode.TextEditor): { start: number; end: number } | undefined {
  if (document.lineCount <= MARGIN_LINES * 2) return undefined;
  const first = Math.min(...visibleRanges.map(({ start }) => start.line));
  const last = Math.max(...visibleRanges.map(({ end }) => end.line));
  if (!Number.isFinite(first)) return undefined;
  const from = document.lineAt(Math.max(0, first - MARGIN_LINES)).range.start;
  const to = document.lineAt(Math.min(document.lineCount - 1, last + MARGIN_LINES)).range.end;
  return { start: document.offsetAt(from), end: document.offsetAt(to) };
}

const MARGIN_LINES = 100;
