import type { Prose } from '../language/prose';
import type { NameSpan } from './recogniser';
import { TypeWeights } from './type-weights';

/**
 * One name, one type: where an article's name was read in two ways, the way it was read most surely and most often holds for all. A name of
 * one word gives in only where its own reading is unsure: "Washington" may be the city here and the president there.
 */
export function settleTypes(names: readonly NameSpan[], { tokens }: Prose): NameSpan[] {
  const readings = new Map<string, TypeWeights>();
  const readingsOf = names.map((name) => {
    let form = tokens[name.first]?.lower ?? '';
    for (let i = name.first + 1; i < name.last; i++) form += ` ${tokens[i]?.lower ?? ''}`;
    let weights = readings.get(form);
    if (!weights) readings.set(form, (weights = new TypeWeights()));
    weights.add(name);
    return weights;
  });
  names.forEach((name) => {
    for (const form of shortForms(name, tokens)) readings.get(form)?.add(name);
  });
  return names.map((name, i) => {
    const weights = readingsOf[i];
    if (!weights || weights.agree) return name;
    if (name.last - name.first > 1) return weights.settle(name, 1);
    return name.confidence < SURE ? weights.settle(name, PREPONDERANCE) : name;
  });
}

/** How a name is taken up again: a person by the family name ("El-Sisi"), a body by its first word ("Corvane" of "Corvane Foods"). */
function shortForms({ type, first, last }: NameSpan, tokens: Prose['tokens']): string[] {
  if (last - first < 2) return [];
  if (type === 'organization') return [tokens[first]?.lower ?? ''];
  if (type !== 'person') return [];
  const end = tokens[last - 1]?.lower ?? '';
  return tokens[last - 2]?.text === '-' ? [end, `${tokens[last - 3]?.lower ?? ''} - ${end}`] : [end];
}

/** A name of one word read this surely keeps its type. */
const SURE = 0.65;
/** So many times its own weight makes a name of one word give in. Both chosen on names/dev, where they hardly matter. */
const PREPONDERANCE = 1.5;
