import type { Mention } from '../../annotation';
import type { Cast } from './cast';
import type { SourceReading } from './source-reading';

/** "a woman who gave her name as Umida", "a man calling himself Ali": the name within the phrase's own description. */
export function selfNamed({ text, source, core }: SourceReading, cast: Cast): Mention | undefined {
  // “…,” said a driver who gave his name as Ali: the source may end before its relative clause.
  const end = Math.max(source.end, core.end + LONGEST_SELF_NAMING);
  return cast.namesWithin({ start: core.start, end }).find(({ type, start, end: last }) => {
    if (type !== 'person' || start <= core.start) return false;
    const before = text.slice(Math.max(core.start, start - 48), start);
    return last <= source.end
      ? SELF_NAMED.test(before)
      : NAME_GIVEN.test(before) && BEHIND_SOURCE.test(text.slice(core.end, start));
  });
}

/** In UTF-16 code units. */
const LONGEST_SELF_NAMING = 80;
/** Between the source and the name that its relative clause or participle gives. */
const BEHIND_SOURCE = /^,?\s+(?:(?:who|that)\s[^,.;!?”"]*|\p{L}+ing\s[^,.;!?”"]*|\p{L}+ed\s[^,.;!?”"]*)$/u;

const NAME_GIVEN =
  /\b(?:gave|giving) (?:only )?(?:the|his|her|their|a)(?: \w+)? name(?: (?:only|simply|just|merely))?(?: as| of)?\s$|\b(?:identified|introduced|identifying|calling) (?:himself|herself|themselves)(?: only| simply)?(?: as)?\s$/u;

const SELF_NAMED =
  /\b(?:(?:gave|giving|used|using) (?:only )?(?:the|his|her|their|a)(?: \w+)? name(?: (?:only|simply|just|merely))?(?: as| of)?|(?:identified|named|called|calling|introduced|identifying) (?:himself|herself|themselves)(?: (?:only|simply|just|merely))?(?: as)?|known (?:only |simply )?as|goes by(?: the name(?: of)?)?|whose (?:\p{L}+ )?name (?:is|was)|named|called)\s$/u;
