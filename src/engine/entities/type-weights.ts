import type { NameType } from '../annotation';
import type { NameSpan } from './recogniser';
import { retype } from './retype';

/** How names that ought to be of one type were read: the confidences of each type, summed. */
export class TypeWeights {
  private readonly weights = new Map<NameType, number>();
  private telling: NameType | undefined;
  private contradicted = false;
  private surest = 0;

  add({ type, confidence }: NameSpan): void {
    this.surest = Math.max(this.surest, confidence);
    this.weights.set(type, (this.weights.get(type) ?? 0) + confidence);
  }

  /** The type the article itself tells; undefined where it tells none, or several, or the name was read too surely anywhere to doubt it. */
  get told(): NameType | undefined {
    return this.contradicted || this.surest >= SURE ? undefined : this.telling;
  }

  /** Notes the type the article tells somewhere, if it does. */
  tell(type: NameType | undefined): void {
    if (type === undefined) return;
    if (this.telling !== undefined && this.telling !== type) this.contradicted = true;
    this.telling = type;
  }

  /** Whether it was read as this type anywhere. */
  has(type: NameType): boolean {
    return this.weights.has(type);
  }

  /** True while all were read alike. */
  get agree(): boolean {
    return this.weights.size < 2;
  }

  /**
   * The name with the type it ought to have: another weighs more than `preponderance` times its own. Whether a people or its country is
   * meant is a question of each place, so neither turns into the other.
   */
  settle(name: NameSpan, preponderance: number): NameSpan {
    if (name.type === 'nationality') return name;
    let { type } = name;
    let most = (this.weights.get(type) ?? 0) * preponderance;
    for (const [other, weight] of this.weights) {
      if (weight <= most || other === 'nationality') continue;
      type = other;
      most = weight;
    }
    return retype(name, type);
  }
}

/** A name read this surely keeps its type against what the article seems to say of it. */
const SURE = 0.85;
