import type { NameType } from '../annotation';
import type { Prose } from '../language/prose';
import type { NameSpan } from './recogniser';

/**
 * One name, one type: where an article's name was read in two ways, the way it was read most surely and most often holds for all. A name of
 * one word gives in only where its own reading is unsure: "Washington" may be the city here and the president there.
 */
export function settleTypes(names: readonly NameSpan[], { tokens }: Prose): NameSpan[] {
  const readings = new Map<string, Readings>();
  const forms = names.map(({ first, last }) => {
    let form = tokens[first]?.lower ?? '';
    for (let i = first + 1; i < last; i++) form += ` ${tokens[i]?.lower ?? ''}`;
    return form;
  });
  names.forEach(({ type, confidence }, i) => {
    const form = forms[i] ?? '';
    let weights = readings.get(form);
    if (!weights) readings.set(form, (weights = new Map()));
    weights.set(type, (weights.get(type) ?? 0) + confidence);
  });
  return names.map((name, i) => {
    const weights = readings.get(forms[i] ?? '');
    return weights && weights.size > 1 ? settle(name, weights) : name;
  });
}

/** The confidences of all mentions of a form, summed by the type each was read as. */
type Readings = Map<NameType, number>;

function settle(name: NameSpan, readings: Readings): NameSpan {
  const isOneWord = name.last - name.first === 1;
  // Whether a people or its country is meant is a question of each place.
  if (isOneWord && (name.confidence >= SURE || name.type === 'nationality')) return name;
  let { type } = name;
  let most = (readings.get(type) ?? 0) * (isOneWord ? PREPONDERANCE : 1);
  for (const [other, weight] of readings) {
    if (weight <= most || (isOneWord && other === 'nationality')) continue;
    type = other;
    most = weight;
  }
  return type === name.type ? name : { ...name, type };
}

/** A name of one word read this surely keeps its type. */
const SURE = 0.65;
/** So many times its own weight makes a name of one word give in. Both chosen on names/dev, where they hardly matter. */
const PREPONDERANCE = 1.5;
