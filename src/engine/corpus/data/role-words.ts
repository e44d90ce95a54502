import { wordSet } from '../../text/word-set';

/** Words of roles that many people share. Normalised. */
export const EMPTY_HINTS: ReadonlySet<string> = wordSet(
  'former head chief senior deputy vice acting general member leader official officer with from that this also their first other',
);
