/**
 * How sure each way of finding the speaker is, 0 to 1. Set by hand; only their order matters, since `CALIBRATION` (calibration.ts) turns the
 * product with the reliability of the construction into a measured share.
 */
export const FOUND = {
  /**
   * A whole name, at least. A name's own confidence tells how sure its kind and its bounds are: of those below 0.7 that stood as sources of
   * quotations in PolNeAR's train articles, 41 of 43 were the source.
   */
  named: 0.93,
  namedInPart: 0.95,
  /** The name stands beside what describes its bearer, or is given for it elsewhere. */
  apposed: 0.96,
  introduced: 0.9,
  /** A name that the names' reading left out: a whole one, or a word that one person of the article alone bears. */
  written: 0.8,
  onlyBearer: 0.9,
  byLabel: 0.95,
  byInitials: 0.85,
  labelAlone: 0.7,
  asker: 0.75,
  answerer: 0.8,
  /** "I" and "we" in somebody's words. */
  asI: 0.9,
  asWe: 0.7,
  /** A pronoun for those without a name, or the body or country, that spoke or acted right before. */
  unnamedSpoke: 0.85,
  unnamedActed: 0.75,
  hearerAnswered: 0.8,
  severalSpoke: 0.8,
  severalSpokeBefore: 0.7,
  bodySpoke: 0.9,
  countrySpoke: 0.85,
  bodyActed: 0.8,
  bodyAlone: 0.7,
  /** Somebody described without a name: for the first time, and again. */
  unnamed: 0.85,
  unnamedBefore: 0.75,
  unnamedOfTwo: 0.65,
  role: 0.85,
  bareRole: 0.8,
  roleOfTwo: 0.7,
  partInTrial: 0.8,
  onlyPerson: 0.7,
  government: 0.85,
  homeGovernment: 0.8,
  outlet: 0.9,
  bodyBefore: 0.8,
  bodyOfSeveral: 0.7,
  author: 0.85,
  authorBefore: 0.75,
} as const;

/** The same where the speaker is left open: how sure it is that nobody can be told. */
export const OPEN = {
  noSource: 0.4,
  hearsay: 0.9,
  vague: 0.5,
  nobody: 0.6,
  document: 0.7,
  unresolved: 0.5,
  shared: 0.5,
  asker: 0.6,
  answerer: 0.5,
  firstPerson: 0.5,
  you: 0.1,
  /** Nobody fits a pronoun, or too many do. */
  pronoun: 0.4,
  /** It could be either of two that are known. */
  either: 0.45,
} as const;
/** What of it counts at most. */
export const MOST_OPEN = 0.6;

/** What a name's own confidence is raised by where it stands as a source. */
export const NAME_AS_SOURCE = 0.02;
/** How far it is raised at most. */
export const MOST_NAMED = 0.99;

/** How sure a source is a mention of an actor it describes or names itself, of one described before, and of the outlet's own country. */
export const MENTION = { unnamed: 0.8, named: 0.7, again: 0.7, homeGovernment: 0.75 } as const;

/** Factor on the certainty of a pronoun where a noun for somebody of a people stands in its place: "the Dutchman". */
export const OF_THE_PEOPLE = 0.9;
/** The same where the noun tells of somebody again: "the winger". */
export const PERSON_AGAIN = 0.85;

/** No confidence is higher where the article itself passes a claim on as hearsay: "reportedly said", "is said to have told". Set by hand. */
export const MOST_HEARSAY = 0.6;
