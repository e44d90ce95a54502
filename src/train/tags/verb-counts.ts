import type { TaughtText } from './taught-text';

/** How often words in small letters are tagged as verbs, and at all. */
export class VerbCounts {
  private readonly verbs = new Map<string, number>();
  private readonly all = new Map<string, number>();

  constructor(texts: readonly TaughtText[]) {
    for (const { prose, tags } of texts) {
      prose.tokens.forEach(({ text, lower }, i) => {
        if (text !== lower) return;
        this.all.set(lower, (this.all.get(lower) ?? 0) + 1);
        if (tags[i] === 'VERB') this.verbs.set(lower, (this.verbs.get(lower) ?? 0) + 1);
      });
    }
  }

  /** Share of a word's occurrences that are verbs, 0 for a word that was hardly met. */
  share(lower: string): number {
    const verbs = this.verbs.get(lower) ?? 0;
    return verbs < 2 ? 0 : verbs / (this.all.get(lower) ?? 1);
  }

  /** True for a word that is a verb now and then. */
  canBeVerb(lower: string): boolean {
    return this.share(lower) >= 0.04;
  }
}
