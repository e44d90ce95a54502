import * as vscode from 'vscode';
import type { ClaimGrouping } from '../views/claims-tree';

/** What the `when` clauses of the manifest ask for, each known there as `sourceline.<name>`. */
export interface EditorContext {
  /** The document in front of the reader is read as an article. */
  readonly article: boolean;
  /** Which welcome the side panel shows. */
  readonly state: 'off' | 'ready' | 'scanning' | 'error' | 'waiting' | 'empty';
  readonly scanning: boolean;
  /** Files that may hold articles could not be read. */
  readonly leftOut: boolean;
  readonly claimGrouping: ClaimGrouping;
  /** A filter is set for the side panel. */
  readonly filtered: boolean;
  /** The claims panel shows one actor's claims only. */
  readonly narrowed: boolean;
  /** There are corrections. */
  readonly corrected: boolean;
  /** A hover of ours has been read in this session. */
  readonly explained: boolean;
}

/** Tells the editor what has changed since it was last told: a scan of thousands of files would tell it the same thousands of times. */
export class ContextKeys {
  private told: Partial<EditorContext> = {};

  tell(context: Partial<EditorContext>): void {
    for (const name of Object.keys(context) as (keyof EditorContext)[]) {
      if (this.told[name] === context[name]) continue;
      void vscode.commands.executeCommand('setContext', `sourceline.${name}`, context[name]);
    }
    this.told = { ...this.told, ...context };
  }
}
