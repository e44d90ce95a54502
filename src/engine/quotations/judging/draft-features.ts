import { startsClause } from '../../language/clauses/clause';
import { isTimeWord } from '../../language/clauses/noun-phrases';
import { holdsFinite, verbGroupAt } from '../../language/clauses/verb-groups';
import { countBefore } from '../../text/sorted';
import { wordSet } from '../../text/word-set';
import { cueForm } from '../cues/cue-verbs';
import type { Draft } from '../drafts/draft';
import { isDocumentNoun } from '../drafts/sayable';
import { ORGANIZATION_NOUN } from '../data/actors';
import { PERSON_NOUN } from '../data/person-nouns';

/** What tells whether a draft of indirect speech is one, and whether its content is right. */
export function draftFeatures(draft: Draft): string[] {
  const { sentence, cueUnit, opening, construction } = draft;
  const { units, tags } = sentence;
  const lower = units[cueUnit]?.lower ?? '';
  const cue = cueForm(lower);
  const lemma = cue?.verb.lemma ?? lower;
  const frame = opening?.frame ?? construction;
  const group = cue && cueUnit >= 0 ? verbGroupAt(sentence, cueUnit) : null;
  const source = sourceKind(draft);
  const first = unitAt(draft, draft.content[0]?.start ?? 0);
  const last = unitAt(draft, (draft.content.at(-1)?.end ?? 1) - 1);
  const length = last - first;
  const shape = startsClause(sentence, first)
    ? 'clause'
    : holdsFinite(sentence, first, last + 1)
      ? 'finite'
      : 'verbless';
  const features = [
    'any',
    `lemma ${lemma}`,
    `lemma ${lemma} ${frame}`,
    `frame ${frame}`,
    `construction ${construction}`,
    `source ${source}`,
    `source ${source} ${frame}`,
    `shape ${shape} ${frame}`,
    `shape ${shape} ${construction}`,
    `act ${draft.act} ${frame}`,
    `length ${bin(length)}`,
    `length ${bin(length)} ${frame}`,
    `first ${tags[first] ?? 'END'} ${frame}`,
    `after cue ${tags[cueUnit + 1] ?? 'END'} ${frame}`,
    `before cue ${tags[cueUnit - 1] ?? 'START'}`,
    `ends ${last >= units.length - 2 ? 'sentence' : (units[last + 1]?.lower ?? '')}`,
  ];
  if (group) {
    features.push(`form ${cue?.form ?? ''} ${group.form}`, `form ${cue?.form ?? ''} ${frame}`);
    if (group.modal) features.push('modal', `modal ${group.modal}`);
    if (group.negated) features.push('negated');
    if (group.passive) features.push('passive', `passive ${lemma}`);
  }
  if (draft.attitude) features.push('attitude');
  if (draft.unreported) features.push('unreported');
  if (sentence.within) features.push('within a quotation', `within a quotation ${frame}`);
  if (draft.source === null) features.push(`nobody ${lemma}`);
  if (draft.source && draft.cue) {
    const gap = Math.max(draft.cue.start - draft.source.end, draft.source.start - draft.cue.end);
    features.push(`gap ${gap < 3 ? 'none' : gap < 20 ? 'short' : gap < 60 ? 'long' : 'far'} ${construction}`);
  }
  if (draft.content.length > 1) features.push('parted');
  if (isTimeWord(sentence, first)) features.push('begins with a time');
  if (tags[cueUnit] === 'VERB' && units[cueUnit]?.pos !== 'VERB')
    features.push('tag mended', `tag mended ${lemma}`);
  return features;
}

const PERSON = wordSet(PERSON_NOUN);
const ORGANIZATION = wordSet(ORGANIZATION_NOUN);

/** Pronoun, name, or what its head noun names. */
function sourceKind({ source, sourceHead, sentence }: Draft): string {
  if (!source) return 'none';
  const head = sentence.units[sourceHead];
  if (!head) return 'elsewhere';
  const { lower } = head;
  const tag = sentence.tags[sourceHead];
  if (tag === 'PRON') return /^(?:he|she|they|we|i|who)$/.test(lower) ? `pronoun ${lower}` : 'other pronoun';
  if (tag === 'PROPN') return 'name';
  const singular = lower.replace(/s$/, '');
  if (PERSON.has(lower) || PERSON.has(singular) || /(?:er|or|ist|ian|man|men|woman|women)s?$/.test(lower))
    return 'person';
  if (ORGANIZATION.has(lower)) return 'body';
  if (isDocumentNoun(lower)) return 'document';
  return tag === 'NOUN' ? 'noun' : 'other';
}

function unitAt({ sentence: { units } }: Draft, offset: number): number {
  return countBefore(units, ({ end }) => end <= offset);
}

function bin(n: number): string {
  return n < 1 ? '1' : n < 3 ? '3' : n < 6 ? '6' : n < 12 ? '12' : n < 25 ? '25' : 'more';
}
