import type { VerbGroup } from '../../language/clauses/verb-groups';
import type { SpeechSentence } from '../sentences/speech-sentence';

/** Words before "to say" after which nothing has been said (yet). */
const WITHHELD = new Set(
  'declined declines decline refused refuses refuse failed fails fail expected likely unlikely set plans plan planned wants want wanted hopes hope hoped intends intend intended ready prepared going scheduled due reluctant able unable unwilling willing neglected supposed hesitated need needs needed'.split(
    ' ',
  ),
);

/** Why the speech act did not take place, in a few words of the text; null when it did. */
export function unreportedBy(sentence: SpeechSentence, group: VerbGroup, _form: string): string | null {
  const { units } = sentence;
  if (group.negated) return 'it is denied that this was said';
  if (group.modal !== null) return `“${group.modal}” leaves open whether it was said`;
  if (group.form === 'infinitive') {
    for (let k = group.first - 1; k >= 0 && k >= group.first - 3; k--) {
      const lower = units[k]?.lower ?? '';
      if (WITHHELD.has(lower)) return `“${lower} to” means that it was not said, or not yet`;
    }
  }
  for (let k = group.first - 1; k >= 0 && k > group.first - 10; k--) {
    const lower = units[k]?.lower ?? '';
    if (lower === 'if' || lower === 'unless') return `“${lower}” makes it a condition`;
    if (lower === ',' || lower === ';') break;
  }
  return null;
}
