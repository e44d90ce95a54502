import * as vscode from 'vscode';
import type { CorpusArticle, CorpusEntity, Place } from '../engine/corpus/corpus-types';
import { anchorAt } from '../engine/corpus/corrections/anchor';
import type { Change } from '../engine/corpus/corrections/correction';
import type { CorrectionKey } from '../views/actions';
import { sameActorChoices } from '../views/actor-choices';
import type { Choice } from '../views/choice';
import { tieKey, tieWords } from '../views/correcting';
import { firstMention } from '../views/first-mention';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import { askFor } from './correction-pick';
import type { LiveCorpus } from './corpus';
import { canCorrect, correct, placeOf, quoted } from './keep-correction';
import type { KeptCorrections } from './kept-corrections';
import { reader } from './reader';
import { say } from './say';

/** Who is who over the articles: two actors are one, or one is two. */
export function registerActorCorrections(live: LiveCorpus, kept: KeptCorrections): vscode.Disposable {
  const onActor = (id: string, changeOf: (actor: MeantActor) => Promise<Change | undefined>) =>
    vscode.commands.registerCommand(id, async (argument: unknown) => {
      const actor = actorOfRow(live, argument) ?? (await actorAt(live, argument));
      if (!actor) return say(vscode.l10n.t('Sourceline: put the cursor on a name first.'));
      if (!(await canCorrect(kept, actor.article.path))) return;
      const change = await changeOf(actor);
      if (change) await correct(kept, actor.article, actor.place, change);
    });
  return vscode.Disposable.from(
    onActor(COMMANDS.sameActor, async ({ article, entity }) => {
      const id = await askFor({
        title: vscode.l10n.t('Who is {words} the same as?', { words: quoted(entity.name) }),
        placeholder: vscode.l10n.t('Name, alias or role of the other actor'),
        choices: sameActorChoices(live.corpus, entity, article.path, reader),
      });
      const other = id === undefined ? undefined : live.corpus.entity(id);
      const there = other && firstMention(other, article.path);
      const text = there && live.corpus.article(there.path)?.text;
      if (text === undefined || !there || !other) return undefined;
      const as = {
        article: kept.nameSeenFrom(there.path, article.path),
        anchor: anchorAt(text, there),
      };
      return { kind: 'same', name: other.name, type: other.type, as };
    }),
    onActor(COMMANDS.notSameActor, (actor) => askWhoIsAnother(live, actor)),
  );
}

/** What an actor is not: that of other articles, or one that readers said to be the same; undefined where that was undone, or there is none. */
async function askWhoIsAnother(
  live: LiveCorpus,
  { article, local, entity }: MeantActor,
): Promise<Change | undefined> {
  const { t } = reader;
  const ties = live.corpus.tiesOf(entity.id);
  const isJoined = live.corpus.pathsOf(article.path, local).length > 1;
  const choices: Choice<CorrectionKey | Change>[] = [
    ...ties.map((tie) => ({
      label: t('Undo: {words}', { words: tieWords(tie, t) }),
      description: '',
      icon: 'correction' as const,
      value: tieKey(tie),
    })),
    ...(isJoined
      ? [
          {
            label: t('Not the {name} of other articles', { name: entity.name }),
            description: '',
            icon: 'none' as const,
            value: { kind: 'apart' } as const,
          },
        ]
      : []),
  ];
  const [only, ...others] = choices;
  if (!only) {
    say(t('Sourceline: {name} was found in this article only.', { name: entity.name }));
    return undefined;
  }
  const value =
    others.length === 0
      ? only.value
      : await askFor({
          title: t('Who is {words} not the same as?', { words: quoted(entity.name) }),
          placeholder: t('Pick what is not right'),
          choices,
        });
  if (value === undefined || 'kind' in value) return value;
  await vscode.commands.executeCommand(COMMANDS.undoCorrection, value);
  return undefined;
}

/** An actor as named in an article, where the article names it first. */
interface MeantActor {
  readonly entity: CorpusEntity;
  readonly article: CorpusArticle;
  /** Id of the article's own entity. */
  readonly local: string;
  readonly place: Place;
}

/** The actor whose row a command was called on. */
function actorOfRow(live: LiveCorpus, argument: unknown): MeantActor | undefined {
  const { entity: id, role } = (argument ?? {}) as Partial<TreeRow>;
  const entity = role === 'actor' && id !== undefined ? live.corpus.entity(id) : undefined;
  const first = entity && firstMention(entity, entity.paths[0] ?? '');
  return first && meantAt(live, first);
}

/** The actor of the mention at a command's place. */
async function actorAt(live: LiveCorpus, argument: unknown): Promise<MeantActor | undefined> {
  const at = await placeOf(live, argument);
  return at && meantAt(live, at);
}

function meantAt(live: LiveCorpus, { path, start }: Place): MeantActor | undefined {
  const local = live.corpus.mentionAt(path, start)?.entity;
  const article = live.corpus.article(path);
  if (!article || local === null || local === undefined) return undefined;
  const entity = live.corpus.entityOf(path, local);
  const own = article.record.mentions.filter((mention) => mention.entity === local);
  // The same wherever in the article it was said.
  const first = own.find(({ form }) => form === 'name') ?? own[0];
  return entity && first && { entity, article, local, place: { path, start: first.start, end: first.end } };
}
