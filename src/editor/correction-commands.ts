import * as vscode from 'vscode';
import type { Mention } from '../engine/annotation';
import type { Claim, CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Change } from '../engine/corpus/corrections/correction';
import { extentOf, isName } from '../engine/corpus/corrections/findings';
import { claimAround } from '../views/claim-around';
import { nameChoices } from '../views/name-choices';
import { speakerChoices, typedSpeakers } from '../views/speaker-choices';
import { COMMANDS } from './commands';
import { askFor } from './correction-pick';
import type { LiveCorpus } from './corpus';
import { canCorrect, correct, placeOf, quoted, quotedWords } from './keep-correction';
import type { KeptCorrections } from './kept-corrections';
import { reader } from './reader';
import { say } from './say';

/** What the reader puts right: who speaks, what is a quotation, what is a name and of what. */
export function registerCorrectionCommands(live: LiveCorpus, kept: KeptCorrections): vscode.Disposable {
  const onQuotation = (id: string, changeOf: ChangeOf<Claim>) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const at = await placeOf(live, argument);
      const claim = at && claimAt(live, at);
      const article = at && live.corpus.article(at.path);
      if (!claim || !article) return say(vscode.l10n.t('Sourceline: put the cursor in a quotation first.'));
      if (!(await canCorrect(kept, article.path))) return;
      const change = await changeOf(article, claim);
      if (change) await correct(kept, article, extentOf(claim), change);
    });
  const onName = (id: string, changeOf: ChangeOf<Mention>) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const at = await placeOf(live, argument);
      const mention = at && live.corpus.mentionAt(at.path, at.start);
      const article = at && live.corpus.article(at.path);
      if (!mention || !article || !isName(mention))
        return say(vscode.l10n.t('Sourceline: put the cursor on a name first.'));
      if (!(await canCorrect(kept, article.path))) return;
      const change = await changeOf(article, mention);
      if (change) await correct(kept, article, mention, change);
    });
  return vscode.Disposable.from(
    onQuotation(COMMANDS.correctSpeaker, async (article, claim) => {
      const speaker = await askFor({
        title: vscode.l10n.t('Who says {words}?', { words: quoted(claim.text) }),
        placeholder: vscode.l10n.t('Pick who says it, or type a name'),
        choices: speakerChoices(live.corpus, article, claim, reader),
        typed: typedSpeakers(reader),
      });
      return speaker && { kind: 'speaker', ...speaker };
    }),
    onQuotation(COMMANDS.notQuotation, () => ({ kind: 'notQuotation' })),
    onName(COMMANDS.correctName, (article, mention) =>
      askFor({
        title: vscode.l10n.t('What is {words}?', { words: quotedWords(article, mention) }),
        placeholder: vscode.l10n.t('Pick what the name stands for'),
        choices: nameChoices(live.corpus, article, mention, reader),
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

function claimAt(live: LiveCorpus, { path, start, end }: Place): Claim | undefined {
  const claims = live.corpus.claimsIn(path).filter((claim) => {
    const extent = extentOf(claim);
    return extent.start === start && extent.end === end;
  });
  return claims[0] ?? claimAround(live.corpus, path, start);
}
