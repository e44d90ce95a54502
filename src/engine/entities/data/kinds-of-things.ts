import { wordSet } from '../../text/word-set';

/** Nouns by which an article says that a name is a body's: "Corvane, a start-up". Lower case. */
export const KINDS_OF_BODIES =
  wordSet(`company companies corporation firm startup start-up subsidiary conglomerate manufacturer maker carmaker automaker drugmaker chipmaker retailer
  supermarket supplier developer contractor operator carrier airline lender bank insurer brewer brewery publisher broadcaster newspaper tabloid daily
  weekly magazine website outlet podcast platform marketplace app brand label studio consultancy brokerage fund charity foundation nonprofit non-profit
  ngo organization organisation association federation union league club team agency institute institution university college school ministry
  department body commission committee council court regulator watchdog cooperative co-operative network alliance coalition group party faction movement
  militia gang cartel forum board authority administration centre center service bureau office parliament assembly band orchestra choir think-tank tank consortium utility chain`);

/** Nouns by which an article says that a name is a place's. Lower case. */
export const KINDS_OF_PLACES =
  wordSet(`city village town township hamlet capital suburb neighborhood neighbourhood district settlement municipality island islet archipelago region
  province county lake river valley peninsula mountain volcano commune state country kingdom republic desert bay strait street square beach resort
  park reserve oasis port`);

/** Roles that bodies and countries have as well: "Corvane, a partner of the fund". They tell nothing of a name. Lower case. */
export const ROLES_OF_ANYTHING =
  wordSet(`member partner owner leader champion broker producer candidate agent forward general private major official head chief executive prime
  nominee winner trustee signatory consultant mediator negotiator organiser organizer representative witness defendant star general editor author`);

/** People by no role of theirs. Lower case. */
export const KINDS_OF_PEOPLE =
  wordSet(`man woman boy girl mother father son daughter brother sister grandmother grandfather farmer housewife
  pensioner retiree native politician mathematician composer comedian novelist chef barber carpenter tailor weaver nun monk`);

/** What only a body has: "Corvane’s shareholders". As written. */
export const OWN_OF_BODIES: ReadonlySet<string> = new Set([
  ...wordSet('CEO CFO COO CTO shareholders subsidiary subsidiaries shares'),
  'chief executive',
  'chief operating',
  'chief financial',
  'managing director',
  'general manager',
  'board of',
]);

/** What only a place has. As written. */
export const OWN_OF_PLACES: ReadonlySet<string> = new Set([
  ...wordSet(
    'capital coast coastline border borders parliament mayor residents inhabitants population waters airspace electorate',
  ),
  'prime minister',
  'foreign minister',
  'foreign ministry',
  'central bank',
  'supreme court',
  'state broadcaster',
  'state media',
]);
