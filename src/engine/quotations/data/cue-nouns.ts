import type { Act } from '../../annotation';

/** Nouns that attribute when a that-clause (or "of" and a gerund, "to" and a verb) hangs on them: "the minister's claim that …". */
export const CUE_NOUNS: readonly { readonly act: Act; readonly nouns: string }[] = [
  {
    act: 'state',
    nouns:
      'statement announcement claim assertion argument contention declaration suggestion insistence remark comment explanation observation testimony view report acknowledgement acknowledgment admission revelation disclosure conclusion complaint finding estimate recommendation insinuation',
  },
  { act: 'state', nouns: 'rumour rumor speculation' },
  { act: 'accuse', nouns: 'allegation accusation charge' },
  { act: 'deny', nouns: 'denial' },
  { act: 'warn', nouns: 'warning threat' },
  { act: 'predict', nouns: 'prediction forecast' },
  { act: 'promise', nouns: 'promise pledge vow commitment assurance guarantee undertaking' },
  { act: 'demand', nouns: 'demand request call proposal plea appeal' },
];

/** Of these nouns what is demanded may follow with "for": "the mayor's call for calm". Singular and plural. */
export const FOR_NOUNS = 'call calls plea pleas appeal appeals';

/** What is claimed may follow with an infinitive, as behind nouns of promising, demanding and warning. */
export const INFINITIVE_NOUNS = 'claim claims';
/** Of these nouns what is denied may follow with "of": "his denial of any debt". */
export const OF_NOUNS = 'denial denials';

/** Nouns that attribute only behind a verb of making: "she made the point that …". */
export const MADE_NOUNS = 'point case notice';

/** Nouns that attribute only where the clause is said to be what they name: "the board's answer was that …". */
export const EQUATED_NOUNS =
  'answer reply response reaction message position stance verdict line refrain mantra point points gist thrust thesis';

/** Of these nouns the verb of making may be "take", with "the": "takes the view that …". */
export const TAKEN_NOUNS = 'view position stance line';

/** Verbs whose subject is the speaker when a noun that attributes is their object: "she issued a warning that …". */
export const MAKING_VERBS =
  'make makes made making issue issues issued issuing give gives gave given giving deliver delivers delivered delivering offer offers offered offering repeat repeats repeated repeating renew renews renewed renewing voice voices voiced voicing file files filed filing serve serves served serving';

/** Nouns that tell of somebody's words though nobody is named: "the allegation that …", "there were calls for an audit". Singular and plural. */
export const UNOWNED_NOUNS =
  'allegation allegations accusation accusations charges claim claims report reports suggestion suggestions complaint complaints warning warnings prediction predictions promise promises pledge pledges vow threat threats call calls demand demands plea pleas announcement announcements denial argument arguments rumour rumours rumor rumors speculation recommendation';
