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
  /** What its entry in the file holds besides, which is written back as it was. */
  readonly besides?: Besides;
}

/** Keys that are not ours, of an entry and of the words it is about. */
export interface Besides {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, unknown>>;
}

/** What is put right. */
export type Change =
  /** Who says a quotation, by name and type; a null name leaves it open. */
  | { readonly kind: 'speaker'; readonly name: string | null; readonly type: NameType }
  | { readonly kind: 'notQuotation' }
  /** A quotation that was missed, and who says it. */
  | { readonly kind: 'isQuotation'; readonly name: string | null; readonly type: NameType }
  /**
   * What a name names, for all mentions of its bearer in the article. With `everywhere`, the bearer's name, also in all other articles that
   * take that name for what this one took it for.
   */
  | { readonly kind: 'type'; readonly type: NameType; readonly everywhere?: string }
  /** No name: in this place, or wherever the article has these words. */
  | { readonly kind: 'notName'; readonly everywhere: boolean }
  /** A name that was missed: in this place, or wherever the article has these words by themselves. */
  | { readonly kind: 'isName'; readonly type: NameType; readonly everywhere: boolean }
  /** Whoever is named here is the actor named there, in all articles; name and type are that actor's, for people. */
  | { readonly kind: 'same'; readonly name: string; readonly type: NameType; readonly as: Elsewhere }
  /** Whoever is named here is somebody else than the actor of other articles. */
  | { readonly kind: 'apart' };

/** A second place that a correction is about. */
export interface Elsewhere {
  /** As in {@link Correction}. */
  readonly article: string;
  readonly anchor: Anchor;
}

/** A correction made in another article than the one at hand. */
export interface FarCorrection {
  /** Key of the article it was made in, as records and corpora have it. */
  readonly path: string;
  readonly id: string;
  readonly correction: Correction;
}

/** What readers say about one article. */
export interface ReadersWord {
  /** The article's key, as {@link FarCorrection} has it. */
  readonly key: string;
  /** What was said in it. */
  readonly own: readonly Correction[];
  /** What was said in any article and reaches into this one: types that hold everywhere, and actors who are the same as one here. */
  readonly far: readonly FarCorrection[];
}

/** Nothing at all. */
export const NOTHING_SAID: ReadersWord = { key: '', own: [], far: [] };

/** What names can name, in the order in which it is offered. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place', 'nationality'];

/** Whether an article goes by its URI, and not by its path in a folder. The name of a file may hold a colon: “Harbour: the toll.txt”. */
export function goesByUri(article: string): boolean {
  return URI.test(article);
}

const URI = /^(?:[a-z][a-z\d+.-]*:\/\/|untitled:)/i;

/** The kind of finding that a change is about. */
export function findingOf({ kind }: Change): 'quotation' | 'name' {
  return kind === 'speaker' || kind === 'notQuotation' || kind === 'isQuotation' ? 'quotation' : 'name';
}

/** Whether a change adds what was missed, so that nothing need be found at its words. */
export function isMark(change: Change): change is Extract<Change, { kind: 'isName' | 'isQuotation' }> {
  return change.kind === 'isName' || change.kind === 'isQuotation';
}

/** Whether a correction may say something about other articles than its own. */
export function isFar({ change }: Correction): boolean {
  return change.kind === 'same' || (change.kind === 'type' && change.everywhere !== undefined);
}

/** Tells a correction from all others; made of what it says, so that it is the same on every machine. */
export function correctionId({ article, anchor, change }: Correction): string {
  return stableId('k', article, ...sayAnchor(anchor), sayChange(change));
}

function sayAnchor({ exact, prefix, suffix, start }: Anchor): string[] {
  return [exact, prefix, suffix, String(start)];
}

/** A change in one way, whatever the order of its keys. */
function sayChange(change: Change): string {
  const { kind } = change;
  switch (kind) {
    case 'speaker':
    case 'isQuotation':
      return JSON.stringify([kind, change.name, change.type]);
    case 'type':
      return JSON.stringify([
        kind,
        change.type,
        ...(change.everywhere === undefined ? [] : [change.everywhere]),
      ]);
    case 'notName':
      return JSON.stringify([kind, change.everywhere]);
    case 'isName':
      return JSON.stringify([kind, change.type, change.everywhere]);
    case 'same':
      return JSON.stringify([kind, change.as.article, ...sayAnchor(change.as.anchor)]);
    case 'notQuotation':
    case 'apart':
      return JSON.stringify([kind]);
  }
}
