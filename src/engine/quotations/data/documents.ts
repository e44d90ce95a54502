import { wordSet } from '../../text/word-set';

/** Things in which somebody speaks without being heard. Lower case. */

/** Things written or shown by which somebody speaks. Singular. */
export const WRITTEN_OR_SHOWN: ReadonlySet<string> = wordSet(
  'statement letter email e-mail tweet post message release note memo video ad speech interview report filing lawsuit column op-ed essay book article brief motion complaint resolution',
);

/** Things that users put on a site, in their own words and not in those of whoever runs it. Singular and plural. */
export const POSTED: ReadonlySet<string> = wordSet(
  'post posts video videos clip clips tweet tweets message messages meme memes reel reels story stories thread threads photo photos photograph photographs picture pictures image images screenshot screenshots snap snaps selfie selfies livestream channel channels page pages account accounts group groups poll',
);

/** Verbs of putting such a thing there. Past forms and the participle in -ing. */
export const POSTING: ReadonlySet<string> = wordSet(
  'posted posting shared sharing uploaded uploading tweeted tweeting published publishing reposted reposting',
);

/** Sites on which users write. Lower case. */
export const PLATFORMS: ReadonlySet<string> = wordSet(
  'facebook instagram tiktok twitter x youtube reddit telegram whatsapp snapchat weibo wechat threads bluesky mastodon linkedin tumblr pinterest discord twitch vk vkontakte odnoklassniki line viber signal gab parler rumble bilibili douyin naver kakaotalk',
);

/** What is heard or seen rather than written: "footage of Holm". Singular and plural. */
export const RECORDING: ReadonlySet<string> = wordSet(
  'footage video videos recording recordings clip clips audio tape tapes film images',
);

/** Words before "to" and whoever a letter is for. */
export const WRITING: ReadonlySet<string> = wordSet(
  'write writes wrote written writing letter letters email emails',
);

/** Verbs of speaking to somebody from afar, before whoever it is. */
export const CONTACTING: ReadonlySet<string> = wordSet(
  'called phoned telephoned rang emailed e-mailed texted messaged petitioned contacted cabled',
);

/** Participles behind which "by" leads to whose words a document holds: "a letter signed by Holm". */
export const SIGNING: ReadonlySet<string> = wordSet(
  'signed issued released read endorsed delivered made represented',
);

/** What is written, of which "of" tells the author rather than the matter. */
export const AUTHORED: ReadonlySet<string> = wordSet(
  'communique communiqué memo memos statement statements figures data minutes resolution report reports records documents bulletin newsletter letter website audit findings',
);

/** Participles behind which "by" leads to whoever only got hold of a document or had it made: "a letter seen by Holm", "a study commissioned by the city". */
export const GOT_HOLD: ReadonlySet<string> = wordSet(
  'obtained reviewed viewed accessed examined inspected received verified uncovered requested acquired consulted seen read found leaked analysed analyzed cited quoted mentioned unearthed commissioned funded financed sponsored ordered backed',
);
