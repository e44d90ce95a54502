import * as vscode from 'vscode';
import type { CorpusArticle } from '../engine/corpus/corpus-types';
import type { Span } from '../engine/text/span';
import { HIGHLIGHT_KINDS, highlightsOf, type HighlightKind } from '../views/highlights';
import { holds, partAround } from '../views/visible-part';
import { ALL_FILES, type LiveCorpus } from './corpus';
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
  private readonly decorated = new Map<
    vscode.TextEditor,
    { readonly shown: Decorated; readonly article: CorpusArticle; readonly part: Span }
  >();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly live: LiveCorpus) {
    this.subscriptions = vscode.Disposable.from(
      live.onDidChangeFile((key) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (key === ALL_FILES || editor.document.uri.toString() === key) this.decorate(editor);
        }
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const gone of this.decorated.keys()) if (!editors.includes(gone)) this.decorated.delete(gone);
        for (const editor of editors) this.decorateUncovered(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.decorateUncovered(textEditor),
      ),
    );
    for (const editor of vscode.window.visibleTextEditors) this.decorate(editor);
  }

  /** What the editor is decorated with; undefined where it bears no marks. */
  of(editor: vscode.TextEditor): Decorated | undefined {
    return this.decorated.get(editor)?.shown;
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const type of this.types.values()) type.dispose();
  }

  /** Leaves an editor alone whose visible lines bear their marks already: most scrolling stays within the margin. */
  private decorateUncovered(editor: vscode.TextEditor): void {
    const before = this.decorated.get(editor);
    const visible = visibleSpan(editor);
    const covered = before && visible && holds(before.part, visible);
    if (!covered || before.article !== this.live.current(editor.document)) this.decorate(editor);
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
    const part = partToDecorate(editor);
    const highlights = highlightsOf(article, part);
    const { dimBoilerplate } = this.live.currentSettings;
    const shown = {} as Record<HighlightKind, vscode.Range[]>;
    for (const [kind, type] of this.types) {
      const spans = kind === 'boilerplate' && !dimBoilerplate ? [] : highlights[kind];
      shown[kind] = spans.map(
        ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
      editor.setDecorations(type, shown[kind]);
    }
    this.decorated.set(editor, { shown, article, part });
  }

  private clear(editor: vscode.TextEditor): void {
    if (!this.decorated.delete(editor)) return;
    for (const type of this.types.values()) editor.setDecorations(type, []);
  }
}

/** What of the text is on the screen; undefined while nothing is. */
function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span | undefined {
  if (visibleRanges.length === 0) return undefined;
  return {
    start: Math.min(...visibleRanges.map(({ start }) => document.offsetAt(start))),
    end: Math.max(...visibleRanges.map(({ end }) => document.offsetAt(end))),
  };
}

/** The visible text and a margin on either side, so that scrolling a little shows no bare text; the whole of a short text. */
function partToDecorate(editor: vscode.TextEditor): Span {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const visible = visibleSpan(editor) ?? { start: 0, end: 0 };
  const first = Math.max(0, document.positionAt(visible.start).line - MARGIN_LINES);
  const last = Math.min(document.lineCount - 1, document.positionAt(visible.end).line + MARGIN_LINES);
  const lines = {
    start: document.offsetAt(new vscode.Position(first, 0)),
    end: document.offsetAt(document.lineAt(last).range.end),
  };
  return partAround(visible, lines, document.offsetAt(end));
}

const MARGIN_LINES = 100;
