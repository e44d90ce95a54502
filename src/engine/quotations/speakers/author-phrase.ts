import { baseEndFrom, baseEndingAt, headEndingAt, isPossessive } from '../../language/clauses/noun-phrases';
import type { Span } from '../../text/span';
import { isDocumentNoun } from '../drafts/sayable';
import { spanOf } from '../drafts/spans';
import type { Draft } from '../drafts/draft';
import { GOT_HOLD } from '../data/documents';
import { isActorNoun } from '../actors/actor-noun';

/** Whose a thing that is written is said to be, with the unit of the phrase's head. */
export interface AuthorPhrase {
  readonly source: Span;
  readonly sourceHead: number;
}

/**
 * The phrase for whoever stands behind a written source, where no name does: "the board" of "a statement from the board", "the board's latest
 * report", "a report compiled by the board", "board" of "a board statement". Null where the source is nothing written or does not say.
 */
export function authorPhrase({ sentence, source, sourceHead }: Draft): AuthorPhrase | null {
  const { units, tags } = sentence;
  const noun = units[sourceHead];
  if (!source || !noun || !isDocumentNoun(noun.lower)) return null;
  const described = units[sourceHead + 2]?.lower === 'by' && tags[sourceHead + 1] === 'VERB';
  const lead = described ? sourceHead + 2 : sourceHead + 1;
  const participle = described ? (units[sourceHead + 1]?.lower ?? '') : '';
  const leads = units[lead]?.lower === 'by' || (!described && units[lead]?.lower === 'from');
  const end = leads && !GOT_HOLD.has(participle) ? baseEndFrom(sentence, lead + 1) : lead;
  if (end > lead + 1) return phraseFor(lead + 1, end, headEndingAt(sentence, end));
  for (let k = sourceHead - 1; k > 0 && (units[k]?.start ?? 0) > source.start; k--) {
    if (!isPossessive(sentence, k)) continue;
    const owner = baseEndingAt(sentence, k);
    return owner && phraseFor(owner.first, owner.last, owner.head);
  }
  const before = sourceHead - 1;
  return tags[before] === 'NOUN' && (units[before]?.start ?? -1) >= source.start
    ? phraseFor(before, sourceHead, before)
    : null;

  function phraseFor(first: number, last: number, head: number): AuthorPhrase | null {
    const span = spanOf(sentence, { first, last });
    return span && isActorNoun(units[head]?.lower ?? '') ? { source: span, sourceHead: head } : null;
  }
}
