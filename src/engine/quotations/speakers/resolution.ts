/** Whom a source resolves to, how sure that is (0 to 1), and why in plain English. */
export interface Resolution {
  readonly speaker: string | null;
  readonly certainty: number;
  readonly reason: string;
}
