import { wordSet } from '../../text/word-set';

/** Words by which a statement's way to the reader is told. Lower case. */

/** Head nouns of those an outlet cites. */
export const CITED_PERSON =
  'source sources official officials person people agency media newspaper newspapers expert experts diplomat diplomats analyst analysts aide aides witness witnesses intelligence relative relatives whip whips spokesman spokeswoman spokesperson adviser advisers colleague colleagues insider insiders staff police authorities';
/** Head nouns of what is written, when an outlet cites it. */
export const CITED_PAPER =
  'report reports document documents statement statements memo memos letter letters email emails e-mail e-mails data figures record records filing filings minutes transcript transcripts note notes survey surveys poll polls study studies cable cables recording recordings audit audits file files dossier dossiers estimate estimates contract contracts list lists ruling rulings footage video videos';
/** Verbs whose subject or "by" phrase puts somebody else's words before the public. */
export const CARRYING =
  'carry carries carried publish publishes published broadcast broadcasts aired air airs run ran print prints printed post posted release released quote quotes quoted cite cites cited report reports reported';
/** Of what an outlet was shown: its name follows with "by" ("a letter seen by Reuters"). */
export const SHOWN = 'seen obtained reviewed viewed read heard';
/** Acts that a hearer passes on to nobody: who is asked or urged is no station. */
export const CALLING_ACT = 'ask demand';

/** "a memo obtained by the Beacon": what outlets do with what they tell of. */
export const DONE_BY_OUTLETS: ReadonlySet<string> = wordSet(
  'spotted obtained seen reviewed reported contacted interviewed viewed quoted',
);
