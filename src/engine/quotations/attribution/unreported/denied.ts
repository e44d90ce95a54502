import { contains } from '../../../text/span';
import type { Draft } from '../../drafts/draft';

/**
 * The drafts of a sentence, those within what somebody denies marked as not said: "denied saying that …", "denied that she had promised
 * to …", "denied reports that he had offered to …". A claim that is denied was made ("denied Holm's claim that …").
 */
export function withDenials(drafts: readonly Draft[]): Draft[] {
  const denials = drafts.filter(({ act, unreported }) => act === 'deny' && unreported === null);
  if (denials.length === 0) return [...drafts];
  const nouns = drafts.filter(({ construction }) => construction === 'noun');
  const clauses = denials.flatMap((denial) => [
    ...(CLAUSAL.has(denial.opening?.frame ?? '') ? [denial] : []),
    ...nouns.filter((noun) => holdsCue(denial, noun)),
  ]);
  return drafts.map((draft) =>
    draft.unreported === null &&
    draft.construction !== 'noun' &&
    clauses.some((clause) => holdsCue(clause, draft))
      ? { ...draft, unreported: 'it is denied that this was said' }
      : draft,
  );
}

/** What a denial leads to where it is the act itself that is denied. */
const CLAUSAL = new Set(['that', 'clause', 'gerund']);

function holdsCue(outer: Draft, { cue, ...inner }: Draft): boolean {
  return cue !== null && outer.cueUnit !== inner.cueUnit && outer.content.some((span) => contains(span, cue));
}
