import type { VerbGroup } from '../../../language/clauses/verb-groups';
import type { CueForm, CueVerb } from '../../cues/cue-verbs';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import type { CueSource } from '../sources/agent';
import type { Complement } from '../complements/complement';
import type { Construction } from '../../data/constructions';
import type { Draft, Stretch } from '../../drafts/draft';
import type { Opening } from '../../drafts/opening';

/** A verb of saying and what stands around it. */
export interface CueReading {
  readonly sentence: SpeechSentence;
  /** Unit of the verb. */
  readonly i: number;
  readonly verb: CueVerb;
  readonly form: CueForm['form'];
  readonly group: VerbGroup;
  /** Its subject, or whoever stands for one. */
  readonly found: CueSource;
  /** The subject behind it: "…, said Smith". */
  readonly inverted: (Stretch & { readonly head: number }) | null;
  /** What it leads to on its right. */
  readonly complement: Complement | null;
  /** The attributions of the verbs before it. */
  readonly earlier: readonly Draft[];
}

/** What a verb of saying gives to whom. */
export interface Said {
  readonly contents: Stretch[];
  readonly source: Stretch | null;
  /** Unit of the source's head; -1 where there is none. */
  readonly head: number;
  readonly construction: Construction;
  /** Where content behind the verb began. */
  readonly opening?: Opening;
  /** Where the verb stands behind what it gives: in an as-clause, or right after its content. */
  readonly behind?: 'as' | 'content';
}

/** Whether the verb takes a clause, with "that" or without. */
export function takesClause({ senses }: CueVerb): boolean {
  return senses.some(({ frame }) => /[tb]/.test(frame));
}
