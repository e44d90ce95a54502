/** Whom a source resolves to, how sure that is (0 to 1), and why in plain English. */
export interface Resolution {
  readonly speaker: string | null;
  /** Those who say it together with the speaker; absent when nobody does. */
  readonly others?: readonly string[];
  readonly certainty: number;
  readonly reason: string;
}
