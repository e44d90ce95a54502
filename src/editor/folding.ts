import * as vscode from 'vscode';
import { boilerplateRuns } from '../views/highlights';
import { COMMANDS } from './commands';
import { ALL_FILES, type LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR, openDocument } from './documents';
import { say } from './say';

/** Makes runs of boilerplate foldable, and folds them all on demand. */
export function registerFolding(live: LiveCorpus): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  // Undefined where there is nothing of ours: an empty list would keep the editor from folding by indentation.
  const rangesIn = async (document: vscode.TextDocument): Promise<vscode.FoldingRange[] | undefined> => {
    const article = await live.fresh(document);
    if (!article) return undefined;
    const ranges = boilerplateRuns(article)
      .map(({ start, end }) => ({
        first: document.positionAt(start).line,
        last: document.positionAt(end).line,
      }))
      .filter(({ first, last }) => last > first)
      .map(({ first, last }) => new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region));
    return ranges.length > 0 ? ranges : undefined;
  };
  return vscode.Disposable.from(
    changed,
    live.onDidChangeFile((key) => {
      if (key === ALL_FILES || openDocument(key)) changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
      onDidChangeFoldingRanges: changed.event,
      provideFoldingRanges: rangesIn,
    }),
    vscode.commands.registerTextEditorCommand(COMMANDS.foldBoilerplate, async ({ document }) => {
      const selectionLines = ((await rangesIn(document)) ?? []).map(({ start }) => start);
      if (selectionLines.length === 0) {
        say(vscode.l10n.t('Sourceline: there is no boilerplate to fold here.'));
        return;
      }
      await vscode.commands.executeCommand('editor.fold', { selectionLines, levels: 1 });
    }),
  );
}
