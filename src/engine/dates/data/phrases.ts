import { WEEKDAY_PATTERN } from '../../calendar/words';

const COUNT = String.raw`(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ss]everal|[Aa] few|[Aa] couple of|\d{1,3})`;
/** Number words of counted phrases. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, i) => [word, i + 1] as const)
    .concat([
      ['an', 1],
      ['one', 1],
    ]),
);

/** Length in days of the units that a day can be counted in. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
]);

const PART = String.raw`(?: (?:morning|afternoon|evening|night|noon|midnight))?`;

/** A word that every phrase of `RELATIVE_PHRASES` holds: a cheap first look, so that the long expression runs on few places. */
export const PHRASE_CORE =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|[Yy]esterday|[Tt]o(?:day|night|morrow)|[Ll]ast (?:night|week|month|year)|[Tt]his (?:morning|afternoon|evening|week|month|year)|[Nn]ext (?:day|week|month|year|morning)|[Tt]he \d{1,2}(?:st|nd|rd|th)\b|[Ss]ame (?:day|afternoon|evening|morning|night)|[Tt]hat (?:day|evening|afternoon|night)|[Tt]he (?:day|following|previous|preceding)|[Dd]ay (?:earlier|later|before|after)|(?:days?|weeks?|fortnights?|months?|years?) (?:ago|earlier|later|before|after))\b/g;

/** How far a phrase may reach to either side of its core, in UTF-16 code units. */
export const CORE_MARGIN = 28;

/**
 * Date phrases that lean on another day: the article's own, or one named before. One regular expression over the text; the
 * named group that matched says how the phrase is resolved (`resolve-phrase.ts`).
 */
export const RELATIVE_PHRASES = new RegExp(
  [
    // the 19th of last month, the 5th of this month
    String.raw`\b(?:[Oo]n )?[Tt]he (?<dayOfMonth>\d{1,2})(?:st|nd|rd|th) of (?<whichMonth>last|this|next|the previous|the same) month\b`,
    // on the 5th (local time): what may follow keeps "the 5th floor" and "the 19th century" out
    String.raw`\b(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom) the (?<bareDay>\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:[.,;:)(”"’\]]|$|(?:and|to|at|in|during|that|when|after|before|local|for|with|over)\b))`,
    // on Tuesday, last Friday night
    String.raw`\b(?:(?:on|On|(?<bound>by|By|until|Until)|since|Since|from|From) )?(?:(?<whichWeekday>last|Last|next|Next|this|This|this past|this coming|late|Late|early|Early) )?(?<weekday>${WEEKDAY_PATTERN})(?:['’]s)?\b${PART}(?: (?<weekdayShift>last week|next week|week))?`,
    String.raw`\b(?<near>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\b${PART}`,
    String.raw`\b(?<same>(?:[Tt]he )?[Ss]ame (?:day|afternoon|evening|morning|night)|[Tt]hat (?:day|same day|evening|afternoon|night))\b(?!-)`,
    // a day after Holm had said so: what follows happened on the day before the one the sentence tells of
    String.raw`\b(?<clauseAfter>(?:(?:[Aa]|[Oo]ne|[Tt]he) day|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) days|(?:[Aa]|[Oo]ne) week) after)(?= [\p{L}“"‘])`,
    String.raw`\b(?<adjacent>[Tt]he (?:next|following|previous|preceding) (?:day|morning|evening)|[Tt]he day (?:before|after)|(?:[Aa]|[Oo]ne) day (?:earlier|later|before|after))\b`,
    // two weeks ago, three days earlier: left to chrono-node or counted from the day named before
    String.raw`\b(?<ago>${COUNT} (?:days?|weeks?|fortnights?|months?|years?)) (?<direction>ago|earlier|later|before)\b`,
    String.raw`\b(?<period>(?:earlier |later )?(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|weekend|month|year))\b`,
  ].join('|'),
  'gu',
);

/** Words near a phrase that put it into the future. */
export const FUTURE_WORDS =
  /\b(?:will|won['’]t|shall|due|scheduled|slated|set (?:for|to)|planned for|is expected|are expected|upcoming|going to|is to|are to|deadline|['’]ll)\b/i;

/** Verb forms that put what they report into the past. The list holds irregular forms and the verbs of saying; regular ones end in -ed. */
export const PAST_WORDS =
  /\b(?:\w{2,}ed|said|told|was|were|had|did|went|came|saw|took|made|met|began|held|gave|found|left|struck|shot|spoke|wrote|won|lost|beat|fell|rose|hit|put|set|cut|shut|quit|sent|spent|sold|paid|laid|led|fled|broke|drove|flew|grew|knew|threw|became|overcame|brought|bought|caught|fought|sought|taught|thought|kept|swept|wept|slept|stood|understood|ran|sank|drank|sang|sat|hung|won)\b/;

/** Largest distance between phrase and telling word, in UTF-16 code units. */
export const TENSE_WINDOW = 70;
