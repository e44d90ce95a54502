import type * as vscode from 'vscode';
import { registerActorCommands } from './actor-commands';
import { registerActorCorrections } from './actor-corrections';
import type { AnnotatingService } from './annotating-service';
import { createApi, type SourcelineApi } from './api';
import { registerCodeActions } from './code-actions';
import { registerCorrectHere } from './correct-here';
import { registerCorrectionCommands } from './correction-commands';
import { registerCorrectionList } from './correction-list';
import { LiveCorpus } from './corpus';
import { Decorations } from './decorations';
import { registerFileCommands } from './file-commands';
import { registerFirstSteps } from './first-steps';
import { registerFolding } from './folding';
import { follow } from './follow';
import { registerHover } from './hover';
import { mayKeep, openRecordStore, tidyRecords } from './kept-records';
import { KeptCorrections } from './kept-corrections';
import { registerMarkCommands } from './mark-commands';
import { registerNavigation } from './navigation';
import { registerOpen } from './open';
import { Panels } from './panels';
import { ReadingQueue } from './reading-queue';
import { recallRecords } from './record-store';
import { WorkspaceScan } from './scan';
import { registerStatus } from './status';
import { registerSymbols } from './symbols';

/** Builds the extension's parts and registers them; what they share is the corpus. */
export function start(context: vscode.ExtensionContext, service: AnnotatingService): SourcelineApi {
  const records = openRecordStore(context.storageUri);
  const queue = new ReadingQueue(service);
  const corrections = new KeptCorrections(context.workspaceState);
  const live = new LiveCorpus(records ? recallRecords(queue, records, mayKeep) : queue, corrections);
  // Before the panels and all others hear of it: they show what is right by then.
  const correcting = corrections.onDidChange(() => live.correctAgain());
  const scan = new WorkspaceScan(live);
  const panels = new Panels(live, scan, corrections, context.workspaceState);
  const decorations = new Decorations(live);
  context.subscriptions.push(
    corrections,
    correcting,
    live,
    scan,
    panels,
    decorations,
    registerOpen(live),
    registerHover(live),
    registerNavigation(live),
    registerSymbols(live),
    registerFolding(live),
    registerStatus(live, scan),
    registerActorCommands(live, scan, panels),
    registerCorrectionCommands(live, corrections),
    registerActorCorrections(live, corrections),
    registerMarkCommands(live, corrections),
    registerCorrectHere(live),
    registerCorrectionList(live, corrections),
    registerCodeActions(live),
    registerFileCommands(live, scan, panels, records),
    registerFirstSteps(context),
    follow(live, scan),
    ...(records ? [tidyRecords(records, scan)] : []),
  );
  return createApi(live, scan, panels, decorations, corrections, records);
}
