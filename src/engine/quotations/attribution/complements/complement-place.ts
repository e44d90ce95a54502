import type { Sense } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { Stretch } from '../../drafts/draft';

/** What a complement is, by its form. */
export type ComplementKind =
  | 'that'
  | 'clause'
  | 'quote'
  | 'colon'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'preposition'
  | 'naming';

/** Where a complement is looked for: unit `k` behind the cue at unit `cue`. */
export interface Place {
  readonly sentence: SpeechSentence;
  readonly k: number;
  readonly cue: number;
  /** Last unit of the cue with its particle. */
  readonly cueLast: number;
  readonly sense: Sense;
  readonly lemma: string;
  readonly passive: boolean;
  /** Who was spoken to, between cue and content. */
  readonly addressee: Stretch | null;
  /** Whether nothing but times, adverbs and the like stands between. */
  readonly near: boolean;
}

/** A complement by its kind and first unit; `last` is the cue's last unit where the complement adds to it. */
export interface Found {
  readonly kind: ComplementKind;
  readonly from: number;
  readonly last?: number;
}
