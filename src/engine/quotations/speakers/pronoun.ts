import { wordSet } from '../../text/word-set';
import { ANTECEDENT_WEIGHTS, LEAST_CERTAIN } from '../data/antecedent-weights';
import type { Draft } from '../drafts/draft';
import { FOUND, OPEN } from '../data/certainty';
import { PERSON_AGAIN_NOUN, PLAYER_NOUN } from '../data/person-nouns';
import { isActorNoun, isBodyNoun } from '../actors/actor-noun';
import { ANTECEDENT_FEATURE, antecedentsOf, kindOfPronoun } from './antecedents';
import { nameOf, type Cast } from './cast';
import { genderOfPronouns, genderOfWords } from '../actors/gender';
import { hearerAnswers } from './hearer-answers';
import { ownerOfWords, type Memory } from './memory';
import type { Resolution } from './resolution';
import { actsOnAnother } from './ruled-out';
import { isPlural, tellsOfSeveral } from '../actors/unnamed';
import { bodyBefore, severalBefore, unnamedBefore } from './unnamed-before';

/**
 * Resolves "he", "she", "they", "it", "I", "we" as a source. Near-ties give nobody, with both candidates in the reason. `written` is the word
 * that stands for the pronoun: "his" for "he".
 */
export function resolvePronoun(
  pronoun: string,
  draft: Draft,
  cast: Cast,
  memory: Memory,
  written: string = pronoun,
): Resolution {
  if (FIRST_PERSON.has(pronoun)) return inFirstPerson(pronoun, draft, cast, memory);
  if (pronoun === 'you') return { speaker: null, certainty: OPEN.you, reason: '“you” names nobody' };
  const said = written.charAt(0).toUpperCase() + written.slice(1);
  const unnamed = toldRightBefore(pronoun, draft, cast, memory);
  if (unnamed) return unnamed;
  const [best, second] = weighed(pronoun, draft, cast, memory);
  const open = (reason: string): Resolution => ({ speaker: null, certainty: OPEN.pronoun, reason });
  if (!best || best.share < UNFIT) return open(`nobody before “${said}” fits it`);
  const isThey = pronoun === 'they' || pronoun === 'them';
  const least = isThey ? 'they' : pronoun === 'it' ? 'it' : 'personal';
  if (isThey && areTold(best.id, draft, cast, memory))
    return open(`“${said}” could be people told of before without a name`);
  if (isRivalled(pronoun, best.id, draft, cast, memory))
    return open(`“${said}” could be ${nameOf(cast, best.id)} or somebody told of since`);
  const alone =
    pronoun === 'it' && best.share < LEAST_CERTAIN.it ? onlyBody(best, second, draft, cast, memory) : null;
  if (alone) return alone;
  if (best.share < LEAST_CERTAIN[least]) {
    const or = second && second.share > UNFIT ? ` or ${nameOf(cast, second.id)}` : ' or somebody not named';
    return {
      speaker: null,
      certainty: OPEN.either,
      reason: `“${said}” could be ${nameOf(cast, best.id)}${or}`,
    };
  }
  const told = genderOfPronouns(pronoun);
  if (told !== 'unknown' && best.share >= PLAIN) cast.learnGender(best.id, told);
  const rival = second && second.share >= RIVAL ? `, but ${nameOf(cast, second.id)} is possible` : '';
  return {
    speaker: best.id,
    certainty: best.share,
    reason: `speaker inferred from “${said}”: ${nameOf(cast, best.id)}, mentioned before${rival}`,
  };
}

const FIRST_PERSON = new Set(['i', 'me', 'we', 'us']);

