import type { Prose } from '../language/prose';
import type { NameSpan } from './recogniser';
import { TypeWeights } from './type-weights';

/** What a list names is of one kind: a name in "A, B, C and D" that was read unsurely is of the kind most of the others are. Linear. */
export function settleLists(names: readonly NameSpan[], prose: Prose): NameSpan[] {
  const out: NameSpan[] = [];
  for (let from = 0; from < names.length;) {
    let to = from + 1;
    while (to < names.length && isListed(names[to - 1] as NameSpan, names[to] as NameSpan, prose)) to++;
    const list = names.slice(from, to);
    for (const name of list.length < SHORTEST ? list : settleList(list)) out.push(name);
    from = to;
  }
  return out;
}

function settleList(list: readonly NameSpan[]): readonly NameSpan[] {
  const weights = new TypeWeights();
  for (const name of list) weights.add(name);
  if (weights.agree) return list;
  return list.map((name) => (name.confidence < SURE ? weights.settle(name, PREPONDERANCE) : name));
}

/** True when nothing but a comma and "and" stands between two names that follow each other. */
function isListed(left: NameSpan, right: NameSpan, { tokens }: Prose): boolean {
  const between = right.first - left.last;
  if (between < 1 || between > MOST_BETWEEN) return false;
  for (let i = left.last; i < right.first; i++) if (!LINKS.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** What links the members of a list; no more of it than in ", and the". */
const LINKS = new Set([',', ';', 'and', 'or', '&', 'the']);
const MOST_BETWEEN = 3;

/** Fewer names make no list. */
const SHORTEST = 3;
/** A name read this surely keeps its type, whatever the others are. */
const SURE = 0.73;
/** So many times its own kind's weight makes a name give in: "Holm, Reuters, Oslo" is no list of one kind. Both chosen on names/dev. */
const PREPONDERANCE = 2.5;
