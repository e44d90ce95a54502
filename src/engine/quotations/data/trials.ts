import { wordSet } from '../../text/word-set';

/** What the news of courts is worded with. Lower case. */

/** What somebody on trial denies. */
export const OFFENCE =
  'charges?|counts?|murder|manslaughter|theft|fraud|wrongdoing|misconduct|assault|rape|burglary|robbery|arson|perjury|conspiracy|bribery|corruption|harassment|stalking|blackmail|possession|negligence|neglect|cruelty|kidnap|kidnapping|embezzlement|forgery|extortion|trespass|endangerment|affray';

/** Those before whom a case or a matter is told. */
export const HEARING: ReadonlySet<string> = wordSet(
  'court jury jurors inquest tribunal hearing inquiry trial magistrates panel committee parliament meeting councillors members mps senators lawmakers commission conference assembly',
);

/** Behind these "with" leads to what somebody is charged with. */
export const CHARGING: ReadonlySet<string> = wordSet('charged indicted charge charges');

/** Behind these "of" leads to what somebody is charged with. */
export const GUILT: ReadonlySet<string> = wordSet(
  'suspicion guilty convicted charge charges count counts acquitted innocent',
);
