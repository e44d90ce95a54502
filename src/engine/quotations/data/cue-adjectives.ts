/** Adjectives that tell of saying when a person is the subject and a that-clause follows: "she was adamant that …". */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set([
  'adamant',
  'clear',
  'emphatic',
  'explicit',
  'insistent',
  'unequivocal',
]);
