import { wordSet } from '../../text/word-set';

/** Participles by which a writer says, behind a comma, what somebody's words did or mean: ", sparking protests". */
export const COMMENTING: ReadonlySet<string> = wordSet(
  'sparking prompting drawing fueling fuelling igniting triggering stoking provoking raising throwing highlighting underscoring underlining reflecting echoing signaling signalling contradicting conceding recalling referring alluding invoking contrasting distancing reversing ending breaking dashing dealing marking setting escalating elevating intensifying reviving renewing employing mocking correcting',
);
/** Participles that do so with the word behind them: ", pushing back against calls for aid". */
export const COMMENTING_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pushing', wordSet('back')],
  ['hitting', wordSet('back out')],
  ['firing', wordSet('back')],
  ['lashing', wordSet('out')],
  ['playing', wordSet('down')],
  ['doubling', wordSet('down')],
  ['brushing', wordSet('off aside')],
  ['walking', wordSet('back')],
]);
/** Nouns by which a writer says behind "in a" what somebody's words are: ", in a blow to the union". */
export const MOVE_NOUN: ReadonlySet<string> = wordSet(
  'blow boost setback rebuke snub swipe jab dig nod reversal u-turn about-turn climbdown concession departure shift rebuff challenge warning message signal gesture reference rejection retreat break contrast',
);
/** Participles for how somebody looks while speaking: ", shaking her head". */
export const GESTURING: ReadonlySet<string> = wordSet(
  'shaking nodding smiling laughing grinning pointing gesturing waving shrugging wiping choking sobbing weeping sighing pausing frowning wincing chuckling glancing beaming scowling crying trembling clutching',
);
/** What a face or a voice does or shows meanwhile: ", her voice breaking", ", with tears in her eyes". */
export const BEARING: ReadonlySet<string> = wordSet(
  'voice voices hand hands eye eyes face lip lips fist fists head tear tears smile grin laugh shrug sigh frown smirk chuckle wink nod',
);
/** Participles by which a writer tells what somebody's words did to a price, where one of `PRICED` is moved: ", sending its shares down". */
export const MOVING: ReadonlySet<string> = wordSet(
  'sending pushing pulling dragging driving lifting boosting knocking propelling nudging weighing leaving wiping pressuring depressing hammering battering weakening strengthening buoying helping hurting hitting lowering',
);
/** What has a price that news moves. */
export const PRICED: ReadonlySet<string> = wordSet(
  'share shares stock stocks price prices bond bonds yield yields future futures market markets index currency currencies value valuation dollar euro pound sterling yen yuan won rupee rupiah ringgit baht peso real rand naira cedi shilling lira rouble ruble zloty forint krona krone franc',
);
/** Behind "without" what the writer misses in somebody's words: ", without offering evidence", ", without elaborating". */
export const LEFT_UNSAID: ReadonlySet<string> = wordSet(
  'offering providing presenting citing giving producing supplying showing elaborating specifying naming identifying explaining saying adding mentioning disclosing revealing detailing clarifying substantiating backing referring',
);
/** What is heard from those who listen: ", to laughter from the opposition". */
export const HEARD_FROM_HALL: ReadonlySet<string> = wordSet(
  'laughter applause cheers boos jeers groans gasps whistles murmurs shouts cries loud thunderous rapturous polite sustained raucous',
);
