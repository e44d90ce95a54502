import { wordSet } from '../../text/word-set';

/** Words that open what stands before a clause's subject and its comma, right behind a verb of saying: "said of the 40 boats, 12 had sunk", "said were it not for the crew, …". */
export const LED_BY: ReadonlySet<string> = wordSet(
  'of like instead rather for from given whatever whichever wherever however yes no sure well okay please sorry were had should thanks except besides apart aside depending contrary regardless compared based',
);

/** Of these and others those that lead in a clause without a comma as well: "said as mayor she would", "said by then it was too late". */
export const SHORTLY_LED_BY: ReadonlySet<string> = wordSet('as like for by');

/** Words that tell how often somebody says a thing: "as pilots like to say", "as some have taken to saying". */
export const HABITUAL: ReadonlySet<string> = wordSet(
  'like likes liked love loves loved keep keeps kept taken took used tend tends tended fond prefer prefers preferred begun started continue continues continued tired',
);
