/**
 * Outlets and agencies known by name, in lower case, those of one part of the world together; parted by bars, as some have several words.
 * A name with "the" is one only with it: not every hill is The Hill.
 */
export const OUTLETS = [
  // Agencies
  'reuters|ap|afp|associated press|agence france-presse|bloomberg|dpa|efe|ansa|pti|ani|antara|bernama|anadolu|belga|anp|lusa|ritzau',
  'xinhua|kyodo|jiji|yonhap|kcna|tass|itar-tass|ria novosti|interfax|unian|ukrinform|belta|tanjug|hina news|agerpres|irna|isna|ilna',
  'mehr|tasnim|sana|spa|wafa|télam|cadena ser',
  // United States
  'cnn|cbs|nbc|abc|msnbc|cnbc|fox|npr|pbs|hbo|espn|c-span|univision|telemundo|politico|axios|vox|buzzfeed|breitbart|huffpost|vice|time',
  'newsweek|the hill|the atlantic|the new yorker|the intercept|mother jones|talking points memo|tmz|voa|rfa|rfe/rl|radio free europe',
  'radio free asia',
  // Canada, Britain, Ireland, Oceania
  'cbc|ctv|radio-canada|la presse|le devoir|bbc|sky|itv|the economist|the guardian|the independent|financial times|rté|rte|rnz|tvnz',
  // Latin America
  'estadão|folha de s.paulo|o globo|clarín|la nación|página/12|infobae|la jornada|el universal|televisa|telesur|caracol radio|el tiempo',
  'el comercio|la tercera|el mercurio',
  // France, Belgium, the Netherlands, Switzerland
  'le monde|le figaro|libération|le parisien|france info|franceinfo|france 24|france24|rtbf|vrt|le soir|de standaard|de telegraaf',
  'de volkskrant|nos|tsf|swissinfo',
  // Germany, Austria
  'der spiegel|die zeit|die welt|süddeutsche zeitung|deutsche welle|ard|zdf|orf',
  // Italy, Spain, Portugal, Greece
  'corriere della sera|la repubblica|la stampa|el país|el pais|el mundo|la vanguardia|onda cero|rtve|rtp|kathimerini',
  // The north and the east of Europe
  'svt|nrk|yle|lrt|delfi|tvp|tvn|telex|gazeta wyborcza|rzeczpospolita|n1|hotnews|suspilne',
  // Russia
  'rt|sputnik|ntv|pravda|meduza|novaya gazeta|kommersant|vedomosti|izvestia|izvestiya|lenta.ru|dozhd',
  // Turkey, the Middle East, the north of Africa
  'trt|cumhuriyet|hürriyet|hurriyet|sözcü|milliyet|haaretz|ynet|press tv|al jazeera|al-jazeera|al arabiya|al-arabiya|al mayadeen',
  'al-mayadeen|al-manar|al-ahram|ahram online|asharq al-awsat',
  // Africa
  'channels television|premium times|the punch|sabc|enca|news24|ebc|citizen tv',
  // South and South-East Asia
  'ndtv|dawn|ary news|geo news|samaa|prothom alo|malaysiakini|astro awani|abs-cbn|rappler|irrawaddy|the irrawaddy|mizzima|kompas|detik',
  'tempo.co|tuoi tre|vnexpress|channel newsasia|straits times',
  // East Asia
  'cctv|cgtn|global times|caixin|rthk|scmp|tvbs|nhk|nikkei|asahi|mainichi|yomiuri|kbs|mbc|sbs|ytn|jtbc|hankyoreh|the hankyoreh|donga',
].join('|');

/** Of these those that are everyday words or people's names, too: they count alone, not as part of a longer phrase. */
export const ORDINARY_OUTLETS = 'vice time sky fox spa dawn nos ard sana mehr ani n1 vox isna asahi';
