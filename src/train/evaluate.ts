import { LAST, OUTSIDE, TYPES, UNIT } from '../engine/entities/tagger/labels';
import type { NameType } from '../engine/annotation';
import type { Prose } from '../engine/language/prose';
import type { Span } from '../engine/text/span';

/** The names a row of labels spells out. */
export function namesOf(labels: Uint8Array, { tokens }: Prose): (Span & { type: NameType })[] {
  const names: (Span & { type: NameType })[] = [];
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const part = (label - 1) & 3;
    if (part === 0 || part === UNIT) start = i;
    if (part === LAST || part === UNIT) {
      names.push({
        start: tokens[start]?.start ?? 0,
        end: tokens[i]?.end ?? 0,
        type: TYPES[(label - 1) >> 2] ?? 'person',
      });
    }
  }
  return names;
}

/** Counts of right, found and wanted names by type. */
export class NameScore {
  private readonly right = new Map<string, number>();
  private readonly found = new Map<string, number>();
  private readonly wanted = new Map<string, number>();

  add(found: readonly (Span & { type: NameType })[], wanted: readonly (Span & { type: NameType })[]): void {
    const keys = new Set(wanted.map(key));
    for (const name of wanted) bump(this.wanted, name.type);
    for (const name of found) {
      bump(this.found, name.type);
      if (keys.has(key(name))) bump(this.right, name.type);
    }
  }

  /** F1 in percent of a type, or of people, organizations and places together. */
  f1(type?: NameType): number {
    const types: readonly NameType[] = type ? [type] : ['person', 'organization', 'place'];
    const sum = (counts: Map<string, number>): number =>
      types.reduce((total, t) => total + (counts.get(t) ?? 0), 0);
    const all = sum(this.found) + sum(this.wanted);
    return all === 0 ? 0 : (200 * sum(this.right)) / all;
  }

  /** "all person organization place", one decimal each. */
  toString(): string {
    return [this.f1(), this.f1('person'), this.f1('organization'), this.f1('place')]
      .map((f) => f.toFixed(1).padStart(5))
      .join(' ');
  }
}

function key({ start, end, type }: Span & { type: NameType }): string {
  return `${start}-${end}-${type}`;
}

function bump(counts: Map<string, number>, type: string): void {
  counts.set(type, (counts.get(type) ?? 0) + 1);
}
