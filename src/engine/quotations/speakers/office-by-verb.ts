import type { Span } from '../../text/span';
import { OFFICE_VERBS } from '../data/office-verbs';
import type { Memory } from './memory';

/**
 * "Holm, who leads the opposition, …": whether the clause behind the name tells of the office that `phrase`, whose noun is `noun`, means: "the
 * opposition leader", "the leader". The words before the noun stand in the clause.
 */
export function holdsByVerb({ end }: Span, phrase: string, noun: string, memory: Memory): boolean {
  const verbs = VERBS.get(noun);
  if (!verbs) return false;
  const clause = CLAUSE.exec(memory.textOf({ start: end, end: end + LONGEST_CLAUSE }).toLowerCase());
  if (!clause || !verbs.has(clause[1] ?? '')) return false;
  const words = (clause[2] ?? '').split(/[\s-]+/).map((word) => word.replace(/['’]s?$/, ''));
  return phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(1, -1)
    .every((word) => words.some((other) => other === word || other === `${word}s`));
}

/** ", who has long led the pilots' union": the verb, and what stands behind it. */
const CLAUSE =
  /^,\s+who\s+(?:(?:has|had|now|still|also|long|once|\p{L}+ly)\s+){0,2}(\p{L}+)\s+([^,.;:“”"]{2,60})/u;
/** In UTF-16 code units. */
const LONGEST_CLAUSE = 100;

/** For a noun the forms of the verbs that make one. */
const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  OFFICE_VERBS.flatMap(({ nouns, verbs }) => {
    const forms = new Set(verbs.split(' '));
    return nouns.split(' ').map((noun) => [noun, forms] as const);
  }),
);
