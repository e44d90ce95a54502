import type { Mention } from '../../annotation';
import { countBefore } from '../../text/sorted';
import type { Span } from '../../text/span';

/** The name mentions of an article that belong to somebody, sorted by start, with what is asked of their order. */
export class NameMentions {
  private readonly firsts = new Map<string, Mention>();

  constructor(readonly all: readonly Mention[]) {
    for (const mention of all)
      if (mention.entity !== null && !this.firsts.has(mention.entity))
        this.firsts.set(mention.entity, mention);
  }

  /** The mention that introduces an entity. */
  firstOf(id: string): Mention | undefined {
    return this.firsts.get(id);
  }

  /** Those that lie within the span. */
  within(span: Span): Mention[] {
    const found: Mention[] = [];
    for (let i = this.position(span.start); i < this.all.length; i++) {
      const mention = this.all[i];
      if (!mention || mention.start >= span.end) break;
      if (mention.end <= span.end) found.push(mention);
    }
    return found;
  }

  /** Up to `limit` that begin before `offset`, nearest first. */
  before(offset: number, limit: number): Mention[] {
    const last = this.position(offset);
    return this.all.slice(Math.max(0, last - limit), last).reverse();
  }

  /** The first that begins at or after `offset`. */
  from(offset: number): Mention | undefined {
    return this.all[this.position(offset)];
  }

  /** Array position of the first that begins at or after `offset`. */
  private position(offset: number): number {
    return countBefore(this.all, ({ start }) => start < offset);
  }
}
