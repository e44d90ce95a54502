import { wordSet } from '../../text/word-set';

/** Prepositions that lead to when and where something was done. Lower case. */
export const OCCASIONAL: ReadonlySet<string> = wordSet('in at on during after before');

/** Words that may stand behind a subject and take all of it up: "the mayor and the bishop both said". */
export const QUANTIFIER: ReadonlySet<string> = wordSet('both all each neither');

/** Words between a subject and its verb that are no part of either. */
export const NOT_SUBJECT: ReadonlySet<string> = wordSet(
  'himself herself themselves itself myself to both all each neither further first',
);
