/** Verbs behind which somebody speaks as their object. All forms, lower case. */

/** With the verb of saying in its base form or in -ing: "heard Holm say", "heard Holm saying". */
export const PERCEIVING =
  'hear hears heard hearing overhear overhears overheard overhearing see sees saw seen seeing watch watches watched watching witness witnessed';
/** With the verb in -ing alone: "remembers Holm saying". */
export const RECALLING =
  'remember remembers remembered remembering recall recalls recalled recalling catch catches caught catching record records recorded recording film films filmed filming tape taped show shows showed shown';
/** With the verb in its base form alone: "made Holm admit". */
export const LETTING =
  'make makes made making let lets letting have has had having help helps helped helping';
