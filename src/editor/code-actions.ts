import * as vscode from 'vscode';
import { correctable } from '../views/hover';
import { commandFor } from './commands';
import { ARTICLE_SELECTOR, type LiveCorpus } from './corpus';
import { reader } from './reader';

/**
 * What can be put right at the caret, as quick fixes: whoever works with the keyboard or a screen reader looks for them there. Of their own
 * accord they show up, as a light bulb, only where something is doubtful: articles are full of names.
 */
export function registerCodeActions(live: LiveCorpus): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, context, token) {
        const article = await live.fresh(document);
        if (!article || token.isCancellationRequested) return [];
        const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
        return correctable(live.corpus, article.path, document.offsetAt(range.start), reader)
          .filter(({ unsure }) => isAsked || unsure)
          .flatMap(({ links }) => links)
          .map(({ label, action }) => {
            const fix = new vscode.CodeAction(label, vscode.CodeActionKind.QuickFix);
            fix.command = commandFor(action, label);
            return fix;
          });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
