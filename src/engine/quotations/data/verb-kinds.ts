import { wordSet } from '../../text/word-set';

/** Verbs of saying with one habit in common. Lower case; lemmas unless it is said otherwise. */

/** Verbs whose -ing form after a comma attributes anew rather than adding to what was said. */
export const SPEAKING_ANEW: ReadonlySet<string> = wordSet(
  'say add tell note argue claim call explain insist suggest warn write report state declare point accuse stress emphasize ask urge describe cite quote promise vow tweet predict assert contend acknowledge admit allege complain conclude deny',
);

/** Verbs of praise and blame whose -ing form after a comma does so as well, and seldom behind "by": "tweeted that he would go, thanking his crew". */
export const JUDGING_ANEW: ReadonlySet<string> = wordSet(
  'thank praise blame blast slam criticize criticise mock',
);

/** Verbs that take an object more often than a clause without "that": for them only a plain clause counts. */
export const OBJECT_RATHER: ReadonlySet<string> = wordSet(
  'claim deny dispute refute estimate post respond answer maintain indicate underscore assure pledge counter predict forecast acknowledge concede confirm affirm signal',
);

/** Verbs whose "as" leads to what something is said to be. */
export const DESCRIBING: ReadonlySet<string> = wordSet(
  'describe characterize characterise portray depict denounce dismiss condemn cite criticize praise hail',
);

/** Participles of verbs that never go without an object. */
export const TRANSITIVE_PARTICIPLE: ReadonlySet<string> = wordSet(
  'accused blamed criticized criticised praised urged warned condemned denounced dismissed',
);

/** Verbs whose subject stands behind them after a clause as often as not: "The plan failed, said Smith, who …". */
export const INVERTING: ReadonlySet<string> = wordSet(
  'say add explain note warn write report argue recall predict',
);

/** Participles between "as" and "by" that attribute: "as reported by Holm". */
export const REPORTED_BY: ReadonlySet<string> = wordSet(
  'reported noted stated announced confirmed revealed disclosed explained argued suggested',
);

/** Verbs that do what they name in their speaker's own words, and report nothing: “We thank the crew”. */
export const COURTESIES: ReadonlySet<string> = wordSet(
  'thank congratulate apologize apologise salute commend applaud praise ask',
);

/** What somebody does by saying something: “…” in answering a question. */
export const ANSWERING_GERUND: ReadonlySet<string> = wordSet(
  'answering responding replying reacting announcing explaining describing discussing',
);

/** Verbs, by their lemmas, whose object goes on with one of the prepositions: "accused him of lying", "praised her for coming". */
export const OBJECT_GOES_ON: readonly { readonly prepositions: string; readonly verbs: string }[] = [
  { prepositions: 'of', verbs: 'accuse' },
  {
    prepositions: 'for',
    verbs:
      'praise blame thank commend hail applaud rebuke chide lambast lambaste mock fault chastise castigate denounce berate scold congratulate',
  },
  { prepositions: 'for over', verbs: 'criticise criticize slam blast attack condemn' },
];
