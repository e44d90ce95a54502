import { baseEndingAt } from '../../../language/clauses/noun-phrases';
import { isActorNoun } from '../../actors/actor-noun';
import { verbGroupAt, type VerbGroup } from '../../../language/clauses/verb-groups';
import { IRREGULAR_VERBS } from '../../data/irregular-verbs';
import { HEADLINE_HEARSAY, HEADLINE_PASSIVE } from '../../data/headlines';
import { MEANS } from '../../data/occasions';
import { HEARING } from '../../data/trials';
import { TRANSITIVE_PARTICIPLE } from '../../data/verb-kinds';
import type { SpeechSentence } from '../../sentences/speech-sentence';

/** The verb group of the cue at unit `i`, passive where its auxiliary is left out: "When asked whether …", "jailed for years, accused of lying". */
export function cueGroup(sentence: SpeechSentence, i: number, form: string): VerbGroup {
  const { units, tags } = sentence;
  const group = verbGroupAt(sentence, i);
  const before = units[i - 1]?.lower ?? '';
  const next = units[i + 1]?.lower ?? '';
  // "he's said he'll fight": a perfect, not a passive.
  if (group.passive && /^['’]s$/.test(before) && (tags[i + 1] === 'PRON' || next === 'that'))
    return { ...group, passive: false };
  const lower = units[i]?.lower;
  if (sentence.isHeadline && group.first === i && leavesAuxiliaryOut(sentence, i))
    return { ...group, passive: true };
  // "Holm warned by phone that …"
  const byWhom = next === 'by' && !MEANS.has(units[i + 2]?.lower ?? '');
  // Whom somebody accuses would stand before "of".
  if (lower === 'accused' && next === 'of') return { ...group, passive: true };
  // "a biography written by Holm", "Holm, accused by neighbours of lying,"
  if (
    byWhom &&
    group.first === i &&
    (PARTICIPLE_ONLY.has(lower ?? '') || TRANSITIVE_PARTICIPLE.has(lower ?? ''))
  )
    return { ...group, passive: true };
  if (byWhom && group.first === i && tellsOfThing(sentence, i)) return { ...group, passive: true };
  const asked = form === 'ed' && lower === 'asked' && group.first === i;
  return asked && (i === 0 || WITHOUT_AUXILIARY.has(before)) ? { ...group, passive: true } : group;
}

/** ", a step first proposed by Norway": whether the past form at unit `i` describes a thing set beside a clause, and by whom it was. */
function tellsOfThing(sentence: SpeechSentence, i: number): boolean {
  const { units, tags } = sentence;
  let k = i;
  while (k > 1 && (tags[k - 1] === 'ADV' || units[k - 1]?.lower === 'first')) k--;
  const phrase = k < i ? baseEndingAt(sentence, k) : null;
  if (!phrase || units[phrase.first - 1]?.lower !== ',') return false;
  const article = units[phrase.first]?.lower;
  const agent = units[i + 2]?.lower ?? '';
  return (
    (article === 'a' || article === 'an') &&
    tags[phrase.head] === 'NOUN' &&
    !isActorNoun(units[phrase.head]?.lower ?? '') &&
    !agent.endsWith('ing')
  );
}

/** "Gate was weak, court told", "Court told gate was weak", "Holm asked to explain", "Holm grilled over gate": a headline leaves "was" out. */
function leavesAuxiliaryOut({ units, tags }: SpeechSentence, i: number): boolean {
  const lower = units[i]?.lower ?? '';
  const next = units[i + 1]?.lower ?? '';
  if (lower === 'told') return i === units.length - 1 || HEARING.has(units[i - 1]?.lower ?? '');
  // "Mayor said to be ready to go"
  if (HEADLINE_HEARSAY.has(lower) && next === 'to' && tags[i + 2] !== 'PROPN') return true;
  return HEADLINE_PASSIVE.has(lower) && (tags[i + 1] === 'ADP' || next === 'to');
}

/** Past participles that no past form is like. */
const PARTICIPLE_ONLY = new Set(
  IRREGULAR_VERBS.filter(([lemma, past, participle]) => participle !== past && participle !== lemma).map(
    ([, , participle]) => participle,
  ),
);

/** Words behind which a passive goes without its auxiliary. */
const WITHOUT_AUXILIARY = new Set(['when', 'if', 'as']);
