import type { Place } from '../engine/corpus/corpus-types';

/** What happens when the reader picks something: data that the editor turns into a command. */
export type Action =
  { readonly kind: 'open'; readonly place: Place } | { readonly kind: 'showClaims'; readonly entity: string };

/** A few words that lead somewhere. */
export interface Link {
  readonly label: string;
  readonly action: Action;
}
