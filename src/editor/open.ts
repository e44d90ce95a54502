import * as vscode from 'vscode';
import type { Place } from '../engine/corpus/corpus-types';
import { fileName } from '../views/article-title';
import { COMMANDS } from './commands';
import { warn } from './say';
import type { LiveCorpus } from './corpus';
import { rangeOf } from './locate';

/** Shows a place and selects it; an empty place stands for its article as a whole. Articles that have left the corpus open without a selection. */
export async function showPlace(live: LiveCorpus, place: Place): Promise<void> {
  const document = await openArticle(place.path);
  if (!document) return;
  const article = (await live.fresh(document)) ?? live.corpus.article(place.path);
  const options: vscode.TextDocumentShowOptions =
    article && place.start < place.end ? { selection: rangeOf(article, place) } : {};
  const editor = await vscode.window.showTextDocument(document, options);
  if (options.selection)
    editor.revealRange(options.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The document of an article; undefined, and a word to the reader, where its file cannot be opened. */
async function openArticle(path: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(path));
  } catch (error) {
    console.debug('Sourceline:', error);
    warn(
      vscode.l10n.t('Sourceline: “{file}” is not there any more, or cannot be opened.', {
        file: fileName(path),
      }),
    );
    return undefined;
  }
}

/** The command that rows and links open places with. Arguments that are no place are ignored. */
export function registerOpen(live: LiveCorpus): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.open, async (value: unknown) => {
    if (isPlace(value)) await showPlace(live, value);
  });
}

/** Whether a command's argument is a place. */
export function isPlace(value: unknown): value is Place {
  const { path, start, end } = (value ?? {}) as Partial<Place>;
  return typeof path === 'string' && typeof start === 'number' && typeof end === 'number';
}
