import { wordSet } from '../../text/word-set';

/** Words written with a full stop that belongs to them, in lower case and without it. They do not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> =
  wordSet(`mr mrs ms messrs mme mlle dr prof rev fr hon gov lt col gen maj capt cmdr cpl sgt pvt adm brig supt insp det sen rep reps sens pres sec
  st ste mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs vol pp approx dept univ
  assn bros ave blvd rd est fig ed eds cf ph.d viz asst assoc atty msgr amb engr barr hajj alh coun cllr ald adv arc pst ret retd inc ltd corp co llc jr sr bhd sdn pte pty plc esq etc al bldg
  calif conn fla ind kan mass mich minn nev okla ore tenn tex wash wis ariz ark colo del ill ky md mo neb pa va vt wyo ala ga la miss ont que alta sask`);

/** Abbreviations of {@link ABBREVIATIONS} (and those with inner stops, as "U.S.") that may also stand last in a sentence. */
export const MAY_END_SENTENCE: ReadonlySet<string> = wordSet(
  `inc ltd corp co llc jr sr bhd plc etc al ret u.s u.k u.n u.s.a d.c e.u u.a.e p.m a.m ph.d b.c a.d n.y l.a calif fla tex mass mich`,
);

/** Words that are a whole word as often as an abbreviation: taken for one only before a capital letter or a digit. */
export const DOUBTFUL_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'no nos sun sat mon wed fri mar ill mass miss wash ore ind la pa ma co al fig est ed del mo me ret det sec jan fr st pres rep mt gen ave hon',
);

/** Words that begin sentences and hardly ever continue a name: after "U.S." or "Inc." they show that a sentence ended. */
export const SENTENCE_OPENERS: ReadonlySet<string> =
  wordSet(`the a an in on at by for from with as but and or so yet if when while after before since although though because he she it they we i you this
  that these those his her its their our my there here what who how why where some many most all both other another one two three such no not
  now then however meanwhile earlier later also last next under among during despite according asked several more`);

/** Nouns behind which one capital letter tells which of several is meant: "plan B". */
export const LETTERED: ReadonlySet<string> = wordSet(
  'vitamin hepatitis plan grade group phase terminal schedule category',
);
