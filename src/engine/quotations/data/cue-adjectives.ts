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

/** Nouns behind "of the" that do the same: "she is of the view that …". */
export const HELD_VIEWS: ReadonlySet<string> = new Set(['view', 'opinion', 'belief', 'conviction']);

/** Of these those that tell of saying only where somebody makes a thing so: "made it plain that …", "let it be known that …". */
export const MADE_SO: ReadonlySet<string> = new Set(['clear', 'plain', 'known']);
