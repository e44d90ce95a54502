import type { Act } from '../../annotation';

/** Nouns that attribute when a that-clause (or "of" and a gerund, "to" and a verb) hangs on them: "the minister's claim that …". */
export const CUE_NOUNS: readonly { readonly act: Act; readonly nouns: string }[] = [
  {
    act: 'state',
    nouns:
      'statement announcement claim assertion argument contention declaration suggestion insistence remark comment explanation observation testimony view report acknowledgement acknowledgment admission revelation disclosure conclusion complaint',
  },
  { act: 'accuse', nouns: 'allegation accusation charge' },
  { act: 'deny', nouns: 'denial' },
  { act: 'warn', nouns: 'warning threat' },
  { act: 'predict', nouns: 'prediction forecast' },
  { act: 'promise', nouns: 'promise pledge vow commitment assurance guarantee' },
  { act: 'demand', nouns: 'demand request call proposal' },
];
