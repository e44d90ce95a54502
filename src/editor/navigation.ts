import * as vscode from 'vscode';
import type { Place } from '../engine/corpus/corpus-types';
import { firstMention } from '../views/first-mention';
import { entityAt, mentionsOf, stepMention, stepQuotation, type Direction } from '../views/navigation';
import { COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR } from './documents';
import { locationOf, rangeOf } from './locate';
import { showPlace } from './open';
import { say } from './say';

/** Go to definition, find all references, and the highlight of the other mentions. */
export function registerNavigation(live: LiveCorpus): vscode.Disposable {
  const { corpus } = live;
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
      async provideDefinition(document, position, token) {
        const article = await live.fresh(document);
        if (!article || token.isCancellationRequested) return undefined;
        const entity = entityAt(corpus, article.path, document.offsetAt(position));
        const first = entity && firstMention(entity, article.path);
        return first && locationOf(corpus, first);
      },
    }),
    vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
      async provideReferences(document, position, _context, token) {
        const article = await live.fresh(document);
        if (!article || token.isCancellationRequested) return undefined;
        const places = mentionsOf(corpus, article.path, document.offsetAt(position), false);
        return places.flatMap((place) => locationOf(corpus, place) ?? []);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
      async provideDocumentHighlights(document, position, token) {
        const article = await live.fresh(document);
        if (!article || token.isCancellationRequested) return undefined;
        const places = mentionsOf(corpus, article.path, document.offsetAt(position), true);
        return places.map((place) => new vscode.DocumentHighlight(rangeOf(article, place)));
      },
    }),
    mentionCommand(COMMANDS.nextMention, 'next', live),
    mentionCommand(COMMANDS.previousMention, 'previous', live),
    quotationCommand(COMMANDS.nextQuotation, 'next', live),
    quotationCommand(COMMANDS.previousQuotation, 'previous', live),
  );
}

function mentionCommand(id: string, direction: Direction, live: LiveCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(id, async () => {
    const at = await selected(live);
    if (!at) return say(vscode.l10n.t('Sourceline: this file is not read as an article.'));
    const entity = entityAt(live.corpus, at.path, at.start, at.end);
    if (!entity) return say(vscode.l10n.t('Sourceline: put the cursor on a name or in a quotation first.'));
    const place = stepMention(entity, at.path, at.start, direction);
    if (!place || entity.mentions.length < 2) {
      return say(vscode.l10n.t('Sourceline: {name} is mentioned once only.', { name: entity.name }));
    }
    await showPlace(live, place);
    const number = entity.mentions.indexOf(place) + 1;
    say(
      vscode.l10n.t('{name}: mention {number} of {count}', {
        name: entity.name,
        number,
        count: entity.mentions.length,
      }),
    );
  });
}

function quotationCommand(id: string, direction: Direction, live: LiveCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(id, async () => {
    const at = await caret(live);
    if (!at) return say(vscode.l10n.t('Sourceline: this file is not read as an article.'));
    const span = stepQuotation(live.corpus, at.path, at.offset, direction);
    if (!span) return say(vscode.l10n.t('Sourceline: there is no quotation in this article.'));
    await showPlace(live, { path: at.path, ...span });
  });
}

/** The start of the selection in the article in front of the reader, once it has been read. */
export async function caret(live: LiveCorpus): Promise<{ path: string; offset: number } | undefined> {
  const at = await selected(live);
  return at && { path: at.path, offset: at.start };
}

/** The selection in the article in front of the reader, once it has been read; it may be empty. */
export async function selected(live: LiveCorpus): Promise<Place | undefined> {
  const editor = await editorInFront();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const article = await live.fresh(document);
  return (
    article && {
      path: article.path,
      start: document.offsetAt(selection.start),
      end: document.offsetAt(selection.end),
    }
  );
}

/** The editor that has the focus; where the walkthrough has it, the first one beside it, which then gets it. */
export async function editorInFront(): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const [beside] = visibleTextEditors;
  if (activeTextEditor ?? !beside) return activeTextEditor;
  const { document, selection, viewColumn } = beside;
  return vscode.window.showTextDocument(document, { selection, ...(viewColumn ? { viewColumn } : {}) });
}
