import type { Translate } from './translate';

/** Whom the views speak to. */
export interface Reader {
  readonly t: Translate;
  /** BCP 47 language tag for dates and numbers, such as `en` or `de`. */
  readonly language: string;
}
