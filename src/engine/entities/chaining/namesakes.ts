import { SON_OF } from '../data/name-parts';
import type { ChainedName } from './chained-name';
import { Person, shortFormsOf } from './person';
import type { PersonName } from './person-name';

/** The people of an article, found by the names they may bear. */
export class Namesakes {
  readonly all: Person[] = [];
  private readonly byForm = new Map<string, Person[]>();
  private readonly byPair = new Map<string, Person[]>();
  private readonly byShort = new Map<string, Person[]>();

  /** Brings in somebody of whom nothing is known yet. */
  start(): Person {
    const person = new Person();
    this.all.push(person);
    return person;
  }

  /** Those whom a full name may mean: all who bear just this one, else the first who bears it longer, shorter or turned round. */
  ofFullName(name: ChainedName, parts: PersonName): readonly Person[] {
    const mayMean = (person: Person): boolean => !person.contradicts(name, parts) && !person.isElderOf(parts);
    const same = this.byForm.get(parts.core.join(' '))?.filter(mayMean) ?? [];
    if (same.length > 0) return same;
    for (const pair of pairsOf(parts)) {
      const found = this.byPair
        .get(pair)
        ?.find((person) => mayMean(person) && person.forms.some((form) => isShorter(form, parts.core)));
      if (found) return [found];
    }
    return [];
  }

  /** Those who may be called by a short name alone. */
  ofShortName(name: ChainedName, parts: PersonName): readonly Person[] {
    const word = parts.significant[0] ?? '';
    const sonOf = name.words.find((other) => SON_OF.has(other));
    const bearers = this.byShort.get(word) ?? [];
    const sons = sonOf === undefined ? [] : (this.byShort.get(`${sonOf} ${word}`) ?? []);
    return [...bearers, ...sons].filter((person) => person.mayBeCalled(name, parts));
  }

  /** Notes a mention by full name of somebody known, or of somebody new. */
  addFull(known: Person | undefined, name: ChainedName, parts: PersonName): void {
    const person = known ?? this.start();
    person.addFull(name, parts);
    const form = parts.core.join(' ');
    if (this.byForm.get(form)?.includes(person)) return;
    add(this.byForm, form, person);
    person.forms.push(parts.core);
    for (const pair of pairsOf(parts)) add(this.byPair, pair, person);
    for (const short of shortFormsOf(parts.core)) add(this.byShort, short, person);
  }
}

function add(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (!list) index.set(key, [person]);
  else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person);
}

/** So many people of one name are told apart; of more, no article tells who is meant. Keeps the work linear. */
const MOST_NAMESAKES = 40;

/** Any two of a name's words, in a fixed order: what a longer and a shorter form of it have in common. */
function pairsOf({ significant }: PersonName): string[] {
  const words = significant.slice(0, MOST_WORDS);
  return words.flatMap((word, i) =>
    words.slice(i + 1).map((other) => (word < other ? `${word} ${other}` : `${other} ${word}`)),
  );
}

const MOST_WORDS = 6;

/** One full name is the other with words left out or turned round: "Luiz Inácio Lula da Silva", "Lula da Silva". */
function isShorter(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) && (short.length > 2 || long.length <= 4);
}
