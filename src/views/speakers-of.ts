import type { Claim } from '../engine/corpus/corpus-types';

/** The entities who say a claim, each once, the speaker first; none where it is unclear who speaks. */
export function speakersOf({ speaker, coSpeakers }: Claim): readonly string[] {
  return speaker === null ? [] : [...new Set([speaker, ...coSpeakers])];
}
