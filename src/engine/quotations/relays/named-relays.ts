import { nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import type { Span } from '../../text/span';
import type { Draft } from '../attribution/draft';
import { spanOf } from '../attribution/spans';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { isOutlet } from './is-outlet';

/** Nouns for those an outlet cites. */
const CITED = new Set(
  'source sources official officials person people report reports document documents agency media newspaper newspapers expert experts diplomat diplomats analyst analysts statement statements aide aides witness witnesses intelligence spokesman spokeswoman spokesperson adviser advisers'.split(
    ' ',
  ),
);

/** The outlets and sources a sentence names beside its attribution: "citing Russian sources", "in an interview with CNN", "told Reuters". */
export function namedRelays(text: string, draft: Draft): Span[] {
  const found: Span[] = [];
  const { sentence, cueUnit } = draft;
  if (cueUnit < 0) return found;
  const { units } = sentence;
  const addressee = draft.addressee ? text.slice(draft.addressee.start, draft.addressee.end) : '';
  // "told this magazine": the article itself is no station on the way to it.
  // "told reporters": no station has a name.
  if (
    draft.addressee &&
    isOutlet(addressee) &&
    /\p{Lu}|\p{L}\s+\p{L}/u.test(addressee) &&
    !/^(?:this|our)\s/i.test(addressee) &&
    !NO_STATION.test(addressee)
  )
    found.push(draft.addressee);
  for (let k = 0; k < units.length; k++) {
    const lower = units[k]?.lower ?? '';
    if (lower !== 'citing' && lower !== 'quoting' && lower !== 'interview') continue;
    const start = units[k]?.start ?? 0;
    if (draft.content.some((span) => span.start <= start && start < span.end)) continue;
    if (lower !== 'interview') {
      const cited = citedBy(sentence, k);
      if (cited) found.push(cited);
    } else if (k > cueUnit && k < cueUnit + 12 && /^(?:with|on|for|by)$/.test(units[k + 1]?.lower ?? '')) {
      const end = nounPhraseEndFrom(sentence, k + 2);
      const span = spanOf(sentence, { first: k + 2, last: end });
      if (span && isOutlet(text.slice(span.start, span.end))) found.push(span);
    }
  }
  return found;
}

/** Hearers from the media who are no station by themselves. */
const NO_STATION =
  /(?:^|\s)(?:reporters|journalists|media|press|broadcasters|(?:the )?(?:newspaper|paper|magazine|channel|station|network|outlet|radio|television|tv))$/;

/** Who is cited at unit `at` ("citing"), when it is somebody rather than something; null else. */
export function citedBy(sentence: SpeechSentence, at: number): Span | null {
  const { units, tags } = sentence;
  const end = nounPhraseEndFrom(sentence, at + 1);
  if (end <= at + 1) return null;
  for (let k = at + 1; k < end; k++) {
    if (CITED.has(units[k]?.lower ?? '')) return spanOf(sentence, { first: at + 1, last: end });
  }
  const next = units[end]?.lower ?? '.';
  return tags[end - 1] === 'PROPN' && (next === ',' || next === '.')
    ? spanOf(sentence, { first: at + 1, last: end })
    : null;
}
