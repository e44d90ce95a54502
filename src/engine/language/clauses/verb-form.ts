/** What a word can be as a verb of speech: 's' reports, 'ed' reported, 'en' written, 'ing' reporting, 'base' report. */
export type VerbForm = 'base' | 's' | 'ed' | 'en' | 'ing';
/** The form of a lower-cased word; null when it is no verb of speech. */
export type VerbForms = (lower: string) => VerbForm | null;

/** What each unit of a sentence can be as a verb of speech. */
export type Forms = readonly (VerbForm | null)[];

/** A verb of speech in a form that reports: "said", "says". */
export function isReporting(form: VerbForm | null | undefined): boolean {
  return form === 'ed' || form === 's';
}
