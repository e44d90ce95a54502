import { wordSet } from '../../text/word-set';

/** Nouns of one kind, and words that look like nouns, which the tags and the clause analysis ask for. Lower case, each form that counts. */

/** Nouns that make a compound with what follows: "news reports", "police claims". */
export const COMPOUND_LEFT: ReadonlySet<string> = wordSet(
  'news media police press intelligence newspaper television tv weather court government campaign insurance phone robo conference roll',
);

/** Parts of a number that speak: "a third say they do not know". */
export const FRACTION: ReadonlySet<string> = wordSet(
  'half third quarter fifth tenth majority few many most several',
);

/** Names in the plural for people of one side, who speak as a group. */
export const PARTISANS: ReadonlySet<string> = wordSet(
  'democrats republicans conservatives liberals americans europeans palestinians israelis russians ukrainians',
);

/** Nouns that are verbs of saying where they close a clause behind their subject: ", records show,". */
export const CLOSING_CUE: ReadonlySet<string> = wordSet(
  'reports notes estimates shows suggests claims replies report note state claim estimate show suggest agree reply',
);

/** Plurals of speech that are nouns where a preposition or a clause hangs on them: "flooded with calls to leave". */
export const SPOKEN_OF: ReadonlySet<string> = wordSet(
  'calls claims demands pledges promises reports threats warnings',
);

/** Nouns of speech that are verbs where their subject stands before them and an infinitive behind: "senators claim to object". */
export const CLAIMING: ReadonlySet<string> = wordSet('claim claims vow vows pledge pledges promise promises');

/** Groups of people whose noun is a verb as well: "a letter to staff that said", but "to staff the wards". */
export const GROUPS: ReadonlySet<string> = wordSet(
  'staff police crew guard guards press parent parents guests hosts',
);

/** Nouns of phrases that do an adverb's work. */
export const ADVERBIAL_NOUN: ReadonlySet<string> = wordSet('fact past particular turn effect general short');

/** Nouns behind "a" that are several. */
export const SEVERAL: ReadonlySet<string> = wordSet(
  'number lot few majority minority couple dozen handful third quarter half range group score',
);

/** Nouns for what is aired or told, which look like verbs before a verb of saying: "the CBS broadcast quoted an official". */
export const BROADCASTS: ReadonlySet<string> = wordSet('broadcast forecast telecast podcast report');

/** Adjectives that stand behind their noun with a preposition, by that: "a person close to the president", "two people familiar with the talks". */
export const BEHIND_NOUN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', wordSet('close loyal opposed sympathetic allied')],
  ['with', wordSet('familiar acquainted angry unhappy')],
  ['of', wordSet('aware critical supportive')],
  ['about', wordSet('knowledgeable worried concerned')],
  ['for', wordSet('responsible')],
  ['as', wordSet('such')],
]);

/** Words before an amount that say how exact it is. */
export const EXACTNESS: ReadonlySet<string> = wordSet(
  'just only nearly almost about around roughly some over under exactly barely well fully another',
);

/** Two words before an amount that do the same. */
export const APPROXIMATION: ReadonlySet<string> = new Set(
  'more than|less than|fewer than|at least|at most|up to|all but|not one|close to|as many'.split('|'),
);

/** Amounts that are no figures. */
export const AMOUNT_NOUN: ReadonlySet<string> = wordSet(
  'half one two dozens hundreds thousands one-third two-thirds all most',
);

/** Words that stand for people without a noun, with a clause or a phrase behind them. */
export const STANDS_FOR_PEOPLE: ReadonlySet<string> = wordSet(
  'those anyone everyone someone anybody everybody somebody nobody most many some several few all both each others one none half',
);

/** Adverbs of place that stand behind a noun and belong to it: "members abroad". */
export const PLACE_BEHIND_NOUN: ReadonlySet<string> = wordSet(
  'abroad here there nearby elsewhere overseas outside inside online',
);

/** Times that "this" and "last" stand before. */
export const PERIOD_NOUN: ReadonlySet<string> = wordSet('week month year weekend');

/** What is written or said to people. */
export const MESSAGES: ReadonlySet<string> = wordSet(
  'letter letters email emails e-mail e-mails memo memos memorandum message messages note notes missive address remarks statement circular text tweet announcement apology appeal',
);
