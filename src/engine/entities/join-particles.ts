import type { Prose } from '../language/prose';
import { NAME_PARTICLES, SON_OF } from './data/name-parts';
import type { NameSpan } from './recogniser';
import { retype } from './retype';

/** A person's name that begins with a small particle goes on from the name right before it, whatever that was read as: "Dominique | de Holm". Linear. */
export function joinParticles(names: readonly NameSpan[], { tokens }: Prose): NameSpan[] {
  const out: NameSpan[] = [];
  for (const name of names) {
    const before = out.at(-1);
    const lead = tokens[name.first]?.text ?? '';
    const isRest = NAME_PARTICLES.has(lead) || SON_OF.has(lead);
    if (name.type !== 'person' || !isRest || before?.last !== name.first || before.last - before.first > 2) {
      out.push(name);
      continue;
    }
    const { first, start } = before;
    out[out.length - 1] = { ...retype(before, 'person'), first, start, last: name.last, end: name.end };
  }
  return out;
}
