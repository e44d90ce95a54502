import type { Entity } from '../../annotation';

/** Entities by their names, so that nobody has to be searched for. */
export class NameIndex {
  private readonly byName = new Map<string, Entity>();
  private readonly byEdge = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.add(entity);
  }

  add(entity: Entity): void {
    const { type, form, name } = entity;
    if (!this.byName.has(name)) this.byName.set(name, entity);
    if (type !== 'person' || form !== 'named') return;
    const first = name.indexOf(' ');
    if (first < 0) return;
    for (const edge of new Set([name.slice(0, first), name.slice(name.lastIndexOf(' ') + 1)])) {
      const bearers = this.byEdge.get(edge);
      if (bearers) bearers.push(entity);
      else this.byEdge.set(edge, [entity]);
    }
  }

  /** The first entity of exactly this name. */
  named(name: string): Entity | undefined {
    return this.byName.get(name);
  }

  /** People of whose names of several words this one is the first or the last. */
  bearersOf(word: string): readonly Entity[] {
    return this.byEdge.get(word) ?? [];
  }
}
