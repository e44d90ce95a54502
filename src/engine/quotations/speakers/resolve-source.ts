import type { Draft } from '../drafts/draft';
import { nameOf, type Cast } from './cast';
import { jointSources } from './joint-speakers';
import type { Memory } from './memory';
import type { Resolution } from './resolution';
import { resolveSpeaker } from './resolve-speaker';

/** Resolves the source of a draft to whoever speaks, or to all who do when several share it: the first named is the speaker then. */
export function resolveSource(text: string, draft: Draft, cast: Cast, memory: Memory): Resolution {
  const partners = jointSources(draft, cast);
  if (partners.length < 2) return resolveSpeaker(text, draft, cast, memory);
  const resolved = partners.map((partner) => resolveSpeaker(text, { ...draft, ...partner }, cast, memory));
  const speakers = [...new Set(resolved.map(({ speaker }) => speaker).filter((id) => id !== null))];
  const [speaker, ...others] = speakers;
  const certainty = Math.min(...resolved.map((one) => one.certainty));
  if (speaker === undefined)
    return { speaker: null, certainty, reason: 'several share it, none of them is named' };
  const named = speakers.map((id) => nameOf(cast, id));
  const left = resolved.filter((one) => one.speaker === null).map(({ reason }) => reason);
  const shared =
    named.length > 1
      ? `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''} share it`
      : `${named[0] ?? ''} shares it with somebody else`;
  return { speaker, others, certainty, reason: [shared, ...left].join('; ') };
}
