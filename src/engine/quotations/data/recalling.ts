/** Verbs, in all their forms, of which the object may be somebody speaking: "recalled the mayor telling her that …". */
export const RECALLING =
  'recall recalls recalled recalling remember remembers remembered remembering recollect recollects recollected hear hears heard hearing overhear overhears overheard recount recounts recounted describe describes described describing';
