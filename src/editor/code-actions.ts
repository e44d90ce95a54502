import * as vscode from 'vscode';
import { correctingLinks } from '../views/hover';
import { commandFor } from './commands';
import type { LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR } from './documents';
import { reader } from './reader';

/**
 * What can be put right at the caret, as quick fixes: whoever works with the keyboard or a screen reader looks for them there. Of their own
 * accord they show up, as a light bulb, only where something is doubtful, articles being full of names, and where words are selected.
 */
export function registerCodeActions(live: LiveCorpus): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, context, token) {
        const article = await live.fresh(document);
        if (!article || token.isCancellationRequested) return [];
        const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
        const place = {
          path: article.path,
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
        };
        return correctingLinks(live.corpus, place, reader, isAsked).map(({ label, action }) => {
          const fix = new vscode.CodeAction(label, vscode.CodeActionKind.QuickFix);
          fix.command = commandFor(action, label);
          return fix;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
