/** Names of picture agencies and archives as they stand in credits, as a regular expression source. */
const PICTURE_SOURCES =
  'AP|AFP|Reuters|Getty(?: Images)?|EPA|Yonhap|Kyodo|Xinhua|TASS|Anadolu|ANSA|DPA|PA(?: Wire| Media)?|UPI|Bloomberg|Shutterstock|iStock|Unsplash|Alamy|Wikimedia Commons|Handout|File|Archive|Supplied|Screengrab|Screenshot|Instagram|Facebook|Twitter|YouTube';

/** A picture caption: ends in a credit in brackets (a date may follow), or starts with a word for picture, or ends in a slash and an agency. */
export const CAPTION_PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`[([](?:(?:photo(?:graph)?|image|picture|pic|video|credit|courtesy|provided|supplied|handout|file|screen\s?(?:grab|shot)|source)\b[^()[\]]{0,100}|(?:[^()[\]]{0,60}[/,]\s?)?(?:${PICTURE_SOURCES})(?:[/ ,][^()[\]]{0,60})?)[)\]]\.?\s*(?:[\d. /:-]{6,20})?$`,
    'i',
  ),
  /^(?:photo|image|picture|pic|caption|file (?:photo|picture|image)|video|graphic|map|illustration)s?(?: (?:credit|caption|by|courtesy))?\s*[:/|]/i,
  new RegExp(
    String.raw`(?:\||/|—|–)\s?(?:photo|image|picture)?(?:\s?[:/]\s?)?(?:${PICTURE_SOURCES})(?:/[\w ]{2,30})?\.?$`,
  ),
  /\b(?:photo|image|picture|photograph)s? (?:by|courtesy(?: of)?|credit:?|taken by)\s[^.]{2,60}\.?$/i,
];

/** Captions are short: at most this many UTF-16 code units. */
export const LONGEST_CAPTION = 420;

/** What the writer of a byline is called; ends a line such as "Jane Doe, staff writer". */
export const WRITER_ROLES =
  /^(?:(?:our|the|a|senior|chief|staff|special|political|diplomatic|foreign|sports?|business|economics?|health|science|legal|crime|environment|education|court|data|deputy|contributing|freelance|[A-Z][a-z]+) ){0,4}(?:reporter|correspondent|writer|editor|journalist|columnist|bureau chief|bureau|contributor|staff|desk)s?$/i;

/** Words that may begin a line about the page's date, where it is the day the article appeared. */
export const PUBLISHED_WORDS =
  /\b(?:posted|published|issued|released|date|created|input|registered|first published|aired)\b/i;
/** The same, where it is the day of a later change. */
export const CHANGED_WORDS =
  /\b(?:updated|modified|last (?:updated|modified|edited)|edited|revised|corrected)\b/i;

/** What may stand in a line of nothing but a date: clock times, zones and joining words. */
export const CLOCK_WORDS =
  /\b(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?|AM|PM)?|[ap]m|[AP]M|[ap]\.m\.?|at|on|On|hrs?|hours|[A-Z]{2,5}(?:[+-]\d+)?|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|local time|\d{1,2}|min(?:ute)?s? read)\b/g;

/**
 * What tells a lead paragraph of one sentence from a headline with a full stop: an article at its start, the writer's "I", a perfect tense,
 * "was" or "were", "will be", a weekday with its preposition, a city and a dash, or more than ninety characters.
 */
export const LEAD_SIGNS =
  /^(?:An?|THE|The)\s|\b(?:I|my|has|have|had|was|were|will (?:be|get))\b|\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^\p{Lu}[\p{L} .]{1,30}? ?[-–—] ?\p{Lu}|^[^]{91}/u;

/** What tells when a conversation was held of which the page gives the words: "a transcript of an interview with Ada Holm that aired on". Up to the day. */
export const HELD_ON =
  /\b(?:transcript|interview|conversation)\b[^\n.!?]{0,40}(?:\b(?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr|Prof)\.)?[^\n.!?]{0,80}?\b(?:aired|broadcast|recorded|conducted|took place|held)\s+(?:on\s+)?/i;
