import * as vscode from 'vscode';
import type { CorpusEntity } from '../engine/corpus/corpus-types';
import { firstMention } from '../views/first-mention';
import { entityAt } from '../views/navigation';
import { pickItems } from '../views/pick';
import { plainLabel } from '../views/plain-label';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import { selected } from './navigation';
import { showPlace } from './open';
import type { Panels } from './panels';
import { picked } from './picked';
import { reader } from './reader';
import { say } from './say';
import type { WorkspaceScan } from './scan';
import { icon } from './tree';

interface ActorItem extends vscode.QuickPickItem {
  readonly entity: string;
}

/** Go to an actor by name, and show an actor's claims. */
export function registerActorCommands(
  live: LiveCorpus,
  scan: WorkspaceScan,
  panels: Panels,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.goToActor, async () => {
      const id = await pickActor(live, scan);
      if (id !== undefined) await withEntity(live, id, (entity) => goTo(live, entity));
    }),
    vscode.commands.registerCommand(COMMANDS.showClaims, async (argument: unknown) => {
      const id = namedEntity(argument) ?? (await entityUnderCaret(live)) ?? (await pickActor(live, scan));
      if (id !== undefined) await withEntity(live, id, (entity) => panels.showClaims(entity.id));
    }),
  );
}

/** The command's argument: what a link hands over, or the row of a tree. */
function namedEntity(argument: unknown): string | undefined {
  const entity = (argument as Partial<TreeRow> | undefined)?.entity;
  return typeof entity === 'string' ? entity : undefined;
}

async function entityUnderCaret(live: LiveCorpus): Promise<string | undefined> {
  const at = await selected(live);
  return at && entityAt(live.corpus, at.path, at.start, at.end)?.id;
}

/** Acts on an entity, unless it has left the index since it was offered. */
async function withEntity(
  live: LiveCorpus,
  id: string,
  act: (entity: CorpusEntity) => Promise<void>,
): Promise<void> {
  const entity = live.corpus.entity(id);
  if (entity) await act(entity);
  else say(vscode.l10n.t('Sourceline: this actor is no longer in the index.'));
}

async function goTo(live: LiveCorpus, entity: CorpusEntity): Promise<void> {
  const here = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const first = firstMention(entity, here);
  if (first) await showPlace(live, first);
}

/** Has the reader pick an entity; undefined when they do not. The list fills up while the workspace is still being read. */
async function pickActor(live: LiveCorpus, scan: WorkspaceScan): Promise<string | undefined> {
  scan.want();
  const picker = vscode.window.createQuickPick<ActorItem>();
  picker.title = vscode.l10n.t('Go to Actor');
  picker.placeholder = vscode.l10n.t('Name, alias or role');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const fill = () => {
    const active = picker.activeItems[0]?.entity;
    picker.items = pickItems(live.corpus, reader).map((item) => ({
      entity: item.entity,
      label: plainLabel(item.label),
      description: plainLabel(item.description),
      detail: plainLabel(item.detail),
      iconPath: icon(item.icon),
    }));
    // The first one, unless the reader has moved on: the Enter key takes it.
    const now = picker.items.find(({ entity }) => entity === active) ?? picker.items[0];
    picker.activeItems = now ? [now] : [];
    picker.busy = scan.state.kind === 'running';
  };
  fill();
  const item = await picked(
    picker,
    live.onDidChangeCorpus(fill),
    scan.onDidChange(({ kind }) => (picker.busy = kind === 'running')),
  );
  return item?.entity;
}
