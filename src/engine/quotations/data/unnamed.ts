/** Words of a noun phrase that tell nothing apart: articles, pointers, prepositions. Lower case. */
export const OPEN_WORD =
  'the a an that this these those same who whom whose which of for from at in on with by to and or as said unnamed anonymous is was were are has had have been';
/** Number words that open a phrase for several people. */
export const NUMBER_WORD =
  'two three four five six seven eight nine ten eleven twelve dozen dozens some many most several both all few';
/** Other words that tell how many, and not of whom. */
export const OPEN_COUNT = 'half others many several each another both';
/** Plurals that do not end in -s, and heads that stand for several. */
export const PLURAL_PERSON = 'people police men women children staff some many most several both half';
/** Capitalised words that name no speaker: days and months. */
export const CALENDAR_WORD =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow';
