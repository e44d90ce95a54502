import { wordSet } from '../../text/word-set';

/** Verbs behind which somebody speaks as their object. All forms, lower case. */

/** With the verb of saying in its base form or in -ing: "heard Holm say", "saw Holm saying". */
export const PERCEIVING =
  'hear hears heard hearing overhear overhears overheard overhearing see sees saw seen seeing watch watches watched watching witness witnessed';
/** With the verb in -ing, where their subject passes on what was said: "recalled the mayor telling her that …". */
export const RECALLING =
  'recall recalls recalled recalling remember remembers remembered remembering recollect recollects recollected hear hears heard hearing overhear overhears overheard recount recounts recounted describe describes described describing';
/** With the verb in -ing, of pictures and recordings: "was filmed saying", "shows Holm telling". */
export const SHOWING =
  'catch catches caught catching record records recorded recording film films filmed filming tape taped show shows showed shown';
/** With the verb in its base form: "made Holm admit". */
export const LETTING =
  'make makes made making let lets letting have has had having help helps helped helping';

/** Participles of which the speaker is the subject: "was heard saying". */
export const PERCEIVED: ReadonlySet<string> = wordSet('heard overheard seen filmed recorded caught captured');
