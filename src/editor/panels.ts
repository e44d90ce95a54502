import * as vscode from 'vscode';
import { actorRows } from '../views/actors-tree';
import { articleRows } from '../views/articles-tree';
import { claimRows, selectionMessage, type ClaimGrouping, type ClaimSelection } from '../views/claims-tree';
import { correctionRows } from '../views/corrections-tree';
import { leftOutRows } from '../views/left-out-rows';
import { scanWords, type ScanState } from '../views/scan-state';
import type { TreeRow } from '../views/tree-row';
import { COMMANDS } from './commands';
import { ContextKeys, type EditorContext } from './context';
import type { LiveCorpus } from './corpus';
import { askForFilter } from './filter-box';
import type { KeptCorrections } from './kept-corrections';
import { reader } from './reader';
import type { WorkspaceScan } from './scan';
import { RowTree } from './tree';

/** The trees of the side panel. */
export type PanelName = 'actors' | 'claims' | 'articles' | 'corrections';

/** The side panel: trees over the corpus, a filter for them, and words for when there is nothing to show. */
export class Panels implements vscode.Disposable {
  private filter = '';
  private speaker: string | undefined;
  private grouping: ClaimGrouping;
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds until the trees are filled again while the workspace is read. */
  private pause = FIRST_PAUSE;
  private readonly trees: Readonly<Record<PanelName, RowTree>>;
  private readonly views: Readonly<Record<PanelName, vscode.TreeView<TreeRow>>>;
  private readonly keys = new ContextKeys();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly live: LiveCorpus,
    private readonly scan: WorkspaceScan,
    private readonly corrections: KeptCorrections,
    private readonly memory: vscode.Memento,
  ) {
    this.grouping = memory.get<ClaimGrouping>(GROUPING, 'actor');
    const { corpus } = live;
    this.trees = {
      actors: new RowTree(() => actorRows(corpus, this.filter, reader)),
      claims: new RowTree(() => claimRows(corpus, this.selection, reader)),
      articles: new RowTree(() => [
        ...articleRows(corpus, this.filter, reader),
        ...leftOutRows(corpus, live.leftOut(), this.filter, reader),
      ]),
      corrections: new RowTree(() =>
        correctionRows(corpus, corrections.all(), scan.state.kind === 'done', reader),
      ),
    };
    const view = (name: PanelName) =>
      vscode.window.createTreeView(`sourceline.${name}`, {
        treeDataProvider: this.trees[name],
        // Corrections have nothing under them.
        showCollapseAll: name !== 'corrections',
      });
    this.views = {
      actors: view('actors'),
      claims: view('claims'),
      articles: view('articles'),
      corrections: view('corrections'),
    };
    const all = Object.values(this.views);
    this.subscriptions = vscode.Disposable.from(
      ...all,
      ...Object.values(this.trees),
      ...all.map((tree) =>
        tree.onDidChangeVisibility(({ visible }) => {
          if (visible) scan.want();
          this.describe();
          this.revealActive();
        }),
      ),
      live.onDidChangeCorpus(() => {
        // After switching off and on, too.
        if (this.isVisible) scan.want();
        this.refreshSoon();
      }),
      corrections.onDidChange(() => this.refresh()),
      scan.onDidChange((state) => {
        if (state.kind === 'running') this.describe();
        else {
          this.pause = FIRST_PAUSE;
          this.refresh();
          // What is in front of the reader may have had no row before.
          this.revealActive();
        }
      }),
      { dispose: () => clearTimeout(this.refreshing) },
      vscode.window.onDidChangeActiveTextEditor(() => this.revealActive()),
      ...this.commands(),
    );
    if (this.isVisible) scan.want();
    this.describe();
  }

  /** What a tree shows at the top, for commands and tests. */
  rows(name: PanelName): readonly TreeRow[] {
    return this.trees[name].roots();
  }

  /** Narrows the claims panel to one entity, to all its claims, and brings it to the front. */
  async showClaims(entity: string): Promise<void> {
    this.speaker = entity;
    this.filter = '';
    this.grouping = 'actor';
    this.refresh();
    await vscode.commands.executeCommand('sourceline.claims.focus');
    const first = () => this.trees.claims.roots()[0];
    await reveal(this.views.claims, first, { select: true, focus: true, expand: true });
  }

  /** Brings the side panel to the front, with the article in front of the reader selected. */
  async show(): Promise<void> {
    await vscode.commands.executeCommand('sourceline.actors.focus');
    this.revealActive();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get isVisible(): boolean {
    return Object.values(this.views).some(({ visible }) => visible);
  }

  private get selection(): ClaimSelection {
    const { grouping, filter, speaker } = this;
    return { grouping, filter, ...(speaker === undefined ? {} : { speaker }) };
  }

  private commands(): vscode.Disposable[] {
    const group = (grouping: ClaimGrouping) => () => {
      this.grouping = grouping;
      void this.memory.update(GROUPING, grouping);
      this.refresh();
    };
    return [
      vscode.commands.registerCommand(COMMANDS.groupByActor, group('actor')),
      vscode.commands.registerCommand(COMMANDS.groupByArticle, group('article')),
      vscode.commands.registerCommand(COMMANDS.showAllClaims, () => {
        this.speaker = undefined;
        this.refresh();
      }),
      vscode.commands.registerCommand(COMMANDS.filter, () =>
        askForFilter(this.filter, (filter) => this.setFilter(filter)),
      ),
      vscode.commands.registerCommand(COMMANDS.clearFilter, () => this.setFilter('')),
    ];
  }

  private setFilter(filter: string): void {
    if (this.filter === filter) return;
    this.filter = filter;
    this.refresh();
  }

  /**
   * While a workspace is read the trees are filled anew more and more seldom: a row that is being replaced cannot be clicked, and
   * thousands of rows on their way to the window hold up the reading.
   */
  private refreshSoon(): void {
    if (this.scan.state.kind !== 'running') this.refresh();
    else {
      this.refreshing ??= setTimeout(() => {
        this.refresh();
        this.pause *= 2;
      }, this.pause);
    }
  }

  private refresh(): void {
    clearTimeout(this.refreshing);
    this.refreshing = undefined;
    if (this.speaker !== undefined && !this.live.corpus.entity(this.speaker)) this.speaker = undefined;
    for (const tree of Object.values(this.trees)) tree.refresh();
    this.describe();
  }

  /** Says what the trees are narrowed to, and tells the manifest which welcome and which buttons fit. */
  private describe(): void {
    const { actors, claims, articles } = this.views;
    const { state } = this.scan;
    const scanning = scanWords(state, reader);
    const empty = this.live.corpus.size === 0;
    const filter = this.filter === '' ? [] : [vscode.l10n.t('Filter: {filter}', { filter: this.filter })];
    // A message would stand above the words of welcome and say the same.
    actors.message = empty ? '' : (scanning ?? '');
    claims.message = selectionMessage(this.live.corpus, this.selection, reader) ?? '';
    // Beside the title, where it stands even when no row is left.
    actors.description = claims.description = filter.join('');
    articles.description = empty ? '' : [this.articleCount(), ...filter].join(' · ');
    this.keys.tell({
      state: contextState(this.live, state),
      scanning: state.kind === 'running',
      leftOut: this.live.leftOut().length > 0,
      claimGrouping: this.grouping,
      filtered: this.filter !== '',
      narrowed: this.speaker !== undefined,
      corrected: this.corrections.all().length > 0,
    });
  }

  /** How many articles there are, and are shown. A tree out of sight is not filled for it. */
  private articleCount(): string {
    const count = String(this.live.corpus.size);
    if (this.filter === '' || !this.views.articles.visible) return count;
    const shown = this.trees.articles.roots().filter(({ icon }) => icon === 'article').length;
    return vscode.l10n.t('{shown} of {count}', { shown, count });
  }

  /** Selects the article in front of the reader, where the articles panel is in sight. */
  private revealActive(): void {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.views.articles.visible) return;
    const key = editor.document.uri.toString();
    const row = () => this.trees.articles.roots().find(({ id }) => id === key);
    void reveal(this.views.articles, row, { select: true, focus: false });
  }
}

