import * as vscode from 'vscode';
import { isolateDirection } from '../views/isolate-direction';
import type { Icon, TreeRow } from '../views/tree-row';
import { commandFor } from './commands';

/** Fills one tree of the side panel from plain rows. Rows are made anew on every change; their ids keep them open and selected. */
export class RowTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parents = new WeakMap<TreeRow, TreeRow>();
  private filled: readonly TreeRow[] | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly fill: () => readonly TreeRow[]) {}

  /** Fills the tree again when the editor next asks. */
  refresh(): void {
    this.filled = undefined;
    this.changed.fire();
  }

  /** The rows at the top. */
  roots(): readonly TreeRow[] {
    return (this.filled ??= this.fill());
  }

  getChildren(row?: TreeRow): TreeRow[] {
    if (!row) return [...this.roots()];
    const children = [...(row.children?.() ?? [])];
    for (const child of children) this.parents.set(child, row);
    return children;
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return this.parents.get(row);
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      isolateDirection(row.label),
      row.children ? (row.isOpen ? Expanded : Collapsed) : None,
    );
    item.id = row.id;
    item.description = isolateDirection(row.description);
    item.tooltip = row.tooltip.join('\n');
    item.accessibilityInformation = { label: row.spoken };
    item.iconPath = icon(row.icon);
    item.contextValue = row.entity === undefined ? row.role : `${row.role} entity`;
    if (row.action) item.command = commandFor(row.action, vscode.l10n.t('Open'));
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** The editor's icon for a picture of ours; theme-aware, in the colour of its kind. */
export function icon(name: Icon): vscode.ThemeIcon {
  const [id, colour] = ICONS[name];
  return colour === undefined
    ? new vscode.ThemeIcon(id)
    : new vscode.ThemeIcon(id, new vscode.ThemeColor(colour));
}

const ICONS: Readonly<Record<Icon, readonly [id: string, colour?: string]>> = {
  person: ['person', 'sourceline.person'],
  organization: ['organization', 'sourceline.organization'],
  place: ['globe', 'sourceline.place'],
  nationality: ['milestone', 'sourceline.nationality'],
  unnamed: ['question'],
  direct: ['quote', 'sourceline.directBorder'],
  mixed: ['comment-discussion', 'sourceline.mixedBorder'],
  indirect: ['comment-draft', 'sourceline.indirectBorder'],
  article: ['file-text'],
  mention: ['symbol-string'],
  leftOut: ['warning', 'list.warningForeground'],
  correction: ['edit'],
  none: ['circle-slash'],
};
