import { isTimeWord } from '../../language/clauses/noun-phrases';
import { contains, type Span } from '../../text/span';
import type { Draft } from '../drafts/draft';

/** "she said on Friday, according to Reuters": the phrase hands the attribution right before it on, and makes none of its own. Returns the drafts so joined, in order. */
export function joinRelayed(drafts: readonly Draft[]): Draft[] {
  const via = new Map<Draft, Span[]>();
  const joined = new Set<Draft>();
  for (const relay of drafts) {
    if (relay.construction !== 'according-to' || !relay.source) continue;
    const said = drafts.find(
      (draft) =>
        draft.construction !== 'according-to' && (standsBefore(draft, relay) || isSetBeside(draft, relay)),
    );
    if (!said) continue;
    joined.add(relay);
    via.set(said, [...(via.get(said) ?? []), relay.source]);
  }
  return drafts
    .filter((draft) => !joined.has(draft))
    .map((draft) => {
      const added = via.get(draft);
      return added ? { ...draft, source: withoutRelay(draft, joined), via: [...draft.via, ...added] } : draft;
    });
}

/** "Holm, according to Reuters, said": whether the phrase is set beside the one who says it. */
function isSetBeside({ sentence, source }: Draft, relay: Draft): boolean {
  return (
    sentence === relay.sentence &&
    source !== null &&
    relay.cue !== null &&
    contains(source, relay.cue) &&
    source.start < relay.cue.start
  );
}

/** The source without the relaying phrase set beside it. */
function withoutRelay({ source, sentence }: Draft, relays: ReadonlySet<Draft>): Span | null {
  if (!source) return null;
  for (const relay of relays) {
    if (relay.sentence !== sentence || !relay.cue || !contains(source, relay.cue)) continue;
    const comma = sentence.units[relay.cueUnit - 1];
    return comma?.lower === ',' && comma.start > source.start
      ? { start: source.start, end: comma.start }
      : source;
  }
  return source;
}

/** More words than this between the verb of saying and "according to" part the two. */
const LONGEST_GAP = 12;

/** Whether nothing but the source, a time and a comma stands between the attribution's cue and the relaying phrase. */
function standsBefore(said: Draft, relay: Draft): boolean {
  const { sentence } = relay;
  if (said.sentence !== sentence || said.cueUnit < 0 || said.cueUnit >= relay.cueUnit) return false;
  if (relay.cueUnit - said.cueUnit > LONGEST_GAP) return false;
  for (let k = said.cueUnit + 1; k < relay.cueUnit; k++) {
    const unit = sentence.units[k];
    if (!unit) return false;
    if (said.source && contains(said.source, unit)) continue;
    if (unit.lower === ',' || sentence.tags[k] === 'ADV' || isTimeWord(sentence, k)) continue;
    const next = k + 1 < relay.cueUnit && isTimeWord(sentence, k + 1);
    if (next && (sentence.tags[k] === 'ADP' || sentence.tags[k] === 'DET' || sentence.tags[k] === 'ADJ'))
      continue;
    return false;
  }
  return true;
}
