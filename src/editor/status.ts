import * as vscode from 'vscode';
import { statusOf, type FileState } from '../views/status';
import { COMMANDS } from './commands';
import { ARTICLE_SELECTOR, type LiveCorpus } from './corpus';
import { reader } from './reader';
import { scanWords, type WorkspaceScan } from './scan';

/**
 * Says what is known of the file in front of the reader: in the status bar for articles and for what went wrong with one, and in the
 * language menu `{}` for every text file, so that an ordinary README brings nothing into view.
 */
export function registerStatus(live: LiveCorpus, scan: WorkspaceScan): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem('sourceline.status', vscode.StatusBarAlignment.Right, 90);
  bar.name = 'Sourceline';
  const item = vscode.languages.createLanguageStatusItem('sourceline.status', ARTICLE_SELECTOR);
  item.name = 'Sourceline';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) {
      bar.hide();
      void vscode.commands.executeCommand('setContext', 'sourceline.article', false);
      return;
    }
    const considered = live.considers(document);
    const state = live.stateOf(document.uri);
    const view = statusOf(live.corpus, document.uri.toString(), state, reader);
    const scanning = scanWords(scan.state);
    item.text = `Sourceline: ${view.text}`;
    item.detail = view.detail.join(' ');
    item.severity = SEVERITIES[view.severity];
    item.busy = view.busy;
    item.command = { command: COMMANDS.explain, title: vscode.l10n.t('Details') };
    bar.text = `${view.busy || scan.state.kind === 'running' ? '$(sync~spin)' : view.severity === 'plain' ? '$(quote)' : '$(warning)'} ${vscode.l10n.t('Sourceline: {status}', { status: view.text })}`;
    bar.tooltip = [...view.detail, ...(scanning === undefined ? [] : [scanning])].join('\n');
    bar.accessibilityInformation = { label: ['Sourceline', view.text, ...view.detail].join(', ') };
    bar.backgroundColor =
      view.severity === 'error' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    bar.command = COMMANDS.explain;
    if (considered && inStatusBar(state)) bar.show();
    else bar.hide();
    void vscode.commands.executeCommand(
      'setContext',
      'sourceline.article',
      considered && state.kind === 'article',
    );
  };
  update();
  return vscode.Disposable.from(
    bar,
    item,
    live.onDidChangeFile((key) => {
      if (key === '' || key === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
    live.onDidChangeCorpus(update),
    scan.onDidChange(({ kind }) => {
      if (kind !== 'running') update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

function inStatusBar({ kind }: FileState): boolean {
  return kind === 'article' || kind === 'reading' || kind === 'tooLarge' || kind === 'failed';
}

const SEVERITIES = {
  plain: vscode.LanguageStatusSeverity.Information,
  warning: vscode.LanguageStatusSeverity.Warning,
  error: vscode.LanguageStatusSeverity.Error,
} as const;
