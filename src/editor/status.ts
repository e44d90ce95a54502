import * as vscode from 'vscode';
import { scanWords, type ScanState } from '../views/scan-state';
import { isInStatusBar, statusOf, type StatusView } from '../views/status';
import { COMMANDS } from './commands';
import { ContextKeys } from './context';
import { ALL_FILES, type LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR } from './documents';
import { reader } from './reader';
import type { WorkspaceScan } from './scan';

/**
 * Says what is known of the file in front of the reader: in the status bar for articles and for what went wrong with one, and in the
 * language menu `{}` for every text file.
 */
export function registerStatus(live: LiveCorpus, scan: WorkspaceScan): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem('sourceline.status', vscode.StatusBarAlignment.Right, 90);
  bar.name = 'Sourceline';
  const item = vscode.languages.createLanguageStatusItem('sourceline.status', ARTICLE_SELECTOR);
  item.name = 'Sourceline';
  const keys = new ContextKeys();
  const articles = new WeakSet<vscode.TextDocument>();
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && live.stateOf(document.uri);
    const considered = document !== undefined && live.considers(document);
    if (document && state) {
      const view = statusOf(live.corpus, document.uri.toString(), state, reader);
      showItem(item, view);
      showBar(bar, view, scan.state);
    }
    if (document && state?.kind === 'article') articles.add(document);
    if (considered && state && isInStatusBar(state, articles.has(document))) bar.show();
    else bar.hide();
    keys.tell({ article: considered && state?.kind === 'article' });
  };
  update();
  return vscode.Disposable.from(
    bar,
    item,
    live.onDidChangeFile((key) => {
      if (key === ALL_FILES || key === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
    live.onDidChangeCorpus(update),
    scan.onDidChange(({ kind }) => {
      if (kind !== 'running') update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function showItem(item: vscode.LanguageStatusItem, { text, detail, severity, busy }: StatusView): void {
  item.text = `Sourceline: ${text}`;
  item.detail = detail.join(' ');
  item.severity = SEVERITIES[severity];
  item.busy = busy;
  item.command = { command: COMMANDS.explain, title: vscode.l10n.t('Details') };
}

function showBar(bar: vscode.StatusBarItem, view: StatusView, scan: ScanState): void {
  const scanning = scanWords(scan, reader);
  const details = [...view.detail, ...(scanning === undefined ? [] : [scanning])];
  const sentence = vscode.l10n.t('Sourceline: {status}', { status: view.text });
  bar.text = `${barIcon(view, scan.kind === 'running')} ${sentence}`;
  bar.tooltip = details.join('\n');
  bar.accessibilityInformation = { label: ['Sourceline', view.text, ...details].join(', ') };
  bar.backgroundColor =
    view.severity === 'error' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
  bar.command = COMMANDS.explain;
}

function barIcon({ busy, severity }: StatusView, isScanning: boolean): string {
  if (busy || isScanning) return '$(sync~spin)';
  return severity === 'plain' ? '$(quote)' : '$(warning)';
}

const SEVERITIES = {
  plain: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
} as const;
