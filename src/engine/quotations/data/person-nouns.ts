import { wordSet } from '../../text/word-set';

/** Nouns for people beyond those that end like one (-er, -or, -ist, -ian, -man). Lower case, singular; plurals are made by rule. */
export const PERSON_NOUN =
  'scout pal chum star popstar heartthrob hubby missus bestie ref celeb netizen functionary sarpanch tehsildar physio roadie barmaid quarterback confidante concierge bellhop missionary abbess abbot academic accomplice accountant accused acolyte acrobat actress adjutant admiral adolescent advocate agent aide akimat ally ambassador analyst appellant applicant appointee apprentice archbishop architect assistant astronaut athlete attaché attorney attorney-general aunt ayatollah baby bailiff barista baron baroness barrister billionaire bishop bodyguard boss bosun both boy boyfriend bride bridegroom brother bursar bystander cabbie cadet candidate captain captive cardinal ceo cfo chair chairperson champion chauffeur chef chief chieftain child citizen claimant classmate clergyman cleric clerk client cm co-chair coach coastguard cochair colleague colonel combatant commandant commodore comrade confidant congressman conscript conservative constable consul consultant convict coo cook cop copilot coroner corporal correspondent cosmonaut counsel counterpart couple cousin cowboy crew critic crowd curate czar dad daughter deacon dean deckhand defendant delegate democrat deputy descendant detainee detective devotee diplomat director-general dissident doctor dozen dozens duchess duke duo each earl economist eight elder emir emissary employee ensign entrepreneur envoy escapee evacuee ex-husband ex-wife executive expat expert eyewitness family fan farmhand father few fiance fiancee fiancé fiancée figure fireman five flatmate four friar friend fugitive gendarme general girl girlfriend governor graduate grandfather grandma grandmother grandpa grandson granny groom guard guest guide gunman guru gymnast half handful hawk head headman headmistress heir heiress hermit hero host hostage hostess housewife human hundreds husband imam immigrant independent individual informant inhabitant inmate insider inspector insurgent intern jockey journalist judge juror kid king kingpin knight lad lady landlady landlord lawmaker lawyer lead leader liberal lieutenant lifeguard litigant local lord loyalist magistrate magnate maid majority man many marine marshal mate matriarch mayor mechanic medic member mep merchant midwife migrant militant millionaire minister minority mla moderate mom monarch monk most mother mp msp mufti mullah mum mystic nanny negotiator neighbor neighbour nephew newcomer niece nine nomad nominee novice number nun nurse occupant official oligarch one onlooker passer-by passers-by passerby passersby operative opponent orphan page pair paramedic parent parents parolee participant partner passenger pastor patient patriarch peasant people percent person physician pilgrim pilot plaintiff playwright poet police politician polymath pope postgraduate predecessor prefect prefecture president priest prime prince princess principal prisoner pro professional professor progressive prosecutor protestant provost psychologist pundit pupil quarter quartet queen rabbi rapporteur rebel recipient recruit referee refugee regent registrar relative relatives representative republican resident respondent retiree rival roommate saint sceptic scholar schoolboy schoolgirl scientist seamstress secretary secretary-general senator sentry sergeant servant seven sheikh shepherd sheriff shortstop sibling side sister six skeptic skipper sleuth sniper some somebody son source spokes spokesman spokesperson spokeswoman spouse spy staff steward stewardess student successor sultan superintendent supporter surgeon surrogate survivor suspect td team teammate teen temp ten tenant thief third thousands three toddler tourist townspeople trainee trio trustee tsar twin two tycoon umpire uncle undergraduate undersecretary usher vet veteran vicar vice-chair vice-president viceroy victim villager volunteer voter waitress warden warlord whip widow wife witness woman worker youngster youth';

/** Offices that one person holds: in an article that names one person alone, the holder is that person. Lower case. */
export const SINGLE_OFFICE =
  'president minister chancellor premier king queen prince princess pope emperor sultan emir governor mayor monarch';

/** What a player is, by which sports news tells of the same one again: "the winger". Lower case. */
export const PLAYER_NOUN =
  'winger striker forward midfielder defender goalkeeper keeper centre-back centre-half full-back fullback left-back right-back playmaker goalscorer shortstop pitcher catcher infielder outfielder slugger quarterback linebacker batsman batter bowler all-rounder spinner seamer fly-half scrum-half lock hooker number-eight point-guard sprinter marathoner hurdler swimmer boxer wrestler golfer jockey cyclist gymnast skater skier biathlete fencer rower paddler footballer cricketer tennis-player debutant teenager youngster';

/** Nouns for the kind of person somebody is, rather than an office or a part in a case, by which news tells of the same one again. Lower case. */
export const PERSON_AGAIN_NOUN =
  'star popstar entertainer comedian official lawmaker legislator politician parliamentarian backbencher businessman businesswoman entrepreneur tycoon billionaire activist campaigner academic scholar writer author novelist poet playwright actor actress singer rapper musician composer filmmaker pastor priest cleric bishop prelate diplomat ambassador envoy officer soldier barrister economist analyst strategist veteran instructor skipper burgomaster historian scientist biologist physicist geologist veterinarian chef architect';

/** Nouns for anybody of a sex or an age, by which news tells of the same person again where it has told of no other. Lower case. */
export const ANYBODY_NOUN = 'woman man girl boy lady gentleman teenager teen pensioner';

/** Nouns for things that end like those for people: "number", "factor". Lower case, singular. */
export const THING_LIKE_PERSON: ReadonlySet<string> = wordSet(
  'number order paper matter power letter center centre water weather error factor sector computer border answer danger river tower offer disorder behavior behaviour color colour favor favour horror harbor labor labour terror mirror monitor tenor minor winter summer september october november december dinner chapter character quarter corner cover cancer fever finger folder hammer hunger layer manner master-plan murder newsletter poster prayer server shelter shoulder shower spider temper theater theatre thunder timber transfer trigger twitter whisper wonder encounter disaster barrier career frontier over under after never however whether either neither rather other another archdiocese diocese these further former later earlier ever outer inner upper lower prior major minor senior junior',
);

/** Role words that make a phrase in parentheses a person rather than a place or a number. */
export const BRACKETED_ROLE: ReadonlySet<string> = wordSet(
  'professor prof prof. dr dr. analyst researcher spokesperson spokesman spokeswoman minister president director expert economist fellow lawyer official editor chief head chairman secretary ambassador lecturer scholar',
);

/** Those through whom somebody lets things be said: "through a lawyer". Lower case. */
export const SPEAKING_FOR: ReadonlySet<string> = wordSet(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys representative aide',
);

/** Those who head what is named behind "of": "the head of the agency". Lower case, singular. */
export const HEADING_NOUNS =
  'head leader chief boss president minister director chairman chairwoman chair mayor governor secretary premier owner editor dean commander commissioner';

/** Titles before the name in a transcript's label: "DR. DONNELLY". Lower case, without stops. */
export const LABEL_TITLE: ReadonlySet<string> = wordSet(
  'mr mrs ms dr prof sir dame lord lady hon rev sen rep gov gen col lt capt',
);
/** Nouns for members of a party, which stand for one of them as a people's noun does: "the Democrat said". */
export const PARTISAN_NOUN =
  'democrat republican tory conservative liberal socialist communist nationalist independent libertarian unionist separatist labourite peronist islamist marxist';
