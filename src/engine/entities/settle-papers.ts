import type { PartOfSpeech, Prose } from '../language/prose';
import type { NameSpan } from './recogniser';
import { retype } from './retype';
import { startsWithCapital } from './skip-titles';

/**
 * A newspaper called like a people keeps its article's capital within a sentence: "told [The] Australian on Monday". Where an article names
 * it so, it is meant at the head of a sentence as well, before a verb: "The Australian reported …". Linear.
 */
export function settlePapers(names: readonly NameSpan[], { tokens, sentences }: Prose): NameSpan[] {
  const heads = new Set(sentences.map(({ first }) => first));
  const papers = new Set<string>();
  const mayBePaper = ({ type, first, last }: NameSpan): boolean =>
    (type === 'nationality' || type === 'organization') &&
    last - first === 1 &&
    tokens[first - 1]?.text === 'The' &&
    !startsWithCapital(tokens[last]) &&
    !DESCRIBED.has(tokens[last]?.pos ?? 'X');
  const word = (name: NameSpan): string => tokens[name.first]?.lower ?? '';
  for (const name of names)
    if (mayBePaper(name) && LEADING.has(tokens[name.first - 2]?.pos ?? 'X') && !heads.has(name.first - 1))
      papers.add(word(name));
  if (papers.size === 0) return [...names];
  return names.map((name) =>
    name.type === 'nationality' && papers.has(word(name)) && mayBePaper(name)
      ? retype(name, 'organization')
      : name,
  );
}

/** What stands before it within a sentence: "told", "in", "and". */
const LEADING: ReadonlySet<string> = new Set<PartOfSpeech>(['VERB', 'ADP', 'CCONJ']);
/** Before these it describes something after all. */
const DESCRIBED: ReadonlySet<string> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN', 'NUM']);
