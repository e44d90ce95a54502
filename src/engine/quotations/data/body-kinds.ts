/** Which bodies a definite noun can mean. Words in lower case. */
export interface BodyKind {
  /** The nouns: "the company", "the airline". */
  readonly nouns: string;
  /** Words of which the body's name must hold one; empty for any. */
  readonly named: string;
  /** Words the name must not hold. */
  readonly notNamed: string;
  /** True for nouns that any body goes by, whatever its name says: "Unicef … the agency". */
  readonly anyName?: boolean;
}

/** Words of newspapers' names. */
const PAPERS =
  'times post news herald tribune journal gazette chronicle star mail express mirror telegraph guardian observer daily weekly standard examiner inquirer bulletin courier review magazine independent citizen monitor';

const PUBLIC =
  'ministry department commission council court tribunal parliament senate assembly congress police army navy force forces government agency authority bureau exchange union unions party association federation league university college institute school hospital committee nations board church house service ministers office programme reserve central reuters times news press tv radio post';

/** All kinds; of two rows with one noun the later counts. */
export const BODY_KINDS: readonly BodyKind[] = [
  {
    nouns:
      'company firm manufacturer maker developer supplier retailer operator brewer miner producer contractor insurer conglomerate startup start-up brokerage utility carmaker automaker drugmaker chipmaker planemaker steelmaker truckmaker shipbuilder housebuilder homebuilder boatbuilder shipyard dockyard brewery refinery',
    named: '',
    notNamed: `${PUBLIC} ${PAPERS}`,
  },
  {
    nouns: 'airline carrier',
    named: 'air airlines airways aviation jet aero',
    notNamed: 'authority force agency',
  },
  {
    nouns: 'lender bank',
    named: 'bank bancorp banco banque credit savings financial',
    notNamed: 'central world development',
  },
  {
    nouns: 'paper newspaper daily weekly magazine',
    named: PAPERS,
    notNamed: 'tv radio agency',
  },
  {
    nouns: 'broadcaster station channel network',
    named: 'tv radio television broadcasting broadcaster fm channel network bbc cnn nbc abc cbs rnz rtv',
    notNamed: 'authority regulatory commission',
  },
  {
    nouns: 'union federation',
    named: 'union unions workers federation congress teamsters association guild brotherhood',
    notNamed: 'african european soviet credit nations',
  },
  {
    nouns: 'party opposition',
    named: 'party alliance front movement congress democrats coalition union',
    notNamed: 'workers trade third',
  },
  { nouns: 'court tribunal', named: 'court tribunal', notNamed: '' },
  { nouns: 'force police', named: 'police constabulary gendarmerie', notNamed: '' },
  { nouns: 'hospital clinic', named: 'hospital clinic medical infirmary', notNamed: 'association council' },
  {
    nouns: 'university college school',
    named: 'university college school institute academy',
    notNamed: 'union',
  },
  {
    nouns: 'agency authority regulator watchdog bureau body',
    named:
      'agency authority commission commissioner administration bureau office board service regulator council inspectorate directorate programme program fund organization organisation',
    notNamed: '',
    anyName: true,
  },
  { nouns: 'commission', named: 'commission', notNamed: '' },
  { nouns: 'committee', named: 'committee', notNamed: '' },
  { nouns: 'council', named: 'council', notNamed: '' },
  { nouns: 'ministry', named: 'ministry', notNamed: '' },
  { nouns: 'department', named: 'department', notNamed: '' },
  { nouns: 'foundation charity', named: 'foundation trust fund charity', notNamed: '' },
  {
    nouns: 'club team',
    named: 'fc united city club athletic rovers sporting real racing cf afc sc',
    notNamed: 'council government league',
  },
  { nouns: 'board', named: 'board', notNamed: '' },
  { nouns: 'church', named: 'church diocese', notNamed: '' },
  {
    nouns: 'group organization organisation association',
    named:
      'group watch association international network coalition alliance union society front movement federation foundation rights transparency',
    notNamed: 'ministry court nations times news bank',
    anyName: true,
  },
];
