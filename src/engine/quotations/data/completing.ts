/** What hangs on a clause behind the attribution that parts the two: "The gate stays shut, she said, unless it rains." Lower case. */

/** Words that lead it in by themselves. */
export const COMPLETING_WORD =
  'because although though so including especially particularly perhaps even unless if once until';

/** Nouns that do behind a preposition, each with the word that must follow: "on condition that". */
export const CONDITION_NOUN: ReadonlyMap<string, string> = new Map([
  ['condition', 'that'],
  ['grounds', 'that'],
  ['hope', 'that'],
  ['understanding', 'that'],
  ['assumption', 'that'],
  ['fear', 'that'],
  ['belief', 'that'],
  ['exchange', 'for'],
  ['return', 'for'],
]);
