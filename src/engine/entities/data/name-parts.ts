import { wordSet } from '../../text/word-set';

/** What tells members of a family of one name apart ("Martin Luther King Jr."). Lower case, no stop. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');

/** "Son of": what follows is the father's name. Lower case. */
export const SON_OF = wordSet('bin ibn bint');

/** Words that join the parts of a name and do not make a bare family name a full one ("al-Sisi", "de Gaulle"). Lower case. */
export const NAME_PARTICLES = wordSet(
  'al el de da di del della dos das du la le van von der den ter ten ul ur e y',
);
