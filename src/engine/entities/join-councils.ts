import type { Prose } from '../language/prose';
import { LOCAL_BODIES, LOCAL_UNITS } from './data/heads';
import type { NameSpan } from './recogniser';

/**
 * Makes one body of a unit of a country and its council where the tagger cut between them: "[Holm County] [Assembly]". Order and
 * disjointness are kept. Linear.
 */
export function joinCouncils(names: readonly NameSpan[], { text, tokens }: Prose): NameSpan[] {
  const out: NameSpan[] = [];
  for (const name of names) {
    const place = out.at(-1);
    const isCut =
      place?.type === 'place' &&
      name.type === 'organization' &&
      place.last === name.first &&
      text.slice(place.end, name.start) === ' ';
    const unit = name.first - 1;
    const isLocal =
      name.last - name.first === 1 &&
      LOCAL_UNITS.has(tokens[unit]?.lower ?? '') &&
      LOCAL_BODIES.has(tokens[name.last - 1]?.lower ?? '');
    if (isCut && isLocal && unit > place.first)
      out[out.length - 1] = { ...name, first: place.first, start: place.start };
    else out.push(name);
  }
  return out;
}
