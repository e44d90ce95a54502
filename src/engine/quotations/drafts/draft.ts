import type { Act } from '../../annotation';
import type { Span } from '../../text/span';
import type { Construction } from '../data/constructions';
import type { SpeechSentence } from '../sentences/speech-sentence';
import type { Opening } from './opening';

/** Units `[first, last)` of one sentence. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** An attribution as found in the text, before its source is resolved to anybody. */
export interface Draft {
  readonly sentence: SpeechSentence;
  readonly construction: Construction;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** Unit of the cue's head; -1 without a cue. */
  readonly cueUnit: number;
  readonly source: Span | null;
  /** Unit of the source's head noun; -1 when it lies in another sentence or there is none. */
  readonly sourceHead: number;
  readonly addressee: Span | null;
  /** Who passed it on, where the construction itself says so ("CBS quoted an official as saying"). */
  readonly via: readonly Span[];
  readonly act: Act;
  readonly attitude: boolean;
  /** Why nobody is known to have said it ("would", "declined to"); null when it was said. */
  readonly unreported: string | null;
  /** The sentence that announces the words with a colon, when it is another one: "Holm defended the route:". */
  readonly announcedBy?: SpeechSentence;
  /** Where content behind the cue began; absent for content of any other kind. */
  readonly opening?: Opening;
  /** The probability that this is speech, 0 to 1; absent where it was not judged. */
  readonly chance?: number;
  /** True for speech that stands word for word without quotation marks: a transcript's turn, a block quotation, a dash's dialogue. */
  readonly spoken?: true;
}

/** What most drafts have besides source, cue and content: nobody addressed, nobody who passes it on, a plain statement that was made. */
export const PLAIN = {
  addressee: null,
  via: [],
  act: 'state',
  attitude: false,
  unreported: null,
} as const satisfies Partial<Draft>;
