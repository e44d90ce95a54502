import type { Prose } from '../language/prose';
import { findIntroductions } from './introductions';
import type { NameSpan } from './recogniser';
import { retype } from './retype';

/**
 * What an article introduces as another name is of the kind of what it stands for, wherever it stands: "Civic Platform (CP)", "Ada von Holm
 * (AVH)". Linear.
 */
export function settleAcronyms(names: readonly NameSpan[], prose: Prose): readonly NameSpan[] {
  const { tokens } = prose;
  const types = new Map<string, NameSpan['type']>();
  for (const { full, short, by } of findIntroductions(names, prose)) {
    const whole = names[full] as NameSpan;
    const other = names[short] as NameSpan;
    if (whole.type === 'nationality' || other.last - other.first !== 1) continue;
    // What is not spelled by the name's initials gives in only to a body's name, and only where it was read unsurely.
    if (by === 'initials' || (whole.type === 'organization' && other.confidence < SURE))
      types.set(tokens[other.first]?.text ?? '', whole.type);
  }
  if (types.size === 0) return names;
  return names.map((name) => {
    const type = name.last - name.first === 1 ? types.get(tokens[name.first]?.text ?? '') : undefined;
    return type === undefined ? name : retype(name, type);
  });
}

/** What does not fit keeps its type if read this surely. */
const SURE = 0.62;
