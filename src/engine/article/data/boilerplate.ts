import { wordSet } from '../../text/word-set';

/** What opens a note of the editors, which may be as long as a short paragraph. */
export const EDITORS_NOTE = /^[*_([]*editor(?:[’']s|s[’']|ial)? note\b/i;

/**
 * What pages carry around their articles, as seen on the sites of newspapers, agencies and broadcasters.
 * Each pattern is tried on a whole line with its markup marks taken off; a line that matches is boilerplate.
 */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // advertising
  /^[-–—*=\s[(]*(?:advertisements?|advertorial|sponsored(?: content| by .{1,40})?|promoted(?: content| stories)?|paid (?:content|post|partner content)|ad|ads|story continues below(?: this)? (?:advertisement|ad)|article continues (?:after|below)(?: this)? (?:advertisement|ad)|continue reading below|scroll (?:down )?to continue)[-–—*=\s\])]*$/i,
  // menus and page furniture
  /^(?:no menu (?:items|selected)!?|skip to (?:main )?(?:content|navigation)|(?:main |toggle )?(?:menu|navigation)|search|close|home|sections?|all sections|log ?in|sign (?:in|up|out)|register|my account|back to top|go back|next(?: (?:article|story|page))?|previous(?: (?:article|story|page))?|load more|show more|view (?:all|more|gallery|comments)|more|latest|live|breaking(?: news)?|loading\.*|open in app|print(?: this)?(?: (?:article|page|story))?|listen(?: to (?:this )?(?:article|story))?(?: \(\d+ min(?:ute)?s?\))?|play(?: video)?|watch(?: live| now)?|font size|text size|a[-–+] ?a\+?|english|share|save|copy(?: link)?|email|comments?(?: \(\d+\))?|\d+ comments?|\d+ shares?)\s*[!:]?$/i,
  // sharing
  /^(?:share|tweet|pin|send|forward)(?: (?:this|on|via|with|to|the)\b.{0,40})?(?: ?[|·•,/] ?.{1,30})*$/i,
  /^(?:(?:share|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|reddit|pinterest|instagram|youtube|tiktok|copy link|print|messenger|line|viber|wechat|weibo|bluesky|threads|mastodon|rss)(?: ?[|·•,/] ?| +|$)){1,12}$/i,
  /^follow (?:us|him|her|them|me)\b.{0,100}$/i,
  // begging and newsletters
  /^(?:subscribe|become a (?:member|subscriber)|support (?:our|us|independent)|donate|get (?:our|the) (?:latest|free|daily|weekly|app)|sign up (?:to|for)|join (?:our|us on|the) .{0,60}(?:channel|newsletter|whatsapp|telegram|community|group)|download (?:our|the) .{0,30}app|click here (?:to|for)|tap here|don[’']t miss|to read more|for more (?:news|stories|updates|information on)|read (?:our|the) (?:full )?(?:privacy|terms|comment))\b.{0,140}$/i,
  /^(?:this (?:article|story|content|post|site|website) (?:was|is|has been|uses|may contain)\b.{0,60}(?:translated by|generated|cookies?|affiliate|sponsored|originally published|protected)|we use cookies|by (?:clicking|continuing|using|subscribing)|your (?:email address|privacy|support)|accept (?:all|cookies)|manage (?:cookies|preferences|consent))\b.{0,200}$/i,
  // questions, rights
  /^please (?:direct|send|email|report|contact|enable|note that comments)\b.{0,160}$/i,
  /^(?:(?:©|\(c\) ?(?=\d{4})|copyright).{0,120}(?:all rights|reserved|\d{4}|ltd|inc|limited)|all rights reserved|no part of this|reproduction (?:in whole|without)|unauthori[sz]ed (?:reproduction|use)|terms (?:of|and|&)|privacy(?: policy)?|cookie(?:s| policy)|contact us|about us|advertise with us|careers|help|site ?map|newsletters?)\b.{0,200}$/i,
  // pointers to other stories
  /^(?:(?:also |see also|read(?: more| also| next)?|more(?: (?:on|from))?|watch|related|recommended|don[’']t miss|in pictures|opinion)\s*[:»>|]).{0,200}$/i,
  /^(?:button|link) (?:that|to) .{0,160}$/i,
  /^\(?(?:updated|modified) (?:just now|\d+ (?:minutes?|hours?) ago)\)?$/i,
  /^\d+ ?(?:min(?:ute)?s?)(?: ?-? ?read)?$/i,
  /^[|·•›»>\-–—=_*#~+.\s\\/]{2,}$/,
  /^(?:tags?|topics?|filed under|categories|keywords?)\s*[:|].{0,200}$/i,
  /^<\/?[a-z][^>]*>$/i,
  /^!\[[^\]]*\]\([^)]*\)$/,
];

/** The label over an advertisement. */
export const ADVERTISEMENT_LABEL =
  /^[-–—*=\s[(]*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|ads?)[-–—*=\s\])]*$/i;

/** Headings after which only links to other stories follow, down to the next long paragraph or the end. */
export const TAIL_HEADINGS =
  /^[-–—*#\s]*(?:related(?: (?:posts?|stories|articles?|news|coverage|content|topics|links|reading))?|most (?:viewed|read|popular|shared|commented)(?: (?:articles?|stories|posts|news))?|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading))?|more (?:stories|news|articles|headlines|from .{1,40}|on this(?: story| topic)?|like this)|(?:top|latest|other|trending|popular|editors?[’']?s?) (?:stories|news|headlines|posts|articles|picks?|now)|trending|read (?:next|also|more)|also (?:read|in .{1,40})|what to read next|up next|from (?:the web|around the web|our partners)|comments?|leave a (?:reply|comment)|about the authors?)\s*[:!]?$/i;

/** Words of section menus. A line of nothing but these, or of several short items between bars, is a menu. */
export const MENU_WORDS: ReadonlySet<string> = wordSet(
  'home news world politics business economy sport sports opinion culture arts entertainment lifestyle life travel health science tech technology ' +
    'environment education national international local regional video videos photos pictures podcast podcasts weather markets finance money ' +
    'features analysis investigations editorial columns letters obituaries magazine weekend archive epaper e-paper live tv radio programmes shows ' +
    'about contact subscribe login search menu more africa asia europe americas middle east uk us',
);

/** A tail list holds lines up to this many UTF-16 code units; a longer one is prose again. */
export const LONGEST_LINK = 160;
