import { wordSet } from '../../text/word-set';

/**
 * Institutions that most countries have one of. Under these names alone ("Foreign Ministry") two articles mean one body only
 * when they speak of the same country, and such a name is never taken for the short form of a longer one from another article.
 * Head words: a name ending in one of them, of one or two words, is meant. Normalised, singular.
 */
export const COMMON_INSTITUTIONS: ReadonlySet<string> =
  wordSet(`ministry department government cabinet parliament senate congress assembly court police army navy military
  treasury embassy presidency opposition prosecutor prosecutors judiciary legislature bank commission committee agency
  authority bureau office administration council house`);

/**
 * Heads of names that many countries' parties and movements go by; with one of {@link PARTY_WORDS} before it, such a name alone ("Labour
 * Party") says no more than the country the article speaks of. Normalised.
 */
export const PARTY_HEADS: ReadonlySet<string> = new Set([
  'party',
  'front',
  'alliance',
  'movement',
  'union',
  'congress',
]);

/** Normalised. */
export const PARTY_WORDS: ReadonlySet<string> =
  wordSet(`workers labour labor peoples democratic republican socialist communist social liberal conservative national nationalist progressive
  green popular islamic christian radical reform unity freedom justice patriotic independence centre center`);

/**
 * By these names English-language news means those of the United States, whose own name such articles seldom hold: one body, and not
 * the short form of a branch's or a namesake's name. Normalised.
 */
export const STANDING_ALONE: ReadonlySet<string> = new Set(['democratic party', 'republican party']);

/** Openings with the same meaning: "Ministry of Health", "Department of Energy". Normalised. */
export const COMMON_OPENINGS: readonly string[] = [
  'ministry of ',
  'department of ',
  'ministry for ',
  'office of ',
];

/** Names with such a head that stand for one body all the same. Normalised. */
export const SINGULAR_BODIES: ReadonlySet<string> = new Set([
  'white house',
  'security council',
  'general assembly',
  'state department',
  'blue house',
  'european commission',
  'european parliament',
  'european council',
  'world bank',
  'house of commons',
  'house of lords',
]);

/** Short forms inside the names of bodies, written out, so that "UN Security Council" meets "United Nations Security Council". Normalised. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uk', 'united kingdom'],
  ['us', 'united states'],
  ['au', 'african union'],
]);
