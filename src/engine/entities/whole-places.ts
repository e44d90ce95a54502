import type { Prose } from '../language/prose';
import { PhraseKind } from './lexicon/lexicon';
import type { NameSpan } from './recogniser';
import { BEGIN, LAST } from './tagger/labels';

/**
 * Keeps the long names of countries whole, which the tagger cuts where they look like several: "Democratic People’s Republic of Korea".
 * A body's name that breaks off within one takes it in: "Ministry of Trade of the People’s Republic of China". Order and disjointness are
 * kept. Linear.
 * @param phrases kind and part of the listed phrase each token belongs to; see `ArticleView`.
 */
export function keepPlacesWhole(
  names: readonly NameSpan[],
  prose: Prose,
  phrases: Uint8Array,
): readonly NameSpan[] {
  const places = longPlaces(phrases);
  if (places.length === 0) return names;
  const out: NameSpan[] = [];
  let n = 0;
  for (const place of places) {
    for (let name = names[n]; name && name.last <= place.first; name = names[++n]) out.push(name);
    const parts: NameSpan[] = [];
    for (let name = names[n]; name && name.first < place.last; name = names[++n]) parts.push(name);
    out.push(...whole(parts, place, prose));
  }
  return [...out, ...names.slice(n)];
}

/** Tokens `[first, last)`. */
type Stretch = Pick<NameSpan, 'first' | 'last'>;

/** What becomes of the names that share words with a long place: one name, unless they already are or reach beyond it. */
function whole(parts: readonly NameSpan[], place: Stretch, { tokens }: Prose): readonly NameSpan[] {
  const head = parts[0];
  const tail = parts.at(-1);
  if (!head || !tail || tail.last > place.last) return parts;
  const begins = head.first < place.first;
  if (begins ? head.type !== 'organization' || head.last === place.last : head.last === place.last)
    return parts;
  const first = Math.min(head.first, place.first);
  return [
    {
      first,
      last: place.last,
      start: tokens[first]?.start ?? head.start,
      end: tokens[place.last - 1]?.end ?? tail.end,
      type: begins ? 'organization' : 'place',
      confidence: Math.max(...parts.map(({ confidence }) => confidence)),
    },
  ];
}

/** The listed countries and regions whose names have {@link LONG} tokens and more: what is spelled so is nothing else. */
function longPlaces(phrases: Uint8Array): Stretch[] {
  const places: Stretch[] = [];
  let first = -1;
  for (let i = 0; i < phrases.length; i++) {
    const code = phrases[i] as number;
    const kind = code >> 2;
    if (kind !== PhraseKind.country && kind !== PhraseKind.region) continue;
    if ((code & 3) === BEGIN) first = i;
    else if ((code & 3) === LAST && i + 1 - first >= LONG) places.push({ first, last: i + 1 });
  }
  return places;
}

const LONG = 5;
