import { wordSet } from '../../text/word-set';

/** Words and marks by which an article introduces another name of somebody or something. Lower case. */

/** What may follow a name at once where another name of its bearer comes next. */
export const INTRODUCING_MARKS = wordSet('( , known nicknamed also');

/** One of these must stand between the two. */
export const INTRODUCING_WORDS = wordSet(
  'known nicknamed dubbed acronym acronyms initials abbreviation nickname alias aka',
);

/** Besides these, nothing else may. */
export const INTRODUCING_SMALL_WORDS = wordSet(
  `( , “ " ‘ ' who which is was are also better best commonly widely popularly formerly previously simply just more often usually locally
  universally as by under its his her their the a or nom de guerre`,
);

/** What stands right before the other name. */
export const LAST_BEFORE_OTHER_NAME = wordSet(
  `as nicknamed dubbed acronym acronyms initials abbreviation nickname alias aka guerre “ " ‘ ' the`,
);
