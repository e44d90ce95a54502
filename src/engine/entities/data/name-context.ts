import { wordSet } from '../../text/word-set';

/** Small words and marks that may lie between two parts of one name, in lower case. */
export const CONNECTORS: ReadonlySet<string> = wordSet(
  "of the for and de la del al el di da do dos das des du van von der den bin ibn bint e y - & ’s 's ' ’ on in to et ul ur os a und at against with . /",
);

/** Small words inside a run of capitalised words ("Ministry of Foreign Affairs", "Ana de la Cruz"), in lower case. */
export const RUN_JOINERS: ReadonlySet<string> = wordSet(
  'of the for de la del al el di da do dos das du van von der den bin ibn bint - & ul e',
);

/** Verbs before which a capitalised word is likely a person, in lower case. */
export const SAID: ReadonlySet<string> = wordSet(
  'said says told added tweeted asked explained argued noted stated claimed insisted recalled wrote warned replied',
);

/** Prepositions after which a capitalised word is likely a place, in lower case. */
export const IN: ReadonlySet<string> = wordSet(
  'in at near from across throughout around outside inside toward towards into',
);

/** Words by which a text speaks of its writer or reader, in lower case. */
export const PERSONAL: ReadonlySet<string> = wordSet("i i'm im my me we us our you your u");

/** Marks after which a word is capitalised whether it is a name or not. */
export const OPENERS: ReadonlySet<string> = new Set([
  '“',
  '"',
  '‘',
  '«',
  '``',
  "''",
  '(',
  '[',
  '—',
  '–',
  ':',
  '•',
  '*',
  '--',
  '-',
  '…',
  '...',
  '„',
]);
