import { wordSet } from '../../text/word-set';

/** Words beside quotation marks that quote nobody. Lower case. */

/** What carries words that nobody is saying: "a sign reading “Shut”", "the banner: “Stay”". Singular and plural. */
export const INSCRIBED_NOUN =
  'sign signs banner banners placard placards poster posters billboard billboards sticker stickers plaque plaques inscription inscriptions shirt shirts t-shirt t-shirts tee tees sweatshirt hat hats cap caps badge badges button buttons pin pins label labels tag tags graffiti mural murals slogan slogans motto mottos mottoes logo title titles caption captions heading headings chyron tattoo tattoos mug mugs flag flags chalkboard blackboard whiteboard noticeboard gravestone headstone tombstone epitaph mask masks scoreboard marquee hashtag hashtags password passwords code';
/** Works and shows, whose titles stand in marks: "her film, “The Pier,”". Singular and plural. */
export const WORK_NOUN =
  'film films movie movies documentary book books novel novels memoir memoirs autobiography biography play plays musical opera song songs single album albums poem poems painting sculpture exhibition exhibit show shows series sitcom drama comedy programme program podcast column blog magazine essay article chapter story stories episode game thriller sequel trilogy anthology collection ballet symphony hit video paper thesis dissertation report lecture section campaign initiative project operation mission contest festival website ad ads advert adverts advertisement advertisements commercial commercials';
/** Participles and verbs by which a thing gets its name: "a film titled “The Pier”". */
export const NAMING_PARTICIPLE =
  'titled entitled called named nicknamed captioned headlined christened renamed retitled subtitled pronounced spelled spelt codenamed';
/** Verbs of making and showing, and words, behind which what stands in marks and title case is a work: "played “The Pier”". */
export const TITLE_VERB =
  'sang sing sings singing played plays playing wrote perform performs performed performing directed watched recorded read starred titled entitled called named itself authored penned composed staged';
/** Verbs of what is done with works as a whole: “Pier” alone is one behind them. */
export const BROADCAST_VERB =
  'publish publishes published publishing stream streams streamed streaming cancel cancels canceled cancelled canceling cancelling premiere premieres premiered renew renews renewed produce produces produced producing release releases released releasing screened co-wrote co-directed';

/** Verbs that make their object what "as" leads to, or tell what a word means, and say nothing of it: "chose Holm as its “person of the year”", "defines a farm as “any holding”". */
export const CHOOSING_VERB =
  'choose chooses chose choosing elect elects elected electing appoint appoints appointed appointing pick picks picked picking select selects selected selecting hire hires hired hiring use uses used using define defines defined defining translate translates translated translating render renders rendered rendering';
/** Verbs behind whose object "as" tells what their subject was: "joined the crew as its “first mate”". */
export const SERVING_VERB =
  'spend spends spent spending join joins joined joining leave leaves left leaving enter enters entered entering serve serves served serving start starts started starting begin begins began beginning finish finishes finished finishing win wins won winning play plays played playing rejoin rejoins rejoined rejoining';

/** Participles and verbs before what is written on a thing, is its meaning, or is what it opens and closes with. */
export const ENGRAVED: ReadonlySet<string> = wordSet(
  'inscribed engraved emblazoned stamped printed painted scrawled daubed embroidered translates translated means meaning opened closed closes opens',
);

/** What somebody reads that stands written: "the board reads". Singular and plural. */
export const READ_NOUN: ReadonlySet<string> = wordSet(
  'board boards wall walls door doors gate gates screen screens page pages notice notices',
);

/** What a word in marks is called: "the term “sandbank”". */
export const TERM_NOUN: ReadonlySet<string> = wordSet('term word phrase expression acronym nickname moniker');

/** What bears words though its name is written like a name: "a T-shirt". */
export const SHIRTS: ReadonlySet<string> = wordSet('shirt shirts t-shirt t-shirts');

/** Verbs before words in marks that are defined. */
export const DEFINING: ReadonlySet<string> = wordSet('define defines defined defining');

/** Verbs that tell what a word is in other words or what a thing holds: the name means “…”. */
export const MEANING: ReadonlySet<string> = wordSet(
  'means mean meant meaning translates translate translated protects guarantees spells includes included contains contained',
);
