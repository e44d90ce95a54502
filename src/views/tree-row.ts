import type { Action, CorrectionKey } from './actions';

/** Pictures that rows can bear; the editor maps them to its own icons. */
export type Icon =
  | 'person'
  | 'organization'
  | 'place'
  | 'nationality'
  | 'unnamed'
  | 'direct'
  | 'mixed'
  | 'indirect'
  | 'article'
  | 'mention'
  | 'leftOut'
  | 'correction'
  | 'none';

/** One row of a side panel tree. */
export interface TreeRow {
  /** The same for the same thing in the same tree, so that it stays open and selected when the tree is filled again. */
  readonly id: string;
  readonly label: string;
  /** Said more quietly beside the label. */
  readonly description: string;
  /** Sentences, one to a line. */
  readonly tooltip: readonly string[];
  /** What a screen reader says in place of label and description. */
  readonly spoken: string;
  readonly icon: Icon;
  readonly action?: Action;
  /** What menus go by. */
  readonly role: 'actor' | 'claim' | 'article' | 'mention' | 'name' | 'leftOut' | 'correction';
  /** The entity that the row stands for, or that makes its claim: whose claims the row's menu offers to show. */
  readonly entity?: string;
  /** The correction that the row stands for. */
  readonly correction?: CorrectionKey;
  /** Whether its children are in sight from the start. */
  readonly isOpen?: boolean;
  readonly children?: () => readonly TreeRow[];
}
