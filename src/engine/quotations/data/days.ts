/** Words for occasions on which people speak or write, by which the day of a sentence is the day of the words behind it. Lower case. */
export const OCCASION_WORD =
  'address addressed speech conference briefing briefed interview interviewed statement letter message post tweet article op-ed testimony testified hearing session debate debated rally meeting met summit call talks spoke speaking reporters told wrote appeared sermon ceremony toast broadcast podcast webcast video';
/** Words that put what is said at another time than what was said right before. Lower case. */
export const ANOTHER_TIME_WORD =
  'now later earlier previously since before after once then ago often always never repeatedly meanwhile has have had';
