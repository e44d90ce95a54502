import type { NameType } from '../../annotation';
import { stableId } from '../stable-id';
import type { Anchor } from './anchor';

/** What a reader has put right in one place of one article: plain data (JSON-safe), kept in a file that readers share. */
export interface Correction {
  /** Path of the article within the reader's folder, its parts joined by `/`; its URI where it lies in no folder. */
  readonly article: string;
  /** The words it is about: the quotation from its first to its last word, or the name. */
  readonly anchor: Anchor;
  readonly change: Change;
  /** What had been found there when it was made, in a few words for people ("Dana Whitlock"); empty where nothing was. */
  readonly was: string;
}

/** What is put right. */
export type Change =
  /** Who says a quotation, by name and type; a null name leaves it open. */
  | { readonly kind: 'speaker'; readonly name: string | null; readonly type: NameType }
  | { readonly kind: 'notQuotation' }
  /** What a name names, for all mentions of its bearer in the article. */
  | { readonly kind: 'type'; readonly type: NameType }
  /** No name: in this place, or wherever the article has these words. */
  | { readonly kind: 'notName'; readonly everywhere: boolean };

/** What names can name, in the order in which it is offered. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'nationality'];

/** The kind of finding that a change is about. */
export function findingOf({ kind }: Change): 'quotation' | 'name' {
  return kind === 'speaker' || kind === 'notQuotation' ? 'quotation' : 'name';
}

/** Tells a correction from all others; made of what it says, so that it is the same on every machine. */
export function correctionId({ article, anchor, change }: Correction): string {
  const { exact, prefix, suffix, start } = anchor;
  return stableId('k', article, exact, prefix, suffix, String(start), sayChange(change));
}

/** A change in one way, whatever the order of its keys. */
function sayChange(change: Change): string {
  switch (change.kind) {
    case 'speaker':
      return JSON.stringify(['speaker', change.name, change.type]);
    case 'type':
      return JSON.stringify(['type', change.type]);
    case 'notName':
      return JSON.stringify(['notName', change.everywhere]);
    case 'notQuotation':
      return JSON.stringify(['notQuotation']);
  }
}
