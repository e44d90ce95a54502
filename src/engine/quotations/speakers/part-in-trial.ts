import { FOUND } from '../data/certainty';
import { OFFENCE } from '../data/trials';
import { nameOf, type Cast } from './cast';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import type { SourceReading } from './source-reading';

/** "The defendant", "the witness": the person of whom the article so far tells what makes him that ("Holm, 34, was convicted of theft", "Berg told the court"); of several the one who spoke last. Null where there is none, or none of several did. */
export function partInTrial(
  { core, words: phrase, lower }: Pick<SourceReading, 'core' | 'words' | 'lower'>,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const tells = PARTS.get(lower);
  if (!tells || !DEFINITE.test(phrase)) return null;
  const fits = new Set<string>();
  for (const { type, entity, end } of cast.namesBefore(core.start, NAMES)) {
    if (type !== 'person' || entity === null || fits.has(entity)) continue;
    if (tells.test(memory.textOf({ start: end, end: end + REACH })) && !isOfTheCourt(entity, cast))
      fits.add(entity);
  }
  const last = memory.lastSpeaker;
  const [first] = fits;
  const one = fits.size === 1 ? first : last !== null && fits.has(last) ? last : undefined;
  if (one === undefined) return null;
  return {
    speaker: one,
    certainty: FOUND.partInTrial,
    reason: `“${phrase}” is taken for ${nameOf(cast, one)}, of whom the article tells so`,
  };
}

/** Judges and lawyers speak to the court too, and are no witnesses. */
function isOfTheCourt(id: string, cast: Cast): boolean {
  const entity = cast.entity(id);
  return COURT.test([...(entity?.roles ?? []), entity?.name].join(' '));
}

const COURT =
  /\b(?:judge|justice|magistrate|lawyer|attorney|advocate|barrister|solicitor|counsel|prosecutor|prosecuting|defending|KC|QC|SC)\b/i;

const DEFINITE = /^the (?:defendant|accused|witness)$/i;
/** What is set beside a name, and then what is told of its bearer. */
const BESIDE = String.raw`^(?:,[^.;:“"]{1,80},)?\s+(?:(?:who|also|later|then|has|had|have|was|is|been|being|were)\s+)*`;

const PARTS: ReadonlyMap<string, RegExp> = new Map([
  ...['defendant', 'accused'].map(
    (noun) =>
      [
        noun,
        new RegExp(
          `${BESIDE}(?:convicted|found guilty|jailed|sentenced|charged with|accused of|indicted|arraigned|(?:(?:went|goes|go) )?on trial|(?:standing|stood|stands) trial|tried for|plead(?:s|ed)|denie[sd] (?:\\p{L}+ ){0,5}(?:${OFFENCE}))\\b`,
          'u',
        ),
      ] as const,
  ),
  [
    'witness',
    new RegExp(
      `${BESIDE}(?:testif(?:ied|ies)|took the stand|gave evidence|g[ai]ve[sn]? evidence|(?:told|tells) (?:the )?(?:\\p{L}+ ){0,4}(?:[Cc]ourt|jury|jurors|[Tt]ribunal|[Ii]nquiry|hearing))\\b`,
      'u',
    ),
  ],
]);

/** Names looked back over, and how far behind a name its bearer's part is told, in UTF-16 code units. */
const NAMES = 100;
const REACH = 160;
