import { startsClause } from '../../language/clauses/clause';
import { subjectBefore } from '../../language/clauses/subject';
import { verbGroupAt } from '../../language/clauses/verb-groups';
import { BE } from '../../language/data/word-classes';
import { CUE_ADJECTIVES, HELD_VIEWS, MADE_SO } from '../data/cue-adjectives';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { opensPlainClause } from './clauses/bare-clause';
import { contentEnd } from './ends/content-end';
import type { Draft } from '../drafts/draft';
import { spanOf, trimStretch } from '../drafts/spans';
import { unreportedBy } from './unreported/unreported';

/** "Smith is adamant that …", "she made (it) clear (that) …": attributions that an adjective makes together with its verb. */
export function attributeByAdjectives(sentence: SpeechSentence): Draft[] {
  const { units } = sentence;
  const drafts: Draft[] = [];
  for (let i = 1; i + 2 < units.length; i++) {
    const lower = units[i]?.lower ?? '';
    const held = HELD_VIEWS.has(lower);
    if (!held && !CUE_ADJECTIVES.has(lower)) continue;
    const marked = units[i + 1]?.lower === 'that' && startsClause(sentence, i + 2);
    if (!marked && (held || !opensPlainClause(sentence, i + 1))) continue;
    const verb = held ? beforeView(sentence, i) : verbBefore(sentence, i);
    if (verb < 0) continue;
    const group = verbGroupAt(sentence, verb);
    if (group.passive || group.form !== 'finite') continue;
    const subject = subjectBefore(sentence, group.first);
    if (!subject || NOBODY.has(units[subject.head]?.lower ?? '')) continue;
    const from = marked ? i + 2 : i + 1;
    const embedded = subject.through === 'relative';
    const opening = { from, cue: i, embedded, frame: marked ? 'that' : 'clause' };
    const content = spanOf(
      sentence,
      trimStretch(sentence, { first: from, last: contentEnd(sentence, opening) }),
    );
    if (!content) continue;
    drafts.push({
      sentence,
      construction: 'source-cue-content',
      content: [content],
      cue: spanOf(sentence, { first: i, last: i + 1 }),
      cueUnit: i,
      source: spanOf(sentence, subject),
      sourceHead: subject.head,
      addressee: null,
      via: [],
      act: 'state',
      attitude: false,
      unreported: unreportedBy(sentence, group, subject),
      opening,
    });
  }
  return drafts;
}

/** The form of "be" before "of the" and the view at unit `i`; -1 for none. */
function beforeView({ units }: SpeechSentence, i: number): number {
  const of = units[i - 2]?.lower === 'of' && units[i - 1]?.lower === 'the';
  return of && BE.has(units[i - 3]?.lower ?? '') ? i - 3 : -1;
}

/** The form of "be", "make" or "let" that the adjective at unit `i` completes; -1 for none. */
function verbBefore({ units, tags }: SpeechSentence, i: number): number {
  const adjective = units[i]?.lower ?? '';
  let k = i - 1;
  while (k >= 0 && tags[k] === 'ADV') k--;
  const lower = units[k]?.lower ?? '';
  if (lower === 'be' && units[k - 1]?.lower === 'it' && LET.has(units[k - 2]?.lower ?? ''))
    return adjective === 'known' ? k - 2 : -1;
  // "he was clear that", but "he had been clear that" and "he is known that"
  if (BE.has(lower))
    return MADE_SO.has(adjective) && !(adjective === 'clear' && (lower === 'was' || lower === 'is')) ? -1 : k;
  if (lower === 'it') k--;
  return MADE_SO.has(adjective) && MAKE.has(units[k]?.lower ?? '') ? k : -1;
}

const MAKE = new Set(['make', 'makes', 'made']);
const LET = new Set(['let', 'lets']);
/** Subjects that say nothing: "it is clear that". */
const NOBODY = new Set(['it', 'this', 'that', 'what', 'which', 'there']);
