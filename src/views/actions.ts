import type { Place } from '../engine/corpus/corpus-types';

/** What happens when the reader picks something: data that the editor turns into a command. */
export type Action =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'showClaims'; readonly entity: string }
  /** Puts right what stands at a place, or adds what was missed there. */
  | { readonly kind: CorrectingKind; readonly place: Place }
  /** Takes a correction back. */
  | { readonly kind: 'undo'; readonly correction: CorrectionKey };

/** What a reader can do about a finding. */
export type CorrectingKind =
  | 'correctSpeaker'
  | 'notQuotation'
  | 'correctName'
  | 'sameActor'
  | 'notSameActor'
  | 'markName'
  | 'markQuotation';

/** Names a correction: ids are the same for the same correction of files of one name in different folders. */
export interface CorrectionKey {
  /** Key of its article. */
  readonly path: string;
  readonly id: string;
}

/** A few words that lead somewhere. */
export interface Link {
  readonly label: string;
  readonly action: Action;
}
