import type { Annotation, Quotation } from '../../engine/annotation';
import type { Span } from '../../engine/text/span';
import { coverage, overlap } from '../overlap';
import { locate } from './locate';
import type { ExpectedStatement } from './read-expected-pages';
import type { Row } from './row';
import { plain, quoteWords } from './words';

/** Least overlap (intersection over union) of a passage given with both its ends. */
const SAME_EXTENT = 0.8;
/** How far, in code units, the beginning of a passage without an end may be off. */
const NEAR = 6;

/** Holds a record against one row of a page's table: right when every column is; `got` names what is not. */
export function judgeStatement(text: string, record: Annotation, want: ExpectedStatement): Row {
  const wanted = [want.kind, want.source, want.speaker, want.relay && `via ${want.relay}`, want.saidOn];
  const row = (got: string, right: boolean): Row => ({
    aspect: 'content',
    about: want.passage,
    wanted: wanted.filter((part) => part).join('; '),
    got,
    right,
  });
  const span = locate(text, want.passage);
  if (!span) return row('the page does not hold these words', false);
  const found = findStatement(span, want, record.quotations);
  if (!found) return row('not found', false);

  const wrong: string[] = [];
  const words = (part: Span | null) => (part ? text.slice(part.start, part.end) : 'none');
  if (!sameExtent(span, want, found)) wrong.push(`extent ${quoteWords(text, found.content)}`);
  if (found.kind !== want.kind) wrong.push(`kind ${found.kind}`);
  if (found.factuality !== 'reported') wrong.push(`factuality ${found.factuality}`);
  // A source may be named twice, by a noun and in parentheses; a second cue of one sentence need not repeat it.
  const sources = [want.source, want.speaker ?? want.source];
  const sourced = found.source
    ? sources.some((source) => related(source, words(found.source)))
    : want.speaker === undefined && want.cue !== undefined;
  if (!sourced) {
    wrong.push(`source ${words(found.source)}`);
  }
  const speaker = record.entities.find(({ id }) => id === found.speaker);
  const name = speaker?.form === 'named' ? speaker.name : '';
  const who = want.speaker ?? want.source;
  const nameless = want.speaker === undefined && !/\p{Lu}\p{L}+/u.test(want.source.slice(1));
  if (!(name === '' ? nameless : related(who, name))) wrong.push(`speaker ${name || 'none'}`);
  if (want.cue !== undefined && !related(lastWord(want.cue), words(found.cue))) {
    wrong.push(`cue ${words(found.cue)}`);
  }
  const relays = found.relays.map(words);
  const relayed =
    want.relay === '' ? relays.length === 0 : relays.some((relay) => related(want.relay, relay));
  if (!relayed) wrong.push(`relays ${relays.join(', ') || 'none'}`);
  if (want.saidOn !== undefined && found.saidOn?.date !== want.saidOn) {
    wrong.push(`said on ${found.saidOn?.date ?? 'none'}`);
  }
  return row(wrong.join('; ') || 'all', wrong.length === 0);
}

function findStatement(
  span: Span,
  want: ExpectedStatement,
  quotations: readonly Quotation[],
): Quotation | undefined {
  const touching = quotations.filter(({ content }) => overlap([span], content) > 0);
  const fit = (quotation: Quotation) =>
    Math.max(overlap([span], quotation.content), overlap([span], quotation.verbatim)) +
    (sameExtent(span, want, quotation) ? 1 : 0);
  return touching.sort((a, b) => fit(b) - fit(a))[0];
}

function sameExtent(span: Span, want: ExpectedStatement, { content, verbatim }: Quotation): boolean {
  if (want.passage.endsWith('…')) {
    const start = content[0]?.start ?? -1;
    return Math.abs(start - span.start) <= NEAR && coverage([span], content) > 0.95;
  }
  // Of a mixed quotation the table may give one of the parts in the speaker's own words.
  return [content, verbatim, ...content.map((part) => [part]), ...verbatim.map((part) => [part])].some(
    (extent) => overlap([span], extent) >= SAME_EXTENT,
  );
}

/** One of the two names the other: all words of the shorter stand in the longer. */
function related(a: string, b: string): boolean {
  const [one, other] = [a, b].map((phrase) =>
    plain(phrase)
      .replace(/'s\b/g, '')
      .split(/[\s,]+/),
  );
  if (!one || !other) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.every((word) => longer.includes(word));
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? phrase;
}
