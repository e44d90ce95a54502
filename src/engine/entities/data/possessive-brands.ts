import { wordSet } from '../../text/word-set';

/** Companies and shops whose name ends like a possessive, without the ending: "McDonald’s". Lower case. */
export const POSSESSIVE_BRANDS: ReadonlySet<string> = wordSet(
  'applebee arby bloomingdale bonham cabela campbell carrabba casey chili christie claire culver debenham denny dillard domino foyle hamley hardee kellogg kohl levi lloyd lowe macy mcdonald moody morrison nando peet sainsbury sotheby waterstone wendy zaxby',
);

/** Words before which a name with such an ending is no owner: "Kell’s said", "Kell’s will". Lower case. */
export const BRAND_VERBS: ReadonlySet<string> = wordSet('said says told has will');
