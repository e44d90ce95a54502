/** Nouns for offices and trades, and the forms of the verbs by which a clause tells of the same: "who leads the union" is the union leader. Lower case. */
export const OFFICE_VERBS: readonly { readonly nouns: string; readonly verbs: string }[] = [
  { nouns: 'leader chief boss', verbs: 'leads led heads headed runs ran' },
  { nouns: 'head', verbs: 'heads headed leads led runs ran' },
  { nouns: 'chair chairman chairwoman chairperson', verbs: 'chairs chaired' },
  { nouns: 'director', verbs: 'directs directed runs ran' },
  { nouns: 'manager', verbs: 'manages managed runs ran' },
  { nouns: 'owner', verbs: 'owns owned runs ran' },
  { nouns: 'founder', verbs: 'founded' },
  { nouns: 'editor', verbs: 'edits edited' },
  { nouns: 'coach', verbs: 'coaches coached trains trained' },
  { nouns: 'organiser organizer', verbs: 'organises organised organizes organized' },
  { nouns: 'author', verbs: 'wrote' },
  { nouns: 'teacher', verbs: 'teaches taught' },
  { nouns: 'lawyer attorney barrister', verbs: 'represents represented defends defended' },
];
