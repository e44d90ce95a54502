import * as vscode from 'vscode';
import { isName } from '../engine/corpus/corrections/findings';
import { claimAround } from '../views/claim-around';
import { correctionsAt } from '../views/correcting';
import { ContextKeys } from './context';
import { ALL_FILES, type LiveCorpus } from './corpus';

/** Tells the editor what the caret stands on, so that its menus offer what applies there. */
export function followCaret(live: LiveCorpus): vscode.Disposable {
  const keys = new ContextKeys();
  const update = () => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && live.considers(editor.document) ? live.current(editor.document) : undefined;
    if (!editor || !article) return keys.tell({ onQuotation: false, onName: false, onCorrection: false });
    const { path } = article;
    const offset = editor.document.offsetAt(editor.selection.start);
    const mention = live.corpus.mentionAt(path, offset);
    keys.tell({
      onQuotation: claimAround(live.corpus, path, offset) !== undefined,
      onName: mention !== undefined && isName(mention),
      onCorrection: correctionsAt(article, offset).length > 0,
    });
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    live.onDidChangeFile((key) => {
      if (key === ALL_FILES || key === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
  );
}