/**
 * Shows a row, if there is one. A tree that has just come into sight, or is being filled anew, does not know it yet: it is asked once more, and
 * then stays as it is.
 */
async function reveal(
  view: vscode.TreeView<TreeRow>,
  rowNow: () => TreeRow | undefined,
  options: { select: boolean; focus: boolean; expand?: boolean },
  isLast = false,
): Promise<void> {
  const row = rowNow();
  if (!row) return;
  try {
    await view.reveal(row, options);
  } catch (error) {
    console.debug('Sourceline:', error);
    if (isLast) return;
    await new Promise((resume) => setTimeout(resume, FILLING_TIME));
    await reveal(view, rowNow, options, true);
  }
}

function contextState(live: LiveCorpus, scan: ScanState): EditorContext['state'] {
  if (!live.currentSettings.enabled) return 'off';
  if (live.corpus.size > 0) return 'ready';
  if (scan.kind === 'running') return 'scanning';
  if (scan.kind === 'failed') return 'error';
  return scan.kind === 'idle' ? 'waiting' : 'empty';
}

/** Milliseconds until the trees are filled for the first time while the workspace is read. */
const FIRST_PAUSE = 1000;
/** Milliseconds within which a tree that has come into sight is filled. */
const FILLING_TIME = 500;
/** Where the workspace remembers how claims are grouped. */
const GROUPING = 'sourceline.claimGrouping';
