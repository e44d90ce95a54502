import * as vscode from 'vscode';
import type { Place } from '../engine/corpus/corpus-types';
import { COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import { rangeOf } from './locate';

/** Shows a place and selects it; an empty place stands for its article as a whole. Articles that have left the corpus open without a selection. */
export async function showPlace(live: LiveCorpus, place: Place): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.path));
  const article = (await live.fresh(document)) ?? live.corpus.article(place.path);
  const options: vscode.TextDocumentShowOptions =
    article && place.start < place.end ? { selection: rangeOf(article, place) } : {};
  const editor = await vscode.window.showTextDocument(document, options);
  if (options.selection)
    editor.revealRange(options.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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
