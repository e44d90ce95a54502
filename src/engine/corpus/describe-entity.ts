import { onOneLine } from '../text/on-one-line';
import type { NameType } from '../annotation';
import type { Member } from './corpus-article';
import type { CorpusEntity, EntityMention } from './corpus-types';
import { normaliseName } from './normalise-name';
import { isSpellingOf, type SpelledName } from './spelled-name';
import { stableId } from './stable-id';

/** One entity out of its members in all articles. Does not depend on their order. */
export function describeEntity(group: string, members: Iterable<Member>): CorpusEntity {
  const sorted = [...members].sort(
    (a, b) => compareText(a.path, b.path) || compareText(a.entity.id, b.entity.id),
  );
  const names = new Ballot();
  const spellings = new Map<string, Ballot>();
  const spelled = sorted.find(({ naming }) => naming.key === group)?.naming.spelled;
  const forms = new Ballot();
  const roles = new Ballot();
  const types = new Ballot();
  const mentions: EntityMention[] = [];
  let country: string | undefined;
  for (const { path, naming, entity, surfaces, mentions: own } of sorted) {
    country ??= naming.country;
    if (naming.key === group || isSpelling(spelled, naming.spelled)) {
      names.cast(entity.name);
      spellingOf(naming.key).cast(entity.name);
    }
    for (const name of [entity.name, ...entity.aliases]) forms.cast(name);
    for (const [name, count] of surfaces) forms.cast(name, count);
    for (const role of entity.roles) roles.cast(role);
    types.cast(entity.type, own.length + 1);
    for (const { start, end, form } of own) mentions.push({ path, start, end, form });
  }
  mentions.sort(compareMentions);
  const name = country ?? names.winner() ?? forms.winner() ?? group;
  return {
    id: stableId('e', group),
    type: country === undefined ? ((types.winner() ?? 'organization') as NameType) : 'place',
    form: sorted.every(({ entity }) => entity.form === 'unnamed') ? 'unnamed' : 'named',
    name,
    aliases: distinct(forms.ranked(), name),
    spellings:
      spellings.size < 2
        ? []
        : [...spellings.values()].map((ballot) => ballot.winner() ?? '').sort(compareText),
    united: [],
    roles: distinct(roles.ranked()),
    mentions,
    paths: [...new Set(sorted.map(({ path }) => path))],
  };

  function spellingOf(key: string): Ballot {
    const known = spellings.get(key);
    if (known) return known;
    const ballot = new Ballot();
    spellings.set(key, ballot);
    return ballot;
  }
}

/**
 * An entity with all that readers say to be the same: what it is is its own; what it is called, in which roles and where, that of all. Its id is
 * its own, too.
 */
export function uniteDescriptions(own: CorpusEntity, others: readonly CorpusEntity[]): CorpusEntity {
  if (others.length === 0) return own;
  const all = [own, ...others];
  return {
    ...own,
    form: all.every(({ form }) => form === 'unnamed') ? 'unnamed' : 'named',
    aliases: distinct(
      [...own.aliases, ...others.flatMap(({ name, aliases }) => [name, ...aliases])],
      own.name,
    ),
    united: distinct(all.map(({ name }) => name)),
    roles: distinct(all.flatMap(({ roles }) => roles)),
    mentions: all.flatMap(({ mentions }) => mentions).sort(compareMentions),
    paths: [...new Set(all.flatMap(({ paths }) => paths))].sort(compareText),
  };
}

function compareMentions(a: EntityMention, b: EntityMention): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end;
}

function isSpelling(one: SpelledName | undefined, other: SpelledName | undefined): boolean {
  return one !== undefined && other !== undefined && isSpellingOf(one, other);
}

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts votes; ties go to the longer text, then to the one with fewer capitals, then to the first in order. */
class Ballot {
  private readonly votes = new Map<string, number>();

  /** Text may run over lines in its article; here it is one line. */
  cast(written: string, votes = 1): void {
    const text = onOneLine(written).trim();
    if (text !== '') this.votes.set(text, (this.votes.get(text) ?? 0) + votes);
  }

  ranked(): string[] {
    const rows = [...this.votes].sort(
      ([a, m], [b, n]) => n - m || b.length - a.length || capitals(a) - capitals(b) || compareText(a, b),
    );
    return rows.map(([text]) => text);
  }

  winner(): string | undefined {
    return this.ranked()[0];
  }
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function distinct(texts: readonly string[], without?: string): string[] {
  const seen = new Set(without === undefined ? [] : [normaliseName(without)]);
  return texts.filter((text) => {
    const key = normaliseName(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
