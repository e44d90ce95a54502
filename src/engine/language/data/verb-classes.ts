import { wordSet } from '../../text/word-set';

/** Verbs and participles of one kind, which the tags and the clause analysis ask for. Lower case, each form that counts. */

/** Verbs of speech that are no nouns in any form: a tag that says otherwise is wrong. */
export const NEVER_NOUN: ReadonlySet<string> = wordSet(
  'say says tell tells write writes argue argues insist insists announce announces admit admits describe describes accuse accuses suggest suggests explain explains believe believes acknowledge acknowledges assert asserts deny denies declare declares concede concedes contend contends allege alleges emphasize emphasizes reveal reveals confirm confirms think thinks ask asks tells adds inform informs remind reminds urges urge maintains calls points slams warns vows denounces condemns rebukes hails praises criticizes criticises defends rejects',
);

/** Verbs that a participle completes. */
export const COMPLETED_BY_PARTICIPLE: ReadonlySet<string> = wordSet(
  'stay stays stayed remain remains remained become becomes became get gets got keep keeps kept seem seems seemed feel feels felt look looks looked',
);

/** Verbs of calling something by a name, which no that-clause follows. */
export const CALLING_SOMETHING: ReadonlySet<string> = wordSet(
  'call calls called calling dub dubbed label labels labelled labeled brand branded term termed describe describes described describing dismiss dismisses dismissed dismissing reject rejects rejected rejecting',
);

/** Verbs that end in one "s" as they stand. */
export const VERB_IN_S: ReadonlySet<string> = wordSet('bias canvas gas chaos has was is');

/** Words that end like a participle and are none: "was infrared". */
export const NO_PARTICIPLE: ReadonlySet<string> = wordSet('hundred watershed homebred infrared');

/** Participles that shorten a relative clause after a noun. */
export const SHORTENING_PARTICIPLE: ReadonlySet<string> = wordSet(
  'published released issued obtained conducted written signed posted filed read made sent taken seen familiar based involved briefed appointed elected known called named held leaked prepared circulated carried broadcast aired quoted interviewed contacted reached asked unearthed compiled commissioned sponsored sworn draped hung strung pinned taped painted placed mounted glued nailed displayed erected projected attached addressed bound',
);

/** Participles that tell what somebody before the law is there for. */
export const BEFORE_THE_LAW: ReadonlySet<string> = wordSet(
  'accused charged convicted suspected acquitted cleared jailed arrested sentenced tried',
);

/** Participles that are followed by what somebody is made or called. */
export const MADE_OR_CALLED: ReadonlySet<string> = wordSet('appointed elected named called held made');

/** Participles that open a title: "Prosecuting counsel Ada Holm", "Acting mayor". */
export const TITLE_OPENING_PARTICIPLE: ReadonlySet<string> = wordSet(
  'acting prosecuting defending presiding retired sitting visiting serving leading managing outgoing incoming investigating',
);

/** Participles that make a title wherever they stand but behind "is" and its like: "the acting mayor". */
export const TITLE_PARTICIPLE: ReadonlySet<string> = wordSet(
  'acting managing presiding prosecuting outgoing incoming',
);

/** Forms of verbs behind which "if" opens a question that is told: "asked if she would run". */
export const FORM_OF_ASKING: ReadonlySet<string> = wordSet('ask asks asked asking wonder wondered wondering');

/** Past and present forms by which somebody says a clause, where what stands before them is a subject. */
export const PLAINLY_SAID: ReadonlySet<string> = wordSet(
  'said says claimed claims argued argues insisted insists warned warns added adds stressed noted',
);
