import * as vscode from 'vscode';
import { firstMention } from '../views/hover';
import { entityAt } from '../views/navigation';
import { pickItems } from '../views/pick';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import type { LiveCorpus } from './corpus';
import { caret, say } from './navigation';
import { showPlace } from './open';
import type { Panels } from './panels';
import { reader } from './reader';
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
    vscode.commands.registerCommand(COMMANDS.goToActor, () =>
      pickActor(live, scan, (entity) => goTo(live, entity)),
    ),
    vscode.commands.registerCommand(COMMANDS.showClaims, async (argument: unknown) => {
      const entity = namedEntity(argument) ?? (await entityUnderCaret(live));
      if (entity !== undefined) await panels.showClaims(entity);
      else await pickActor(live, scan, (picked) => panels.showClaims(picked));
    }),
  );
}

/** The command's argument: what a link hands over, or the row of a tree. */
function namedEntity(argument: unknown): string | undefined {
  const entity = (argument as Partial<TreeRow> | undefined)?.entity;
  return typeof entity === 'string' ? entity : undefined;
}

async function entityUnderCaret(live: LiveCorpus): Promise<string | undefined> {
  const at = await caret(live);
  return at && entityAt(live.corpus, at.path, at.offset)?.id;
}

async function goTo(live: LiveCorpus, id: string): Promise<void> {
  const entity = live.corpus.entity(id);
  const here = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const first = entity && firstMention(entity, here);
  if (first) await showPlace(live, first);
}

/** A picker that fills up while the workspace is still being read. */
async function pickActor(
  live: LiveCorpus,
  scan: WorkspaceScan,
  then: (entity: string) => Promise<void>,
): Promise<void> {
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
      label: item.label,
      description: item.description,
      detail: item.detail,
      iconPath: icon(item.icon),
    }));
    picker.activeItems = picker.items.filter(({ entity }) => entity === active);
    picker.busy = scan.state.kind === 'running';
  };
  fill();
  const picked = await new Promise<string | undefined>((settle) => {
    const subscriptions = vscode.Disposable.from(
      live.onDidChangeCorpus(fill),
      scan.onDidChange(({ kind }) => (picker.busy = kind === 'running')),
      picker.onDidAccept(() => {
        settle(picker.selectedItems[0]?.entity);
        picker.hide();
      }),
      picker.onDidHide(() => {
        settle(undefined);
        subscriptions.dispose();
        picker.dispose();
      }),
    );
    picker.show();
  });
  if (picked === undefined) return;
  if (live.corpus.entity(picked)) await then(picked);
  else say(vscode.l10n.t('Sourceline: this actor is no longer in the index.'));
}
