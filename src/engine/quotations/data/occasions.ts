import { wordSet } from '../../text/word-set';

/** Prepositions that lead to where and when something was said. */
export const SETTING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during']);
/** Nouns for what somebody speaks at or in: behind "in" or "during" they tell where a thing was said, not what. Singular and plural. */
export const OCCASION: ReadonlySet<string> = wordSet(
  'email e-mail call release memo post remarks comments report filing testimony interview interviews speech speeches rally rallies debate debates statement statements letter letters emails tweet tweets briefing briefings conference conferences appearance appearances ad ads commercial forum address column op-ed essay hearing hearings newsletter sermon podcast broadcast show shows blog message messages lecture lectures video videos clip clips recording recordings livestream voicemail eulogy toast webinar thread article twitter facebook instagram memorandum affidavit affidavits petition submission submissions communique communiqué filings notice rejoinder reply reaction contribution presentation response',
);
/** What somebody writes in besides, which as often has readers behind it: "in a note to clients". */
export const NOTES: ReadonlySet<string> = new Set(['note', 'notes', 'bulletin', 'circular']);

/** Nouns for where people meet and speak. */
export const GATHERING: ReadonlySet<string> = wordSet(
  'hall event meeting gathering fundraiser fund-raiser dinner luncheon lunch breakfast reception summit convention ceremony stop',
);

/** What is held or comes out on a day told beside it, besides the occasions above: "Tuesday's session". */
export const HELD_ON_A_DAY: ReadonlySet<string> = wordSet(
  'edition episode show programme program meeting session sitting',
);

/** What a day describes where the one follows the other, so that the day is not that of a saying: "Sunday trading", "Monday talks". */
export const OF_A_DAY: ReadonlySet<string> = wordSet(
  'trading opening openings closing school service services mass prayer prayers league football game games match matches race races market markets paper papers newspaper newspapers talks meeting meetings hearing hearings session sessions concert concerts vote votes deadline deadlines lunch lunches roast dinner dinners edition editions',
);

/** What words are sent by: "said by phone he had left". */
export const CHANNEL: ReadonlySet<string> = wordSet(
  'phone telephone email e-mail text radio video letter fax satellite link message whatsapp telegram signal zoom skype',
);

/** Where somebody speaks or is read besides: "on Facebook", "in court", "on air". */
export const PLATFORM: ReadonlySet<string> = wordSet(
  'x page account feed channel facebook instagram twitter telegram weibo linkedin tiktok youtube threads bluesky media television tv air stage camera website site blog court parliament congress summit',
);

/** What leads in, behind a comma, how somebody speaks and what else goes on meanwhile: "Holm, while touring the camp, said". */
export const MANNER: ReadonlySet<string> = wordSet(
  'while when speaking appearing interviewed campaigning reporting addressing reacting responding replying requesting talking writing asked pressed through via',
);

/** Of the occasions those that somebody speaks in at the end of a sentence: "said the gate was weak in an interview on Monday". */
export const SPOKEN_IN: ReadonlySet<string> = wordSet('interview statement email e-mail op-ed');

/** What something is asked or said by, rather than by whom. */
export const MEANS: ReadonlySet<string> = wordSet(
  'phone telephone email e-mail text letter mail fax video then now far',
);

/** What opens a clause that hangs on the one behind its comma: "although she told them, it closed". */
export const LEADS_CLAUSE: ReadonlySet<string> = wordSet(
  'when after once as because since while until although though before if',
);
