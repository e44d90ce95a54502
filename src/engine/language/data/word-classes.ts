import { wordSet } from '../../text/word-set';

/** Closed word classes and word facts the clause analysis rests on. All entries in lower case. */

/** Forms of "be", contractions included. */
export const BE = wordSet("am is are was were be been being 's 're 'm ’s ’re ’m");
/** Forms of "have", likewise. */
export const HAVE = wordSet("has have had having 've ’ve 'd ’d");
/** Modal verbs, likewise. */
export const MODAL = wordSet(
  "will would can could may might must shall should 'll ’ll wo ca sha 'd ’d cannot ought",
);
/** Auxiliary forms that make the verb group they begin a finite one. */
export const FINITE_AUXILIARY = wordSet(
  "am is are was were has have had will would can could may might must shall should ought do does did 's 're 'm 've 'll 'd ’s ’re ’m ’ve ’ll ’d wo ca cannot ai",
);
/** Words that deny the verb they stand beside. */
export const NEGATION = wordSet("not n't n’t never nor hardly barely neither");
/** Words that can be a subject by themselves. */
export const SUBJECT_PRONOUN = wordSet(
  'i you he she it we they who there this that these those everyone everybody someone somebody nobody one anyone both all many some most several few others another none',
);
/** Pronouns before what somebody has. */
export const POSSESSIVE_PRONOUN = wordSet('my your his her its our their whose');
/** Words that can be an object by themselves. */
export const OBJECT_PRONOUN = wordSet(
  'me you him her it us them himself herself themselves itself myself yourself reporters',
);
/** Pronouns that only point to something told before. */
export const POINTING = wordSet('it this that them');
/** Pronouns that are no subject. */
export const OBJECT_ONLY = wordSet('me him us them');
/** Pronouns that mean the subject again. */
export const REFLEXIVE = wordSet('himself herself themselves itself myself yourself ourselves');
/** Days of the week, with the stops of the short forms. */
export const WEEKDAY = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
);
/** Days told from the day of writing; each is an adverb by itself. */
export const ADVERB_DAY = wordSet('yesterday today tomorrow tonight');
/** Months, likewise. */
export const MONTH = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.',
);
/** Nouns that name a time; a noun phrase headed by one is seldom anybody who speaks. */
export const TIME_NOUN = wordSet(
  'today yesterday tomorrow tonight now then morning afternoon evening night midnight noon week weekend month year decade day hour minute moment time times days weeks months years hours minutes later earlier ago once recently',
);
/** Words that open a clause which depends on another. */
export const SUBORDINATOR = wordSet(
  'if when while although though because since after before unless until whereas as once whether so than except',
);
/** Words that open a question told as a clause. */
export const WH = wordSet('whether if why how what who whom whose where when which');
/** Words that open a clause about the noun before them. */
export const RELATIVE = wordSet('who which whose whom that');
/** Irregular past forms, so that a verb without -ed is known as finite. */
export const IRREGULAR_PAST = wordSet(
  'said told wrote went came took made gave got knew thought saw met found left felt kept held brought began spoke stood ran led lost paid sent built spent won read heard put set cut hit let hurt quit bet beat became broke chose drew drove fell flew forgot froze grew hid laid lay meant rang rode rose sang sank sat sold shook shot showed shut slept slid stole stuck struck swore swung taught threw understood woke wore withdrew bought caught fought sought dealt dug fed bled fled lent spun sprang stung split spread burst cast cost shed',
);
/** Past forms that are no participles: "went", not "gone". */
export const NEVER_PARTICIPLE = wordSet(
  'went came took gave knew saw began spoke became broke chose drew drove fell flew forgot froze grew rang rode rose sang sank shook stole swore threw woke wore withdrew sprang was were did',
);
/** Participles without "ed" that the list above lacks, a few of them past forms, too: "has taken", "was bound". */
export const IRREGULAR_PARTICIPLE = wordSet(
  'been done undone redone overdone gone undergone shone known unknown shown grown outgrown thrown overthrown blown flown drawn withdrawn sewn sown mown hewn strewn worn sworn torn born borne taken mistaken undertaken overtaken retaken shaken forsaken given forgiven written rewritten underwritten driven ridden overridden risen arisen chosen frozen stolen broken spoken outspoken woken awoken hidden bitten beaten eaten fallen seen foreseen overseen unseen proven unproven gotten forgotten forbidden striven woven swollen stricken shaven lain slain sunken sung rung sunk drunk begun swum shrunk wept swept crept leapt dreamt burnt learnt spelt spoilt knelt lit hung bound wound ground bent',
);
/** Verbs that end like a past form and are none. */
export const BASE_IN_ED = wordSet(
  'need feed seed speed breed bleed heed weed exceed proceed succeed embed impede',
);

/** Verbs that end like a participle and are none. */
export const BASE_IN_ING = wordSet(
  'bring sing ring wing cling fling sling sting string swing spring wring ping zing ding outswing upbring overstring',
);

/** Bodies of people with whom the verb agrees as with several. */
export const CREWS = wordSet('staff family team crew');
/** Nouns for several without an "s", with whom the verb agrees. */
export const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'police',
  'percent',
  'women',
  'men',
  'children',
  ...CREWS,
]);
/** Prepositions that belong to the noun phrase before them more often than not. */
export const POSTMODIFYING = wordSet('of for in at from on with to against about between by near');
/** Words for how many, which stand for people where no noun follows. */
export const SOME_PEOPLE = wordSet('some many most several few others');
/** Dashes that part what stands between them. */
export const DASH = wordSet('— – ― --');
/** The same, and the hyphen that many write for them. */
export const DASH_OR_HYPHEN = wordSet('— – ― -- -');
/** Prepositions behind which a clause of its own begins as often as not: "the expulsion of diplomats after Holm called …". */
export const CLAUSE_LEADING = wordSet('after before since until as');
/** Pronouns for somebody told of before, as subjects. */
export const THIRD_PERSON = wordSet('he she they');
