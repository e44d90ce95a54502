import { startsClause } from '../../language/clauses/clause';
import { subjectBefore } from '../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { HEARSAY_ADVERBS } from '../data/hearsay';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { contentEnd } from './ends/content-end';
import type { Draft, Stretch } from '../drafts/draft';
import { nobodysDraft } from './unreported/nobodys-draft';
import { holds, spanOf, trimStretch } from '../drafts/spans';

/**
 * "The mayor reportedly took the money", "Allegedly, the seal was broken": what people say, nobody knows who. The clause around the adverb is
 * what is passed on. Adverbs inside what somebody says, or before a verb of saying, belong to `drafts`; those before an adjective ("the
 * allegedly stolen crane") pass on no clause.
 */
export function attributeHearsay(sentence: SpeechSentence, drafts: readonly Draft[]): Draft[] {
  const { units, tags, within } = sentence;
  if (within) return [];
  const found: Draft[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || tags[i] !== 'ADV' || !HEARSAY_ADVERBS.has(unit.lower)) continue;
    const clause = clauseAround(sentence, i);
    if (!clause || drafts.some((draft) => draft.cueUnit === clause.verb || holds(draft, unit))) continue;
    const content = partedAt(sentence, clause, i);
    if (content.length === 0) continue;
    found.push(nobodysDraft(sentence, i, content));
  }
  return found;
}

interface Clause extends Stretch {
  /** Unit of its verb. */
  readonly verb: number;
}

/** The clause whose verb the adverb at unit `i` stands beside: from its subject to its end; undefined where it stands beside none. */
function clauseAround(sentence: SpeechSentence, i: number): Clause | undefined {
  const verb = verbBeside(sentence, i);
  if (verb < 0) return undefined;
  const group = verbGroupAt(sentence, verb);
  if (group.form !== 'finite') return undefined;
  const subject = subjectBefore(sentence, group.first);
  // "put Holm on the spot over millions allegedly paid": what stands before the adverb is another verb's object.
  if (subject && sentence.tags[subject.first - 1] === 'VERB') return undefined;
  const leads = subject !== null && subject.through !== 'relative' && subject.last <= group.first;
  const first = leads ? subject.first : group.first;
  const from = Math.max(verb, i);
  const ruled = contentEnd(sentence, {
    from,
    cue: i,
    embedded: subject?.through === 'relative',
    frame: 'clause',
  });
  return { first: Math.min(first, i), last: beforeNextClause(sentence, from, ruled), verb };
}

/** The end of a clause that goes on to `last` at most: before a comma, "and" and the next clause. */
function beforeNextClause(sentence: SpeechSentence, from: number, last: number): number {
  const { units, tags } = sentence;
  for (let e = from + 1; e + 2 < last; e++)
    if (units[e]?.lower === ',' && tags[e + 1] === 'CCONJ' && startsClause(sentence, e + 2)) return e;
  return last;
}

/** How far from the adverb its verb may stand at the beginning of a sentence: "Reportedly, the old crane on the pier was sold". */
const FARTHEST = 12;

/** The finite verb right behind the adverb or right before it, or the first of the sentence that the adverb opens; -1 for none. */
function verbBeside(sentence: SpeechSentence, i: number): number {
  const { units, tags } = sentence;
  let k = i + 1;
  if (units[k]?.lower === ',') {
    if (tags.slice(0, i).some((tag) => tag !== 'PUNCT' && tag !== 'CCONJ')) return -1;
    for (; k < units.length && k <= i + FARTHEST; k++) if (tags[k] === 'VERB' || tags[k] === 'AUX') return k;
    return -1;
  }
  // "The crane, allegedly sold twice, was found": no clause of its own.
  if (units[i - 1]?.lower === ',') return -1;
  while (tags[k] === 'ADV' || tags[k] === 'AUX') k++;
  // "The allegedly stolen crane": an adjective's adverb.
  if (tags[k] === 'VERB') return tags[i - 1] === 'DET' || tags[i - 1] === 'ADP' ? -1 : k;
  return tags[i - 1] === 'AUX' && isFiniteAt(sentence, i - 1) ? i - 1 : -1;
}

/** The clause without its adverb. */
function partedAt(sentence: SpeechSentence, { first, last }: Stretch, i: number) {
  return [
    { first, last: i },
    { first: i + 1, last },
  ]
    .map((stretch) => spanOf(sentence, trimStretch(sentence, stretch)))
    .filter((span) => span !== null);
}
