/** Adjectives that tell of saying when a person is the subject and a that-clause follows: "she was adamant that …". */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set([
  'adamant',
  'clear',
  'emphatic',
  'explicit',
  'insistent',
  'unequivocal',
  'plain',
  'known',
]);

/** Of these those that tell of saying only where somebody makes a thing so: "made it plain that …", "let it be known that …". */
export const MADE_SO: ReadonlySet<string> = new Set(['clear', 'plain', 'known']);
