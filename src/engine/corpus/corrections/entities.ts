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
    this.last = found.entities.reduce((last, { id }) => Math.max(last, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0);
    for (const { entity, start } of mentions) {
      if (entity === null) continue;
      const places = this.places.get(entity);
      if (places) places.push(start);
      else this.places.set(entity, [start]);
    }
  }

  /** Id of the entity of that name; of several the one whose own name and type it is, then the one mentioned nearest to `offset`. A new one where there is none. */
  named(name: string, type: NameType, offset: number): string {
    const sought = normaliseName(name);
    const goes = ({ name: own, aliases }: Entity) =>
      [own, ...aliases].some((other) => normaliseName(other) === sought);
    const rank = (entity: Entity): number =>
      (normaliseName(entity.name) === sought ? 0 : 2) + (entity.type === type ? 0 : 1);
    const [best] = this.all
      .filter(goes)
      .sort((a, b) => rank(a) - rank(b) || this.distance(a, offset) - this.distance(b, offset));
    return best?.id ?? this.add(name, type);
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
