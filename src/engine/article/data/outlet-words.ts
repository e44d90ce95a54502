import { wordSet } from '../../text/word-set';

/** Last words of newspapers', magazines' and stations' names, in lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = wordSet(
  'times post herald gazette ledger review news daily tribune courier journal signal mail observer chronicle express star sun guardian standard mirror ' +
    'telegraph monitor bulletin press wire radio tv television broadcasting broadcaster magazine weekly today online independent examiner inquirer enquirer ' +
    'record register dispatch advertiser argus echo globe sentinel citizen nation reporter messenger mercury advocate banner beacon bee eagle plain dealer ' +
    'agency network digest world voice insider watch report media gleaner listener spectator economist economic',
);

/** Labels that stand above a headline to say what kind of piece it is, in lower case. */
export const KICKERS: ReadonlySet<string> = new Set(
  (
    'analysis|opinion|exclusive|feature|features|interview|investigation|editorial|comment|commentary|explainer|breaking|breaking news|news|live|update|updated|' +
    'fact check|special report|long read|the long read|profile|obituary|letters|column|essay|report|news analysis|in depth|world|politics|business|sport|sports|culture|health|science'
  ).split('|'),
);
