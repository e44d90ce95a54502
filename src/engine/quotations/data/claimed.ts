import { wordSet } from '../../text/word-set';

/** What is won or taken when it is claimed, rather than said. */
export const CLAIMED_NOT_SAID: ReadonlySet<string> = wordSet(
  'victory victories win wins title titles crown crowns gold silver bronze medal medals trophy prize prizes place places spot spots point points wicket wickets life lives benefits asylum custody compensation refund',
);
