import { wordSet } from '../../text/word-set';

/** Words that name a role; with the words around them they make a role phrase ("Foreign Ministry spokesperson"). Lower case, no stop. */
export const ROLE_WORDS =
  wordSet(`president vice-president premier chancellor minister secretary undersecretary under-secretary commissioner governor
  senator congressman congresswoman representative deputy mp mep lawmaker legislator councillor councilor councilman councilwoman alderman mayor speaker
  chairman chairwoman chairperson chair chief head director director-general executive ceo cfo coo founder co-founder owner manager editor editor-in-chief
  reporter journalist correspondent columnist anchor presenter broadcaster author writer novelist poet playwright historian economist analyst strategist lobbyist machinist pharmacist plumber
  expert scholar professor lecturer dean rector researcher scientist physicist biologist chemist doctor physician surgeon nurse lawyer attorney barrister
  solicitor advocate counsel prosecutor judge justice magistrate ambassador envoy diplomat consul spokesman spokeswoman spokesperson aide adviser advisor
  activist campaigner dissident leader general lieutenant colonel major captain sergeant corporal private admiral commander brigadier marshal constable
  officer inspector superintendent detective sheriff agent bishop archbishop cardinal pope priest pastor imam ayatollah ameer mufti rabbi patriarch coach
  striker midfielder defender goalkeeper forward winger skipper bowler batsman player footballer cricketer boxer sprinter runner swimmer cyclist driver
  champion singer actor actress producer filmmaker musician rapper artist painter designer architect engineer pilot farmer trader shopkeeper
  businessman businesswoman entrepreneur billionaire tycoon banker broker student teacher principal resident villager witness defendant candidate nominee
  veteran whistleblower treasurer auditor ombudsman partner consultant specialist official king queen prince princess emperor sultan emir sheikh
  prime attorney-general secretary-general vice-chairman vice-chair commander-in-chief organiser organizer coordinator member negotiator mediator
  corporator rapporteur warlord dictator ruler strongman militant trainer investigator pathologist fisherman mechanic landlord widow widower trustee curator archivist
  harbourmaster harbormaster policymaker policy-maker rate-setter ratesetter taoiseach tánaiste forecaster colleague co-author co-writer`);

/** Forms of address: no role, but they say that a person's name follows. Lower case, no stop. */
export const ADDRESS_WORDS =
  wordSet(`mr mrs ms miss dr prof sir dame lord lady madam madame mme mlle monsieur herr frau señor señora senor senora
  rev fr hon gov sen rep pres sec gen lt col maj capt sgt cmdr adm brig supt insp det cpl pvt amb atty alhaji hajia datuk dato tan tun shri smt sri shrimati thiru
  pandit haji ustaz mallam malam asiwaju oba cllr coun engr barr otunba hajiya chief comrade rt sheikh mullah maulana daw`);

/** Forms of address that are one with the word behind them only, and a family name elsewhere: "Tan Sri Omar", "Tan Wei Ming". Lower case. */
export const ADDRESS_WITH: ReadonlyMap<string, string> = new Map([['tan', 'sri']]);

/** Forms of address that stand in nobody's name: a person taken together with what is before one begins behind it ("Jal Shakti [Shri] Holm"). Lower case, no stop. */
export const ADDRESS_ONLY = wordSet('mr mrs ms dr prof shri smt shrimati thiru');

/** Those of the forms of address that tell an office or a rank: roles all the same ("Sen.", "Lt. Gen."). Lower case, no stop. */
export const OFFICE_ABBREVIATIONS = wordSet(
  `sen rep gov gen lt col maj capt sgt cmdr adm brig supt insp det amb sec prof cllr coun`,
);

/** Titles that are names of people as well. Lower case. */
export const DOUBTFUL_TITLES = wordSet(
  `major judge king prince pope bishop marshal dean chief princess sheikh baker hunter tan lt det hon lady queen sultan lord driver player painter singer mayor justice priest sergeant author maj emir farmer partner daw`,
);

/** Words that make another office of one, by what they come to: the deputy mayor is not the mayor, and the ex-mayor is the former one. Lower case. */
export const LESSER_RANKS: ReadonlyMap<string, string> = new Map([
  ...[...wordSet('former ex onetime past erstwhile')].map((word) => [word, 'former'] as const),
  ...[...wordSet('deputy vice assistant under')].map((word) => [word, 'deputy'] as const),
  ['shadow', 'shadow'],
]);

/** What an office may be of: "Secretary of State". Lower case. */
export const OFFICES_OF = wordSet('state staff defence defense justice police education health works');

/** Words of address and role that tell a man. Lower case, no stop. "Don" is left out: it stands in "don’t". */
export const MALE_WORDS =
  wordSet(`mr sir lord king prince emperor sultan monsieur herr señor senor shri thiru alhaji mallam chairman spokesman congressman councilman
  businessman actor widower policeman fisherman father dad grandson boy man gentleman fireman waiter monk duke baron sheikh datuk pope cardinal archbishop imam ayatollah mullah salesman nephew brother son husband uncle grandfather`);
/** Those that tell a woman. */
export const FEMALE_WORDS =
  wordSet(`mrs ms miss dame lady madam madame mme mlle queen princess empress frau señora senora smt shrimati hajia chairwoman spokeswoman congresswoman
  councilwoman businesswoman actress widow policewoman mother nun niece sister daughter wife aunt grandmother
  mom mum granddaughter girl woman waitress duchess datin doña`);

/** Small words that may stand inside a role phrase. */
export const ROLE_JOINERS = wordSet(
  'of for to at in on and the a an his her its their with under from within',
);

/** Words that point at somebody, count people or lead up to a role: none belongs to it, whatever its capital or its tag. */
export const NEVER_IN_ROLES =
  wordSet(`this that these those both other another such same all each every some any two three four five several
  many said says when while after before as if because since although though where but or between among against like over about until
  during despite unlike per via by`);

/** Adjectives and nouns in small letters that often stand before a role word. */
export const ROLE_MODIFIERS =
  wordSet(`former ex-president ex-minister then acting interim deputy vice assistant senior junior chief prime foreign defence defense
  interior finance health education home state national federal provincial regional local opposition party police army navy military government
  executive managing general human rights political security trade environmental legal press media presidential parliamentary supreme top leading veteran
  associate retired late outgoing incoming incumbent special permanent resident research law history economics science sports team club union bank
  company campaign election church prison court county district city state-run independent principal prominent longtime long-time co- first second rear`);

/** Verbs after "who" that lead to a role: "who serves as vice chairman of …". */
export const SERVING_WORDS = wordSet(
  'serves served heads headed leads led chairs chaired is was works worked runs ran directs',
);
