const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Heads that many bodies share: alone ("the Ministry") they mean one that the article has named before. Lower case. */
export const COMMON_HEADS =
  words(`ministry department agency bureau office commission committee council board authority administration service services corps
  command directorate secretariat cabinet government parliament senate congress assembly court tribunal police army navy force forces guard front movement
  party alliance coalition union confederation federation league association society club group organization organisation foundation fund trust institute
  academy university college school centre center hospital clinic church bank exchange company corporation group network forum house bench chamber
  national general central federal international royal democratic people's united new`);

/** Heads of bodies that govern, judge or keep order in a place. Lower case. */
export const PUBLIC_HEADS =
  words(`government police court council assembly parliament ministry department authority commission army command cabinet senate legislature
  magistrates house`);

/** What a company calls itself in its own news. Lower case. */
export const COMPANY_WORDS = words('company group corporation firm');

/** Words that show a name to be a company's. Lower case, no stop. */
export const COMPANY_ENDINGS =
  words(`ltd limited inc incorporated corp corporation plc llc llp bhd berhad sdn gmbh ag sa spa nv bv oyj ab asa as kk pte pty pvt co company
  holdings holding group industries systems technologies bank airlines airways motors energy oil mining telecom`);
