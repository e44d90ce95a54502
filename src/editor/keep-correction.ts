import * as vscode from 'vscode';
import type { CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Change } from '../engine/corpus/corrections/correction';
import { makeCorrection } from '../engine/corpus/corrections/make-correction';
import { onOneLine } from '../engine/text/on-one-line';
import type { Span } from '../engine/text/span';
import { correctionWords } from '../views/correction-words';
import { failureWords } from '../views/failure-words';
import { shorten } from '../views/shorten';
import type { TreeRow } from '../views/tree-row';
import { correctionsFile, reportDamage } from './correction-files';
import { FileDamaged } from './correction-store';
import type { LiveCorpus } from './corpus';
import type { KeptCorrections } from './kept-corrections';
import { caret } from './navigation';
import { isPlace } from './open';
import { reader } from './reader';
import { say } from './say';

/** Keeps what a reader says of a stretch of an article, and says that it was kept. */
export async function correct(
  kept: KeptCorrections,
  article: CorpusArticle,
  span: Span,
  change: Change,
): Promise<void> {
  const { path } = article;
  const { correction, replaced, isUndone } = makeCorrection(article, kept.nameOf(path), span, change);
  const added = isUndone ? [] : [correction];
  if (!(await tryKeeping(path, () => kept.change(path, replaced, added)))) return;
  const words = correctionWords(correction, reader);
  say(
    kept.isShared(path)
      ? vscode.l10n.t('Sourceline: corrected. {words}.', { words })
      : vscode.l10n.t('Sourceline: corrected in this editor only, outside any open folder. {words}.', {
          words,
        }),
  );
}

/** Whether an article can be corrected; where its file is damaged the reader is told before being asked anything. */
export async function canCorrect(kept: KeptCorrections, path: string): Promise<boolean> {
  const problem = await kept.problemOf(path);
  const file = correctionsFile(vscode.Uri.parse(path));
  if (problem === undefined || !file) return true;
  void reportDamage(file, problem);
  return false;
}

/** Changes what is kept for an article; false, and a word to the reader, where it could not be. */
export async function tryKeeping(path: string, change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    const file = correctionsFile(vscode.Uri.parse(path));
    if (error instanceof FileDamaged && file) void reportDamage(file, error.problem);
    else {
      const reason = failureWords(error, reader);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Sourceline: the correction could not be kept: {reason}.', { reason }),
      );
    }
    return false;
  }
}

/** The command's argument: what a link hands over, or the row of a tree; without one the caret. */
export async function placeOf(live: LiveCorpus, argument: unknown): Promise<Place | undefined> {
  const action = (argument as Partial<TreeRow> | undefined)?.action;
  if (action?.kind === 'open') return action.place;
  if (isPlace(argument)) return argument;
  const at = await caret(live);
  return at && { path: at.path, start: at.offset, end: at.offset };
}

/** The words of an article in quotation marks, for a title. */
export function quotedWords({ text }: CorpusArticle, { start, end }: Span): string {
  return quoted(onOneLine(text.slice(start, end)));
}

/** Words in quotation marks, unless they bear some. */
export function quoted(words: string): string {
  const short = shorten(words, QUOTED_LENGTH);
  return /^[“"‘'«„]/.test(short) ? short : `“${short}”`;
}

const QUOTED_LENGTH = 50;
