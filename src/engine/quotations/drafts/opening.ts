/** Where content begins and under which cue, so that its end can be looked for. */
export interface Opening {
  /** First unit of the content. */
  readonly from: number;
  /** Unit of the cue's head. */
  readonly cue: number;
  /** True when the cue stands in a clause inside another ("Smith, who said …, left"). */
  readonly embedded: boolean;
  /** What the cue leads to, by its form: `that`, `clause`, `object`, `infinitive` …; `noun` behind a noun as cue; `resumed` for the rest of content that the cue interrupts. */
  readonly frame: string;
}

/** Frames whose content is a phrase rather than a clause. */
export const PHRASAL: ReadonlySet<string> = new Set([
  'object',
  'naming',
  'preposition',
  'infinitive',
  'gerund',
]);

/** The opening at unit `from` of what goes on behind the attribution of the cue at unit `cue`. */
export function resumed(from: number, cue: number): Opening {
  return { from, cue, embedded: false, frame: 'resumed' };
}
