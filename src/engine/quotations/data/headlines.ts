import { wordSet } from '../../text/word-set';

/** What headlines, rubrics and labels are worded with. Lower case. */

/** The verbs with which a headline names its source at the end, in the present. */
export const CLOSING_VERBS: ReadonlySet<string> = wordSet(
  'says say rules rule finds find warns warn notes note reports report claims claim insists insist argues argue admits admit tells hears hear shows show suggests suggest reveals reveal concludes conclude promises promise vows vow pledges pledge predicts predict declares declare alleges allege',
);

/** Of these what is written or measured can be the subject: "leaked memo shows". */
export const SHOWING: ReadonlySet<string> = wordSet(
  'says say finds find shows show suggests suggest reveals reveal concludes conclude predicts predict',
);

/** Numbers that stand for the people a headline tells of, who do not speak: "Storm kills ten: …". */
export const HEADLINE_NUMBERS: ReadonlySet<string> = wordSet(
  'one two three four five six seven eight nine ten dozen dozens half hundreds',
);

const SERVING_NOUN = 'adviser advisor aide ambassador assistant deputy envoy';
/** Of whom "to" tells whose they are, not to whom they speak: "Adviser to president: …". */
export const SERVING: ReadonlySet<string> = wordSet(SERVING_NOUN);

/** Participles with which a headline, which tells in the present, leaves "was" out: "Holm asked to explain", "Holm grilled over gate". */
export const HEADLINE_PASSIVE: ReadonlySet<string> = wordSet(
  'asked grilled quizzed accused blamed criticised criticized praised slammed lauded condemned rebuked',
);

/** Things written or measured that a headline names before its colon, or at its end behind a dash: "Poll: Most voters back levy". */
export const HEADLINE_DOCUMENT: ReadonlySet<string> = wordSet('poll survey study report audit inquiry');

/** What stands behind "on" where it tells of somebody's state, not what he speaks of: "Mayor on trial: what we know". */
export const STATE_BEHIND_ON: ReadonlySet<string> = wordSet(
  'alert trial strike run brink board leave bail hold track edge guard duty camera tape air fire record parole probation remand standby',
);

/** Bodies that a headline's label names as what it is about rather than who speaks: "Dredging fund: …". */
export const TOPICS: ReadonlySet<string> = wordSet('fund funds industry service services chain');

/** Participles before "to" with which a headline tells what is said of somebody: "Mayor said to be ready to go". */
export const HEADLINE_HEARSAY: ReadonlySet<string> = wordSet('said reported alleged');

/** Verbs by which a headline states something in the present: "Union says pier stays shut". */
export const STATING: ReadonlySet<string> = wordSet(
  'says say claims claim insists insist admits admit argues argue confirms confirm',
);

/** What a newspaper puts before a headline's colon, in nobody's mouth. */
export const RUBRICS: ReadonlySet<string> = wordSet(
  'interview exclusive opinion watch video analysis comment live breaking profile review editorial feature q&a transcript podcast listen explainer factbox timeline obituary',
);

/** Whose office is one to somebody. */
export const ATTENDING: ReadonlySet<string> = wordSet(
  SERVING_NOUN,
  'secretary witness heir ally counsel close',
);

/** Labels before a colon that introduce no speaker, however often they come back. */
export const NO_SPEAKER_LABEL: ReadonlySet<string> = wordSet(
  'photo photos image video source sources update updated read related watch listen note credit caption see published posted date time where when what who how why tel email contact file also more score result results goals editing reporting writing by tags topics interview exclusive opinion analysis comment editorial live breaking explainer transcript podcast',
);
