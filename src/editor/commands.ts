import type * as vscode from 'vscode';
import type { Action } from '../views/actions';

/** Ids of the commands, as the manifest lists them. */
export const COMMANDS = {
  nextMention: 'sourceline.nextMention',
  previousMention: 'sourceline.previousMention',
  nextQuotation: 'sourceline.nextQuotation',
  previousQuotation: 'sourceline.previousQuotation',
  goToActor: 'sourceline.goToActor',
  showClaims: 'sourceline.showClaims',
  showAllClaims: 'sourceline.showAllClaims',
  groupByActor: 'sourceline.groupClaimsByActor',
  groupByArticle: 'sourceline.groupClaimsByArticle',
  filter: 'sourceline.filter',
  clearFilter: 'sourceline.clearFilter',
  foldBoilerplate: 'sourceline.foldBoilerplate',
  toggle: 'sourceline.toggleAnnotations',
  rescan: 'sourceline.rescanWorkspace',
  cancelScan: 'sourceline.cancelScan',
  explain: 'sourceline.explainFile',
  alwaysAnnotate: 'sourceline.alwaysAnnotateFile',
  neverAnnotate: 'sourceline.neverAnnotateFile',
  correct: 'sourceline.correct',
  correctSpeaker: 'sourceline.correctSpeaker',
  notQuotation: 'sourceline.notQuotation',
  correctName: 'sourceline.correctName',
  notName: 'sourceline.notName',
  sameActor: 'sourceline.sameActor',
  notSameActor: 'sourceline.notSameActor',
  markName: 'sourceline.markName',
  markQuotation: 'sourceline.markQuotation',
  undoCorrection: 'sourceline.undoCorrection',
  showCorrections: 'sourceline.showCorrections',
  openCorrections: 'sourceline.openCorrections',
  getStarted: 'sourceline.getStarted',
  openSample: 'sourceline.openSample',
  /** Not in the palette: the editor's own, for the walkthrough, which has the focus. */
  showHover: 'sourceline.showHover',
  /** Not in the palette: opens a place. */
  open: 'sourceline.open',
} as const;

/** The command that carries out an action of a view. */
export function commandFor(action: Action, title: string): vscode.Command {
  switch (action.kind) {
    case 'undo':
      return { command: COMMANDS.undoCorrection, title, arguments: [action.correction] };
    case 'showClaims':
      return { command: COMMANDS.showClaims, title, arguments: [{ entity: action.entity }] };
    default: {
      const { path, start, end } = action.place;
      return { command: COMMANDS[action.kind], title, arguments: [{ path, start, end }] };
    }
  }
}

/** The same as a link in a hover. */
export function commandLink(action: Action): string {
  const { command, arguments: values = [] } = commandFor(action, '');
  return `command:${command}?${encodeURIComponent(JSON.stringify(values))}`;
}

/** The commands that links in our hovers may run. */
export const LINKED_COMMANDS: readonly string[] = [
  COMMANDS.open,
  COMMANDS.showClaims,
  COMMANDS.correctSpeaker,
  COMMANDS.notQuotation,
  COMMANDS.correctName,
  COMMANDS.sameActor,
  COMMANDS.notSameActor,
  COMMANDS.undoCorrection,
];
