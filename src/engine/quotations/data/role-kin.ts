/** Nouns by which somebody is meant later, and the titles and roles of those they can mean. Lower case, without points. */
export const ROLE_KIN: readonly { readonly nouns: string; readonly roles: string }[] = [
  { nouns: 'judge magistrate', roles: 'judge justice magistrate' },
  { nouns: 'senator', roles: 'senator sen' },
  { nouns: 'governor', roles: 'governor gov' },
  {
    nouns: 'lawmaker legislator parliamentarian politician',
    roles:
      'lawmaker legislator senator sen mp deputy representative rep congressman congresswoman assemblyman assemblywoman councillor parliamentarian td msp',
  },
  { nouns: 'premier', roles: 'premier prime' },
  { nouns: 'professor academic scholar', roles: 'professor prof lecturer academic scholar' },
  { nouns: 'doctor physician', roles: 'doctor dr physician surgeon' },
  { nouns: 'pontiff', roles: 'pope' },
  { nouns: 'prelate', roles: 'bishop archbishop cardinal' },
  { nouns: 'pastor', roles: 'pastor reverend rev' },
  { nouns: 'cleric', roles: 'imam bishop archbishop cardinal reverend rev sheikh ayatollah mufti' },
  { nouns: 'officer', roles: 'officer inspector sergeant captain lieutenant colonel major superintendent' },
  { nouns: 'spokesman spokeswoman spokesperson', roles: 'spokesman spokeswoman spokesperson press' },
  { nouns: 'chairman chairwoman chairperson chair', roles: 'chairman chairwoman chairperson chair' },
  {
    nouns: 'councillor councilor councilman councilwoman',
    roles: 'councillor councilor cllr councilman councilwoman alderman',
  },
  { nouns: 'diplomat', roles: 'ambassador envoy consul diplomat attaché' },
  { nouns: 'envoy', roles: 'envoy ambassador representative coordinator' },
  { nouns: 'monarch', roles: 'king queen emperor empress sultan emir' },
  { nouns: 'scientist researcher', roles: 'scientist researcher professor prof dr lecturer fellow' },
  { nouns: 'economist', roles: 'economist economics' },
  { nouns: 'boss', roles: 'coach manager head chief executive ceo' },
  { nouns: 'coach', roles: 'coach manager trainer' },
  { nouns: 'prosecutor', roles: 'prosecutor prosecuting attorney' },
  { nouns: 'general', roles: 'general gen' },
  {
    nouns: 'attorney lawyer advocate barrister',
    roles: 'attorney lawyer advocate barrister solicitor counsel',
  },
];

/** Titles of those whom "the Japanese leader" means: whoever leads a country. */
export const COUNTRY_LEADER: ReadonlySet<string> = new Set([
  'president',
  'prime',
  'premier',
  'chancellor',
  'taoiseach',
  'king',
  'queen',
  'emir',
]);
