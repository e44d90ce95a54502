import * as vscode from 'vscode';
import type { Mention } from '../engine/annotation';
import type { Claim, CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Change } from '../engine/corpus/corrections/correction';
import { extentOf, isName } from '../engine/corpus/corrections/findings';
import { makeCorrection } from '../engine/corpus/corrections/make-correction';
import { onOneLine } from '../engine/text/on-one-line';
import type { Span } from '../engine/text/span';
import { claimAround } from '../views/claim-around';
import { speakerChoices, typedSpeaker } from '../views/correction-choices';
import { correctionWords } from '../views/correction-words';
import { nameChoices } from '../views/name-choices';
import { shorten } from '../views/shorten';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import { correctionsFile, reportDamage } from './correction-files';
import { askForChange } from './correction-pick';
import { FileDamaged } from './correction-store';
import type { LiveCorpus } from './corpus';
import type { KeptCorrections } from './kept-corrections';
import { caret } from './navigation';
import { isPlace } from './open';
import { reader } from './reader';
import { say } from './say';

/** What the reader puts right: who speaks, what is a quotation, what is a name and of what. */
export function registerCorrectionCommands(live: LiveCorpus, kept: KeptCorrections): vscode.Disposable {
  const onQuotation = (id: string, changeOf: ChangeOf<Claim>) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const at = await placeOf(live, argument);
      const claim = at && claimAt(live, at);
      const article = at && live.corpus.article(at.path);
      if (!claim || !article) return say(vscode.l10n.t('Sourceline: put the caret into a quotation first.'));
      const change = await changeOf(article, claim);
      if (change) await correct(kept, article, extentOf(claim), change);
    });
  const onName = (id: string, changeOf: ChangeOf<Mention>) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const at = await placeOf(live, argument);
      const mention = at && live.corpus.mentionAt(at.path, at.start);
      const article = at && live.corpus.article(at.path);
      if (!mention || !article || !isName(mention))
        return say(vscode.l10n.t('Sourceline: put the caret on a name first.'));
      const change = await changeOf(article, mention);
      if (change) await correct(kept, article, mention, change);
    });
  return vscode.Disposable.from(
    onQuotation(COMMANDS.correctSpeaker, (article, claim) =>
      askForChange({
        title: vscode.l10n.t('Who says {words}?', { words: quoted(claim.text) }),
        placeholder: vscode.l10n.t('Pick who says it, or type a name'),
        choices: speakerChoices(live.corpus, article, claim, reader),
        typed: (text) => typedSpeaker(text, reader),
      }),
    ),
    onQuotation(COMMANDS.notQuotation, () => ({ kind: 'notQuotation' })),
    onName(COMMANDS.correctName, (article, mention) =>
      askForChange({
        title: vscode.l10n.t('What is {words}?', { words: quoted(wordsOf(article, mention)) }),
        placeholder: vscode.l10n.t('Pick what the name stands for in this article'),
        choices: nameChoices(article, mention, reader),
      }),
    ),
    onName(COMMANDS.notName, () => ({ kind: 'notName', everywhere: false })),
  );
}

/** Asks the reader, or knows already. */
type ChangeOf<Finding> = (
  article: CorpusArticle,
  finding: Finding,
) => Change | undefined | Promise<Change | undefined>;

/** The command's argument: what a link hands over, or the row of a tree; without one the caret. */
async function placeOf(live: LiveCorpus, argument: unknown): Promise<Place | undefined> {
  const action = (argument as Partial<TreeRow> | undefined)?.action;
  if (action?.kind === 'open') return action.place;
  if (isPlace(argument)) return argument;
  const at = await caret(live);
  return at && { path: at.path, start: at.offset, end: at.offset };
}

function claimAt(live: LiveCorpus, { path, start, end }: Place): Claim | undefined {
  const claims = live.corpus.claimsIn(path).filter((claim) => {
    const extent = extentOf(claim);
    return extent.start === start && extent.end === end;
  });
  return claims[0] ?? claimAround(live.corpus, path, start);
}

async function correct(
  kept: KeptCorrections,
  article: CorpusArticle,
  span: Span,
  change: Change,
): Promise<void> {
  const { path } = article;
  const { correction, replaced } = makeCorrection(article, kept.nameOf(path), span, change);
  if (!(await tryKeeping(path, () => kept.change(path, replaced, [correction])))) return;
  const words = correctionWords(correction, reader);
  say(
    kept.isShared(path)
      ? vscode.l10n.t('Sourceline: corrected. {words}.', { words })
      : vscode.l10n.t('Sourceline: corrected, in this editor only, as no folder is open. {words}.', {
          words,
        }),
  );
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
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Sourceline: the correction could not be kept: {reason}', { reason }),
      );
    }
    return false;
  }
}

function wordsOf({ text }: CorpusArticle, { start, end }: Span): string {
  return onOneLine(text.slice(start, end));
}

/** Words in quotation marks, unless they bear some. */
function quoted(words: string): string {
  const short = shorten(words, QUOTED_LENGTH);
  return /^[“"‘'«„]/.test(short) ? short : `“${short}”`;
}

const QUOTED_LENGTH = 50;
