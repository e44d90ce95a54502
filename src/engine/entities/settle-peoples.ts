import type { PartOfSpeech, Prose } from '../language/prose';
import type { NameSpan } from './recogniser';
import { retype } from './retype';

/**
 * A family name that is a people's name as well ("Han", "Kurdi") means the person where the article names one so and the word stands by itself:
 * "Han said", "Han’s office". Before a noun it keeps its type: "Han settlers".
 */
export function settlePeoples(names: readonly NameSpan[], { tokens }: Prose): NameSpan[] {
  const families = new Set<string>();
  for (const { type, first, last } of names) {
    if (type !== 'person' || last - first < 2) continue;
    families.add(tokens[first]?.lower ?? '');
    families.add(tokens[last - 1]?.lower ?? '');
  }
  return names.map((name) => {
    const { type, first, last } = name;
    if (type !== 'nationality' || last - first !== 1 || !families.has(tokens[first]?.lower ?? ''))
      return name;
    const { pos = 'X', text = '' } = tokens[last] ?? {};
    // "Led by Han early on": nothing is done by an adjective.
    const describes =
      text === '-' || (DESCRIBED.has(pos) && !(pos === 'ADJ' && tokens[first - 1]?.lower === 'by'));
    const isCounted = COUNTING.has(tokens[first - 1]?.pos ?? '');
    return describes || isCounted ? name : retype(name, 'person');
  });
}

/** What follows where a people's name describes something. */
const DESCRIBED: ReadonlySet<string> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'PROPN', 'NUM']);
/** What comes before where it means people: "the Han", "two Han", "ethnic Han". */
const COUNTING: ReadonlySet<string> = new Set<PartOfSpeech>(['DET', 'NUM', 'ADJ']);
