import type { Article } from '../../article/article';
import type { Prose } from '../../language/prose';
import { onOneLine } from '../../text/on-one-line';
import { NAME_PARTICLES } from '../data/name-parts';
import { mayBeginWithFamily } from '../family-first';
import { startOfWhole } from '../introductions';
import type { NameSpan } from '../recogniser';
import { nameWords, plainWord, type ChainedName } from './chained-name';
import { genderBeside, genderOf } from './read-gender';
import { readRoles } from './read-roles';

/** Gathers what an article tells of each of its names: roles and titles beside it, its sex, its words. */
export function describeNames(
  names: readonly NameSpan[],
  prose: Prose,
  { blocks }: Pick<Article, 'blocks'>,
): ChainedName[] {
  const { sentences, text } = prose;
  let s = 0;
  return names.map((name, i) => {
    while (s < sentences.length - 1 && (sentences[s]?.last ?? Infinity) <= name.first) s++;
    const sentence = sentences[s];
    const isPerson = name.type === 'person';
    const { roles, titleWords } =
      isPerson && sentence ? readRoles(prose, names, i, sentence.first, sentence.last) : NO_ROLES;
    const own = onOneLine(text.slice(name.start, name.end));
    const { start } = names[startOfWhole(names, i)] ?? name;
    const roleTexts = roles.map((role) => text.slice(role.start, role.end).toLowerCase());
    const block = sentence?.block ?? 0;
    return {
      name,
      type: name.type,
      text: own,
      fullText: start === name.start ? own : onOneLine(text.slice(start, name.end)),
      words: nameWords(name, prose),
      block,
      inBody: BODY.has(blocks[block]?.kind ?? 'paragraph'),
      roles,
      titleWords,
      roleWords: roleTexts.flatMap((role) => role.split(/[^\p{L}\p{N}'’-]+/u).map(plainWord)),
      gender: isPerson
        ? (genderOf(titleWords) ?? genderBeside(prose, name) ?? genderOfGiven(name, own))
        : undefined,
    };
  });
}

const NO_ROLES = { roles: [], titleWords: [] };
/** Blocks whose first mention of somebody is by the full name. */
const BODY: ReadonlySet<string> = new Set(['paragraph']);

/** What the given name tells. A family name alone may read like a given one ("Anderson"), and so may a particle ("Von") or a syllable ("Hui-Ling"). */
function genderOfGiven({ gender }: NameSpan, own: string): NameSpan['gender'] {
  const isFull = own.split(' ').filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length > 1;
  return isFull && !mayBeginWithFamily(own) && !SYLLABLE.test(own) ? gender : undefined;
}

/** A first name whose first part, before its hyphen, has three letters at most. */
const SYLLABLE = /^\p{Lu}\p{Ll}{0,2}-/u;
