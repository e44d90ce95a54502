import * as vscode from 'vscode';
import type { Correction } from '../engine/corpus/corrections/correction';
import type { CorrectionKey } from '../views/actions';
import { correctionsAt } from '../views/correcting';
import { correctionWords } from '../views/correction-words';
import { plainLabel } from '../views/plain-label';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import { reportDamage } from './correction-files';
import { tryKeeping } from './keep-correction';
import type { LiveCorpus } from './corpus';
import type { KeptCorrections } from './kept-corrections';
import { caret } from './navigation';
import { reader } from './reader';
import { say } from './say';

/** Taking corrections back, and showing all of them. */
export function registerCorrectionList(live: LiveCorpus, kept: KeptCorrections): vscode.Disposable {
  const register = (id: string, run: (argument: unknown) => unknown) =>
    vscode.commands.registerCommand(id, run);
  return vscode.Disposable.from(
    register(COMMANDS.undoCorrection, async (argument) => {
      const key = namedCorrection(argument) ?? (await pickAtCaret(live));
      if (key) await undo(kept, key);
    }),
    register(COMMANDS.showCorrections, () => showAll(kept)),
    register(COMMANDS.openCorrections, () => openFile(kept)),
  );
}

/** Brings the list to the front. A file that could not be read is told of: what it holds is missing from the list. */
async function showAll(kept: KeptCorrections): Promise<void> {
  const damage = kept.firstDamage();
  if (damage) void reportDamage(damage.file, damage.problem);
  if (kept.all().length > 0) await vscode.commands.executeCommand('sourceline.corrections.focus');
  else if (!damage) say(vscode.l10n.t('Sourceline: nothing has been corrected yet.'));
}

/** The command's argument: what a link hands over, or the row of a tree. */
function namedCorrection(argument: unknown): CorrectionKey | undefined {
  const { correction } = (argument ?? {}) as Partial<TreeRow>;
  const { path, id } = correction ?? ((argument ?? {}) as Partial<CorrectionKey>);
  return typeof path === 'string' && typeof id === 'string' ? { path, id } : undefined;
}

/** The correction at the caret; the reader picks where there are several. */
async function pickAtCaret(live: LiveCorpus): Promise<CorrectionKey | undefined> {
  const at = await caret(live);
  const article = at && live.corpus.article(at.path);
  const found = article ? correctionsAt(article, at.offset) : [];
  if (!at || found.length === 0) {
    say(vscode.l10n.t('Sourceline: nothing was corrected at the cursor.'));
    return undefined;
  }
  const items = found.map(({ id, correction }) => ({
    label: plainLabel(correctionWords(correction, reader)),
    description: plainLabel(correction.anchor.exact),
    id,
  }));
  const [only] = items;
  const picked =
    items.length === 1
      ? only
      : await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Undo which correction?') });
  return picked && { path: at.path, id: picked.id };
}

async function undo(kept: KeptCorrections, key: CorrectionKey): Promise<void> {
  let undone: Correction | undefined;
  const isKept = await tryKeeping(key.path, async () => (undone = await kept.undo(key)));
  if (!isKept) return;
  if (!undone) return say(vscode.l10n.t('Sourceline: this correction is not there any more.'));
  const words = correctionWords(undone, reader);
  say(vscode.l10n.t('Sourceline: correction undone. {words}.', { words }));
}

/** Opens the file that corrections are kept in; of several folders the one picked. */
async function openFile(kept: KeptCorrections): Promise<void> {
  const files = kept.files();
  const [first] = files;
  if (!first) return say(vscode.l10n.t('Sourceline: no file of corrections has been written yet.'));
  const items = files.map((file) => ({ label: vscode.workspace.asRelativePath(file, true), file }));
  const title = vscode.l10n.t('Open which corrections file?');
  const picked = files.length === 1 ? { file: first } : await vscode.window.showQuickPick(items, { title });
  if (picked) await vscode.window.showTextDocument(picked.file);
}
