/**
 * The country a newspaper, agency or broadcaster is at home in, so that a headline's "Government" has a bearer: names in
 * lower case without a leading article, divided by `|`. Facts of common knowledge, set down by hand.
 */
export const OUTLET_HOMES: Readonly<Record<string, string>> = {
  'South Korea':
    'donga|dong-a ilbo|donga ilbo|hankyoreh|hani|chosun ilbo|chosunilbo|joongang ilbo|joongang daily|korea joongang daily|korea herald|korea times|yonhap|kbs|mbc|sbs|ytn|jtbc|hankook ilbo|kyunghyang shinmun|maeil business|seoul shinmun|segye ilbo|kukmin ilbo|newsis|news1',
  'North Korea': 'kcna|korean central news agency|rodong sinmun',
  Japan:
    'asahi shimbun|asahi|mainichi shimbun|mainichi|yomiuri shimbun|yomiuri|nikkei|nhk|kyodo|kyodo news|jiji press|japan times|sankei shimbun',
  China: "xinhua|global times|people’s daily|people's daily|china daily|cgtn|caixin",
  Taiwan: 'taipei times|focus taiwan|central news agency',
  Russia:
    'tass|ria novosti|interfax|izvestia|kommersant|rossiyskaya gazeta|rt|vedomosti|moscow times|lenta.ru|gazeta.ru',
  Ukraine: 'ukrinform|kyiv independent|ukrainska pravda|suspilne|kyiv post',
  India:
    'hindu|times of india|hindustan times|indian express|ndtv|pti|press trust of india|ani|telegraph india|deccan herald',
  Pakistan: 'dawn|geo news|express tribune|news international',
  Bangladesh: 'daily star|prothom alo|daily observer|dhaka tribune',
  Turkey: 'anadolu|anadolu agency|daily sabah|hurriyet daily news',
  Iran: 'irna|mehr|tasnim|press tv|tehran times',
  Israel: 'haaretz|jerusalem post|times of israel|ynet',
  Germany:
    'der spiegel|spiegel|die zeit|frankfurter allgemeine zeitung|süddeutsche zeitung|dpa|deutsche welle|die welt|tagesspiegel',
  France: 'le monde|le figaro|libération|agence france-presse|afp|france 24',
  Spain: 'el país|el mundo|efe|la vanguardia|abc.es',
  Italy: 'ansa|corriere della sera|la repubblica|la stampa',
  Poland: 'gazeta wyborcza|rzeczpospolita|pap',
  'United Kingdom':
    'bbc|guardian|times of london|daily telegraph|financial times|daily mail|sky news|itv news',
  Ireland: 'irish times|irish independent|rte|rté',
  'United States':
    'new york times|washington post|wall street journal|usa today|los angeles times|associated press|ap|cnn|nbc news|cbs news|abc news|politico|npr|fox news|axios',
  Canada: 'globe and mail|toronto star|cbc|cbc news|national post|canadian press',
  Australia: 'sydney morning herald|the age|abc australia|sbs news|australian associated press',
  'New Zealand': 'new zealand herald|rnz|stuff.co.nz',
  Brazil: 'folha de s.paulo|o globo|estadão|agência brasil',
  Argentina: 'clarín|la nación|buenos aires times|télam',
  Mexico: 'el universal|la jornada|reforma',
  Nigeria: 'punch|vanguard nigeria|premium times|daily trust|thisday',
  Kenya: 'daily nation|the standard kenya|nation africa|the star kenya',
  'South Africa': 'mail & guardian|daily maverick|news24|sowetan',
  Egypt: 'ahram online|al-ahram|egypt independent',
  Indonesia: 'antara|jakarta post|kompas|tempo',
  Malaysia: 'bernama|new straits times|malaysiakini',
  Philippines: 'philippine daily inquirer|rappler|philippine star|manila bulletin',
  Thailand: 'bangkok post|the nation thailand',
  Vietnam: 'vnexpress|vietnam news|tuoi tre|thanh nien',
};