/** “I” and “we” are whoever speaks or writes the words around them. */
function inFirstPerson(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Resolution {
  const outer = ownerOfWords(draft, memory);
  const written = pronoun === 'i' ? 'I' : pronoun;
  return outer
    ? {
        speaker: outer,
        certainty: pronoun === 'i' ? FOUND.asI : FOUND.asWe,
        reason: `“${written}” in the words of ${cast.entity(outer)?.name ?? 'the speaker'}`,
      }
    : {
        speaker: null,
        certainty: OPEN.firstPerson,
        reason: `“${written}” is the writer or nobody the text names`,
      };
}

/** Whom the pronoun means that the text has told of without a name, or who spoke right before; null where it is for the weights to say. */
function toldRightBefore(pronoun: string, draft: Draft, cast: Cast, memory: Memory): Resolution | null {
  if (pronoun === 'they') return severalBefore(draft, cast, memory);
  if (pronoun === 'it') return bodyBefore(draft, cast, memory);
  if (pronoun === 'who' || kindOfPronoun(pronoun) !== 'personal') return null;
  return unnamedBefore(pronoun, draft, cast, memory) ?? hearerAnswers(pronoun, draft, cast, memory);
}

/**
 * Whether a name that several people share has stood since the last mention of the one, or in somebody's own words a relative of that gender
 * (“Her husband called. He said …”).
 */
function isRivalled(
  pronoun: string,
  id: string,
  { sentence, source, content }: Draft,
  cast: Cast,
  memory: Memory,
): boolean {
  if (kindOfPronoun(pronoun) !== 'personal') return false;
  const at = source?.start ?? sentence.start;
  const last = cast.namesBefore(at, LOOK_BACK).find(({ entity }) => entity === id);
  // "Berg’s lawyer, Ada Holm, who speaks for the younger Berg, said": who is told of beside the speaker is not the speaker.
  const spoke =
    memory.lastPerson === id ? memory.statedIn.get(memory.sentenceAt(memory.lastPersonAt)) : undefined;
  const beside = spoke?.speaker === id ? (spoke.draft.source?.end ?? 0) : 0;
  const between = { start: Math.max(last?.end ?? 0, beside, at - LONGEST_BETWEEN), end: at };
  // Names in the words that are to be given to somebody tell nothing of whose they are.
  const own = content.find(({ start, end }) => start >= between.start && end <= at)?.start ?? at;
  if (
    cast.sharesNameWithin({ start: between.start, end: own }) ||
    (!actsOnAnother(pronoun, memory.sentenceAt(at) - 1, memory) &&
      actsInstead(id, sentence, at, cast, memory))
  )
    return true;
  const told = genderOfPronouns(pronoun);
  if (!sentence.within || told === 'unknown') return false;
  for (const [relatives] of memory.textOf(between).matchAll(RELATIVE))
    if (genderOfWords(relatives.replace(/^\p{L}+\s/u, '')) === told) return true;
  return false;
}

/** "Holm left. The minister rang me. He said …": whether the sentence before begins with an office that nothing tells to be the one's. */
function actsInstead(
  id: string,
  sentence: Draft['sentence'],
  at: number,
  cast: Cast,
  memory: Memory,
): boolean {
  const here = memory.sentenceAt(at);
  if (sentence.within !== null || here < 1) return false;
  if (memory.statedIn.get(here - 1)?.speaker === id) return false;
  const start = memory.sentenceStart(here - 1);
  const before = { start, end: Math.min(memory.sentenceStart(here), start + LONGEST_BETWEEN) };
  const [, asked] = ASKED_OF.exec(memory.textOf(before)) ?? [];
  const [, noun = asked] = asked === undefined ? (OFFICE.exec(memory.textOf(before)) ?? []) : [];
  const head = noun?.toLowerCase().split(' ').filter(isActorNoun).at(-1);
  if (head === undefined || isBodyNoun(head) || isPlural(head, head) || GENERAL.has(head)) return false;
  if (asked === undefined && cast.namesWithin(before).some(({ type }) => type === 'person')) return false;
  const roles = cast.entity(id)?.roles.join(' ').toLowerCase() ?? '';
  return !roles.split(/[^\p{L}]+/u).includes(head) && !memory.describedAs(id, head);
}

/** "The minister", "The deputy mayor": at most three words. */
const OFFICE = /^[Tt]he ((?:\p{L}[\p{L}-]+ ){1,3})/u;
/** "The minister’s spokesman has been asked about Holm": a name behind it is of somebody else. */
const ASKED_OF =
  /^The ((?:\p{L}[\p{L}-]+(?:['’]s)? ){1,5})(?:has been|had been|was) (?:asked|questioned|pressed|quizzed|challenged) (?:about|on|over)\s/u;
/** Nouns by which news tells of anybody again. */
const GENERAL = wordSet(`${PLAYER_NOUN} ${PERSON_AGAIN_NOUN} man woman boy girl`);

/** "my mother", "her late husband" */
const RELATIVE = /\b(?:my|our|his|her|their)\s+\p{Ll}+(?:\s\p{Ll}+)?/giu;

/** "The High Court closed the port. The work took 12 weeks. “…,” it said.": the one body named of late, where no other comes near and no body without a name either; null else. */
function onlyBody(
  { id }: { readonly id: string },
  second: { readonly share: number } | undefined,
  { sentence, source }: Draft,
  cast: Cast,
  memory: Memory,
): Resolution | null {
  const at = source?.start ?? sentence.start;
  const entity = cast.entity(id);
  if (sentence.within !== null || entity?.type !== 'organization' || (second && second.share >= UNFIT))
    return null;
  const [last, ...earlier] = cast.namesBefore(at, LOOK_BACK).filter(({ start }) => !memory.isQuoted(start));
  if (!last || memory.sentenceAt(at) - memory.sentenceAt(last.start) > FARTHEST_BODY) return null;
  if ([last, ...earlier].some(({ entity: other, type }) => other !== id && type === 'organization'))
    return null;
  const own = [last, ...earlier].find(({ entity: other }) => other === id);
  if (!own || memory.sentenceAt(at) - memory.sentenceAt(own.start) > FARTHEST_BODY) return null;
  const between = memory
    .textOf({ start: own.end, end: at })
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  return between.some(isBodyNoun)
    ? null
    : {
        speaker: id,
        certainty: FOUND.bodyAlone,
        reason: `speaker inferred from “It”: ${entity.name}, the only body named before`,
      };
}

/** In sentences. */
const FARTHEST_BODY = 3;

/** "Holm Ferries will sail. Passengers doubt it, they said.": whether several people or bodies without a name stand between the last mention of the one and the pronoun. */
function areTold(id: string, { sentence, source }: Draft, cast: Cast, memory: Memory): boolean {
  const at = source?.start ?? sentence.start;
  if (cast.entity(id)?.form === 'unnamed') return false;
  const last = cast.namesBefore(at, LOOK_BACK).find(({ entity }) => entity === id);
  if (!last) return false;
  return tellsOfSeveral(memory.textOf({ start: Math.max(last.end, at - LONGEST_BETWEEN), end: at }));
}

const LOOK_BACK = 30;
/** In UTF-16 code units. */
const LONGEST_BETWEEN = 400;

/** Candidates with the share of probability each gets, the likeliest first; what is missing to 1 says that it is none of them. */
function weighed(
  pronoun: string,
  draft: Draft,
  cast: Cast,
  memory: Memory,
): { readonly id: string; readonly share: number }[] {
  const antecedents = antecedentsOf(pronoun, draft, cast, memory);
  const kind = kindOfPronoun(pronoun);
  memory.watch?.(
    draft,
    kind,
    antecedents.filter(({ isUnlikely }) => !isUnlikely),
  );
  const { nobody, features: weights } = ANTECEDENT_WEIGHTS[kind];
  const told = antecedents.some(
    ({ features, isUnlikely }) => !isUnlikely && features.includes(ANTECEDENT_FEATURE.gender),
  );
  const misnamed = told ? MISNAMED.besideAnother : MISNAMED.alone;
  const odds = antecedents.map(({ id, features, isUnlikely }) => ({
    id,
    share:
      Math.exp(features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)) *
      (isUnlikely ? misnamed : 1),
  }));
  const all = odds.reduce((sum, { share }) => sum + share, Math.exp(nobody));
  return odds.map(({ id, share }) => ({ id, share: share / all })).sort((a, b) => b.share - a.share);
}

/**
 * Of the people whose given name tells a gender, so many are of the other: our estimate. Where the article tells of somebody else of the pronoun's
 * gender, a reader looks for no mistake.
 */
const MISNAMED = { alone: 0.03, besideAnother: 0.005 } as const;
/** Below this share a candidate is not worth naming; from this on the second is named as a rival. */
const UNFIT = 0.1;
/** From this share on a pronoun tells the gender of whom it means. */
const PLAIN = 0.85;
const RIVAL = 0.2;
