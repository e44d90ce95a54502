import type { Annotation, Entity, NameType } from '../../annotation';
import { normaliseName } from '../normalise-name';

/** The entities of an article, to which its reader may add some that it does not name. */
export class Entities {
  readonly all: Entity[];
  /** Where each is mentioned. */
  private readonly places = new Map<string, number[]>();
  private last: number;

  /** `found` is the record as the engine made it: the ids there are not given again. */
  constructor({ entities, mentions }: Annotation, found: Annotation) {
    this.all = [...entities];
    this.last = [...found.entities, ...entities].reduce(
      (last, { id }) => Math.max(last, Number(/\d+$/.exec(id)?.[0] ?? 0)),
      0,
    );
    for (const { entity, start } of mentions) {
      if (entity === null) continue;
      const places = this.places.get(entity);
      if (places) places.push(start);
      else this.places.set(entity, [start]);
    }
  }

  /** Id of the entity of that name; of several the one whose own name and type it is, then the one mentioned nearest to `offset`. A new one where there is none. */
  named(name: string, type: NameType, offset: number): string {
    const [best] = this.called(name, type, offset);
    return best?.id ?? this.add(name, type);
  }

  /** Id of the entity that a name of that type means: one so called, or the only person of that family name; a new one where there is none. */
  bearer(name: string, type: NameType, offset: number): string {
    const known = this.called(name, type, offset).find((entity) => entity.type === type);
    return known?.id ?? this.ofFamily(name, type)?.id ?? this.add(name, type);
  }

  /** All that go by a name, the likeliest first. */
  private called(name: string, type: NameType, offset: number): Entity[] {
    const sought = normaliseName(name);
    const goes = ({ name: own, aliases }: Entity) =>
      [own, ...aliases].some((other) => normaliseName(other) === sought);
    const rank = (entity: Entity): number =>
      (normaliseName(entity.name) === sought ? 0 : 2) + (entity.type === type ? 0 : 1);
    return this.all
      .filter(goes)
      .sort((a, b) => rank(a) - rank(b) || this.distance(a, offset) - this.distance(b, offset));
  }

  private ofFamily(name: string, type: NameType): Entity | undefined {
    const sought = normaliseName(name);
    if (type !== 'person' || sought.includes(' ')) return undefined;
    const family = this.all.filter(
      (entity) => entity.type === type && normaliseName(entity.name).endsWith(` ${sought}`),
    );
    return family.length === 1 ? family[0] : undefined;
  }

  private add(name: string, type: NameType): string {
    const id = `e${++this.last}`;
    this.all.push({ id, type, form: 'named', name, aliases: [], roles: [], roleSpans: [] });
    return id;
  }

  private distance({ id }: Entity, offset: number): number {
    const places = this.places.get(id) ?? [];
    return places.reduce(
      (least, place) => Math.min(least, Math.abs(place - offset)),
      Number.MAX_SAFE_INTEGER,
    );
  }
}
