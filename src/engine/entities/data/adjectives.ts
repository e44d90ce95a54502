import { wordSet } from '../../text/word-set';

/**
 * Words of bodies that every country has. Where a name holds nothing else behind a nationality ("Kenyan Ministry of Health", "Indian Army"),
 * the nationality is an adjective before it and stands outside; in "Scottish National Party" or "British Airways" it belongs to the name. Lower case.
 */
export const COMMON_BODY_WORDS =
  wordSet(`ministry department army navy police military parliament senate congress assembly government cabinet court courts embassy
  consulate treasury air coast guard force forces ground foreign defence defense interior health education finance justice trade agriculture energy transport
  home external internal affairs environment labour labor industry commerce economy culture tourism information science supreme high constitutional
  central federal appeals criminal ministry's presidency football cricket rugby basketball federation association chamber commerce lower upper house
  intelligence service security border customs immigration civil aviation authority special armed marine marines infantry troops state national
  prosecutor's prosecutors office election electoral commission of the and for in human rights statistics meteorological bureau agency
  embassy's mission revenue tax planning development women youth sports sport housing water resources natural public works`);

/** Heads of such bodies: the name must end or begin with one, or the nationality stays inside. Lower case. */
export const COMMON_BODY_HEADS =
  wordSet(`ministry department army navy police military parliament senate congress cabinet court embassy consulate treasury force forces guard
  prosecutor's prosecutors government presidency marines troops federation infantry mission high`);

/** Country names that are used as adjectives in this way, too. Lower case. */
export const ADJECTIVE_COUNTRIES = wordSet('us u.s. uk u.k.');

/** What a body may be by another's doing: "Hamas-run Health Ministry". Lower case. */
export const COMPOUND_PARTICIPLES = wordSet(
  `run led backed controlled based affiliated owned aligned linked appointed funded supported held occupied administered allied dominated sponsored
  chaired founded brokered mediated mandated`,
);

/** What else may hang behind a name by a hyphen without being part of it: "Holm-era laws". Lower case. */
export const COMPOUND_ENDINGS: ReadonlySet<string> = new Set([
  ...COMPOUND_PARTICIPLES,
  ...wordSet(`era style like type wide born bound bred area themed inspired made oriented friendly only free sized trained built
    educated turned drafted penned authored directed produced designed signed endorsed chosen picked elect`),
]);
