import { wordSet } from '../../text/word-set';

/** Heads that many bodies share: alone ("the Ministry") they mean one that the article has named before. Lower case. */
export const COMMON_HEADS =
  wordSet(`ministry department agency bureau office commission committee council board authority administration service services corps
  command directorate secretariat cabinet government parliament senate congress assembly court tribunal police army navy force forces guard front movement
  party alliance coalition union confederation federation league association society club group organization organisation foundation fund trust institute
  academy university college school centre center hospital clinic church bank exchange company corporation group network forum house bench chamber
  national general central federal international royal democratic people's united new`);

/** Heads of bodies that govern, judge or keep order in a place. Lower case. */
export const PUBLIC_HEADS =
  wordSet(`government police court council assembly parliament ministry department authority commission army command cabinet senate legislature
  magistrates house`);

/** Units of a country that have bodies of their own: "Holm County Council". Lower case. */
export const LOCAL_UNITS = wordSet('county city town borough parish municipal regional provincial');

/** What governs such a unit. Lower case. */
export const LOCAL_BODIES = wordSet('council assembly');

/** What a company calls itself in its own news. Lower case. */
export const COMPANY_WORDS = wordSet('company group corporation firm');

/** Words that show a name to be a company's. Lower case, no stop. */
export const COMPANY_ENDINGS =
  wordSet(`ltd limited inc incorporated corp corporation plc llc llp bhd berhad sdn gmbh ag sa spa nv bv oyj ab asa as kk pte pty pvt co company
  holdings holding group industries systems technologies bank airlines airways motors energy oil mining telecom`);

/** Legal forms that end a company's name, a comma before them or none: "Holm Foods, Inc." Lower case, no stop. */
export const LEGAL_FORMS = wordSet(
  'inc incorporated llc llp lp ltd limited plc corp co gmbh ag bv nv pty pte sa spa srl oy ab asa',
);

/** Legal forms that begin a company's name: "PT Holm Lestari". Lower case, no stop. */
export const LEADING_FORMS = wordSet('pt cv tbk jsc pjsc ojsc cjsc ooo oao zao llc');

/** Bodies that are named after the fields they have in hand: "Ministry of Education, Technology and Innovation". Lower case. */
export const BODIES_OF_FIELDS = wordSet('ministry department directorate secretariat bureau');

/** Words of such fields. Lower case. */
export const FIELDS =
  wordSet(`affairs agriculture aging ageing animal antiquities archives arts aviation business care child children civil climate commerce
  communication communications community communities companies competition conservation construction consumer cooperation cooperatives culture
  customs defence defense development digital disability disaster ecology economic economy education elderly electricity emergencies employment energy
  enterprise environment equality family finance fisheries fishing food foreign forestry forests fuel gas gender government health heritage higher highways
  home housing human hydrocarbons immigration indigenous industries industry information infrastructure innovation insurance integration interior
  internal international investment irrigation justice labor labour land lands law legal livestock local management manpower maritime marine media
  migration mineral minerals mines mining mobility natural nutrition ocean oceans oil parliamentary pensions petroleum physical planning police ports
  population power privatization protection provincial public railways reconstruction reform regional relations relief religious research resources
  rights roads rural safety science sciences secondary security services settlement shipping skills social solidarity space spatial sport sports statistics supply
  sustainable tax technical technology telecom telecommunications tertiary town tourism trade training transport transportation transition universities
  urban veterans veterinary vocational wages water waterways welfare wellness wildlife women works youth`);
