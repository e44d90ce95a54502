import type { Prose } from '../language/prose';
import { COMMON_HEADS } from './data/heads';
import { nicknameIn } from './join-nicknames';
import type { NameSpan } from './recogniser';
import { retype } from './retype';
import { toldType } from './told-type';
import { TypeWeights } from './type-weights';

/**
 * One name, one type: where an article's name was read in two ways, the way it was read most surely and most often holds for all. A name of
 * one word gives in only where its own reading is unsure: "Washington" may be the city here and the president there. What the article says a
 * name is ("Corvane, a start-up") holds wherever it was not read surely. Linear.
 */
export function settleTypes(names: readonly NameSpan[], prose: Prose): NameSpan[] {
  const { tokens } = prose;
  const readings = new Map<string, TypeWeights>();
  const placed = new Map<string, number>();
  const readingsOf = names.map((name) => {
    const form = formOf(tokens, name.first, name.last);
    if (name.type === 'place' && !placed.has(form)) placed.set(form, name.first);
    let weights = readings.get(form);
    if (!weights) readings.set(form, (weights = new TypeWeights()));
    weights.add(name);
    weights.tell(toldType(name, prose));
    return weights;
  });
  tellCountries(readings);
  names.forEach((name, i) => {
    const told = readingsOf[i]?.told;
    const meant = told ? retype(name, told) : name;
    for (const form of shortForms(meant, tokens, (short) => (placed.get(short) ?? Infinity) < name.first)) {
      const weights = readings.get(form);
      weights?.add(meant);
      weights?.tell(told);
    }
  });
  return names.map((name, i) => {
    const weights = readingsOf[i];
    if (!weights) return name;
    if (weights.told && name.type !== 'nationality') return retype(name, weights.told);
    if (weights.agree) return name;
    if (name.last - name.first > 1) return weights.settle(name, 1);
    return name.confidence < SURE ? weights.settle(name, PREPONDERANCE) : name;
  });
}

/** Where an article has a people, "Corvanian", "Corvane" is its country. */
function tellCountries(readings: ReadonlyMap<string, TypeWeights>): void {
  for (const [form, people] of readings) {
    if (!people.has('nationality')) continue;
    for (const ending of ENDINGS_OF_PEOPLES) {
      const country = form.endsWith(ending) ? readings.get(form.slice(0, -ending.length)) : undefined;
      if (!country) continue;
      country.tell('place');
      people.tell('nationality');
    }
  }
}

const ENDINGS_OF_PEOPLES = ['n', 'an', 'ian', 'ese', 'i'];

/** The words of tokens `[first, last)`, in lower case. */
function formOf(tokens: Prose['tokens'], first: number, last: number): string {
  let form = tokens[first]?.lower ?? '';
  for (let i = first + 1; i < last; i++) form += ` ${tokens[i]?.lower ?? ''}`;
  return form;
}

/** How a name is taken up again: a person by the family name ("El-Sisi"), the given name or a nickname, a body by its first word ("Corvane" of "Corvane Foods"), or the second of two, unless the article spoke of a place of that name before ("Dinamo Corvane"). */
function shortForms(
  { type, first, last }: NameSpan,
  tokens: Prose['tokens'],
  isPlaced: (form: string) => boolean,
): string[] {
  if (last - first < 2) return [];
  const end = tokens[last - 1]?.lower ?? '';
  if (type === 'organization') {
    const head = last - first === 2 && !COMMON_HEADS.has(end) && !isPlaced(end) ? [end] : [];
    return [tokens[first]?.lower ?? '', ...head];
  }
  if (type !== 'person') return [];
  const forms = [end, tokens[first]?.lower ?? ''];
  if (tokens[last - 2]?.text === '-') forms.push(`${tokens[last - 3]?.lower ?? ''} - ${end}`);
  const nickname = nicknameIn(tokens, first, last);
  if (nickname) forms.push(formOf(tokens, nickname.first, nickname.last));
  return forms;
}

/** A name of one word read this surely keeps its type. */
const SURE = 0.62;
/** So many times its own weight makes a name of one word give in. Both chosen on names/dev, where they hardly matter. */
const PREPONDERANCE = 1.5;
