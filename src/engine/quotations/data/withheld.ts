import { wordSet } from '../../text/word-set';

/** Words before "to say" that mean it was not said. Lower case. */
export const REFUSING =
  'declined declines decline declining refused refuses refuse refusing refusal failed fails fail failure neglected hesitate hesitates hesitated hesitating reluctant reluctance unable inability unwilling unwillingness yet about forgot forgets forget forgotten omitted omits omit omitting neglects neglect neglecting';
/** Words before "to say" that mean it was not said yet, or only wished, planned or possible. */
export const AHEAD =
  'expect expects expected likely unlikely set plans plan planned wants want wanted hopes hope hoped intends intend intended ready prepared going scheduled due able willing supposed need needs needed promise promises promised vow vows vowed pledge pledges pledged threaten threatens threatened offer offers offered agree agrees agreed pressure calls demands chance opportunity duty';
/** Words by which "would" tells what was done: "would later say", "would only say", "would often say". Lower case. */
export const SAID_SINCE =
  'only later eventually subsequently afterwards afterward often always sometimes frequently regularly repeatedly routinely usually';
/** Words that open a source of which it is denied that it said so: "nobody", "neither campaign", "no minister". */
export const NO_SOURCE = 'nobody none neither no';
/** Prepositions between a word of stopping and a verb's -ing form that was not said: "stopped short of saying". */
export const SHORT_OF = 'of from';
/** Words of stopping before them: "short of saying", "refrained from commenting". */
export const STOPPING = 'short refrain refrains refrained refraining stopped abstained shrank';
/** Verbs right before an -ing form that mean it was not said. */
export const SHUNNING = 'avoid avoids avoided avoiding resist resists resisted resisting without';
/** Verbs right before an -ing form by which it ends. */
export const ENDING_SPEECH = 'stop stops stopped stopping quit quits cease ceases ceased';
/** Verbs right before an -ing form by which it begins or goes on. */
export const BEGINNING_SPEECH =
  'start starts started starting begin begins began beginning keep keeps kept keeping continue continues continued resume resumes resumed';
/** Words before "to have said" that leave open whether it was. */
export const SEEMING_TO =
  'seem seems seemed appear appears appeared believed thought rumoured rumored suspected alleged presumed';
/** Verbs that open a sentence about what is only supposed: "Imagine Holm saying". */
export const PICTURING = 'imagine suppose supposing assume assuming picture pretend';
/** Adjectives before "that" which say that the clause may not be so: "it is doubtful that". */
export const DOUBTING_ADJECTIVE =
  'untrue false unlikely doubtful questionable unclear uncertain unknown impossible inconceivable unthinkable implausible possible conceivable';
/** Nouns before "that" which, where there are none, say that it may not be so: "no evidence that". */
export const LACKING_NOUN = 'evidence proof sign signs indication indications record suggestion hint';
/** Verbs that want something of their object, beyond those of demanding: "wants Holm to say". All forms. */
export const WANTED_OF =
  'want wants wanted wanting need needs needed needing like expect expects expected expecting invite invites invited inviting press presses pressed pressing encourage encourages encouraged encouraging prod prods prodded pressure pressures pressured pressuring lobby lobbied lobbying summon summons summoned entreat entreated dare dares dared require requires required requiring tell tells told telling pleaded plead pleads pleading appealed appeal appeals appealing request requests requested requesting enable enables enabled enabling allow allows allowed allowing permit permits permitted';
/** Verbs that bring their object to do something: "persuaded Holm to say". All forms. */
export const MOVED_TO =
  'persuade persuades persuaded persuading convince convinces convinced convincing lead leads led leading drive drives drove driven prompt prompts prompted prompting force forces forced forcing compel compels compelled compelling push pushed pushing cause causes caused causing inspire inspired inspiring induce induced coax coaxed provoke provoked get gets got getting oblige obliged';
/** Words before "to persuade Holm to say" that leave open whether anybody was persuaded. */
export const TRYING =
  'try tries tried trying attempt attempts attempted attempting seek seeks sought seeking bid effort efforts campaign';

/** Verbs behind "did not" with which a sentence tells what its speaker left unsaid: "but did not elaborate". */
export const NOT_TOLD: ReadonlySet<string> = wordSet(
  'say specify elaborate explain address disclose comment clarify provide discuss name identify mention',
);

/** What somebody does who tells more of what he said. */
export const TELLING_MORE: ReadonlySet<string> = wordSet(
  'say confirm comment answer elaborate provide give name identify specify discuss disclose offer suggest mention recommend explain clarify expand detail reveal',
);

/** Verbs of refusing before "to say" in a second verb phrase: "but declined to say". */
export const REFUSED: ReadonlySet<string> = wordSet('refused declined refuses declines');

/** What somebody is to whom an act is left to come: "is expected to say". */
export const AWAITED: ReadonlySet<string> = wordSet(
  'expected likely unlikely due set scheduled slated poised ready tipped about supposed thought',
);

/** Adjectives behind "not" that leave a clause open: "it is not clear that". */
export const CERTAIN: ReadonlySet<string> = wordSet(
  'true certain clear sure likely correct evident obvious possible',
);

/** Adverbs before "quoted" with which the words were not said. */
export const FALSELY: ReadonlySet<string> = wordSet('falsely wrongly incorrectly mistakenly erroneously');

/** Words behind "gave" and "offered" for how little somebody told: "but gave no details". */
export const WITHHELD_THINGS: ReadonlySet<string> = wordSet('no few little scant hardly none neither');

/** Behind "when" what is done to somebody who then says more: "when asked about the flood". */
export const ASKING_MORE: ReadonlySet<string> = wordSet(
  'asked pressed questioned challenged contacted reached prompted confronted quizzed approached',
);

/** "her first", "his strongest": what sets words apart from all that were said before. */
export const SUPERLATIVE = /^(?:first|latest|last|most|only|final|strongest|.{3,}est)$/;
