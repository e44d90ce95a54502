import type { PartOfSpeech } from '../../engine/language/prose';
import { wordSet } from '../../engine/text/word-set';

/** Small words that have one part of speech wherever they stand in news prose. */
export const ALWAYS: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      ['DET', 'the a an every'],
      [
        'PRON',
        `i me myself he him himself she herself it itself we us ourselves they them themselves yourself your my his its our their theirs ours
        who whom whose someone somebody something anyone anybody anything everyone everybody everything nobody nothing`,
      ],
      [
        'AUX',
        "is are was were am be been being can't cannot could would should must shall might 'll ’ll 'm ’m 're ’re 've ’ve wo ca",
      ],
      ['PART', "not n't n’t"],
      ['ADP', 'of from into among amid despite during between towards toward upon onto via'],
      ['CCONJ', 'and or nor'],
      ['SCONJ', 'if whether although unless'],
      ['VERB', 'said told says tells'],
    ] as const
  ).flatMap(([tag, list]) => [...wordSet(list)].map((word) => [word, tag] as const)),
);

/** After these a verb stands in its base form. */
export const BASE_BEFORE = wordSet(
  "will would can could may might must shall should 'll ’ll cannot wo ca do does did to",
);
/** Forms of "have", after which a past participle stands. */
export const HAVE = wordSet("has have had having 've ’ve");
/** Forms of "be", likewise. */
export const BE = wordSet("am is are was were be been being 's ’s 're ’re 'm ’m");
/** Pronouns that are always a subject and take a verb in -s. */
export const SINGULAR_SUBJECT = wordSet('he she who');
/** Those that take a bare verb. */
export const PLURAL_SUBJECT = wordSet('i we they');
/** Determiners after which no verb stands. */
export const POSSESSIVE = wordSet('my your his its our their whose');
/** Irregular past participles that are no plain adjectives or nouns. */
export const PARTICIPLE = wordSet(
  'been become begun brought built bought caught chosen come cut done drawn driven eaten fallen fed felt fought found given gone grown held hidden kept known laid led left lent lost made meant met paid put run said seen sent shown shut sold spent spoken stood stolen struck sworn taken taught thrown told thought undergone understood won written',
);
