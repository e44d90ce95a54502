import * as vscode from 'vscode';
import type { CorpusArticle, Place } from '../engine/corpus/corpus-types';
import type { Change } from '../engine/corpus/corrections/correction';
import { placesOf } from '../engine/corpus/corrections/mark-names';
import { nameSpan, quotationSpan } from '../engine/corpus/corrections/marked-span';
import type { Span } from '../engine/text/span';
import { newNameChoices } from '../views/name-choices';
import { newSpeakerChoices, typedSpeakers } from '../views/speaker-choices';
import { COMMANDS } from './commands';
import { askFor } from './correction-pick';
import type { LiveCorpus } from './corpus';
import { canCorrect, correct, quotedWords } from './keep-correction';
import type { KeptCorrections } from './kept-corrections';
import { selected } from './navigation';
import { isPlace } from './open';
import { reader } from './reader';
import { say } from './say';

/** What the reader adds: names and quotations that were missed, at the words selected. */
export function registerMarkCommands(live: LiveCorpus, kept: KeptCorrections): vscode.Disposable {
  const onSelection = (
    id: string,
    spanOf: (text: string, span: Span) => Span | undefined,
    change: (article: CorpusArticle, span: Span) => Promise<Change | undefined>,
    hint: string,
  ) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const place: Place | undefined = isPlace(argument) ? argument : await selected(live);
      const article = place && live.corpus.article(place.path);
      const span = article && place.start < place.end ? spanOf(article.text, place) : undefined;
      if (!article || !span) return say(hint);
      if (!(await canCorrect(kept, article.path))) return;
      const said = await change(article, span);
      if (said) await correct(kept, article, span, said);
    });
  return vscode.Disposable.from(
    onSelection(
      COMMANDS.markName,
      nameSpan,
      (article, span) =>
        askFor({
          title: vscode.l10n.t('What is {words}?', { words: quotedWords(article, span) }),
          placeholder: vscode.l10n.t('Pick what the name stands for'),
          choices: newNameChoices(placesOf(article.text, span, article.record.mentions).length, reader),
        }),
      vscode.l10n.t('Sourceline: select the words of a name in an article first.'),
    ),
    onSelection(
      COMMANDS.markQuotation,
      quotationSpan,
      async (article, span) => {
        const speaker = await askFor({
          title: vscode.l10n.t('Who says {words}?', { words: quotedWords(article, span) }),
          placeholder: vscode.l10n.t('Pick who says it, or type a name'),
          choices: newSpeakerChoices(live.corpus, article, span, reader),
          typed: typedSpeakers(reader),
        });
        return speaker && { kind: 'isQuotation', ...speaker };
      },
      vscode.l10n.t('Sourceline: select the words of a quotation in an article first.'),
    ),
  );
}
