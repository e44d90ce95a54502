import type { Annotation, Quotation } from '../../engine/annotation';
import type { Span } from '../../engine/text/span';
import { overlap } from '../overlap';
import type { ExpectedArticle, ExpectedQuotation } from './expected-article';
import { locate } from './locate';
import type { Aspect, Row, Verdict } from './row';
import { brief, plain, sameWords, within } from './words';

/** Least overlap (intersection over union, in code units) at which two extents count as the same. */
const SAME_EXTENT = 0.8;
/** Least overlap at which a finding is about the same passage, though its extent may be wrong. */
const SAME_PASSAGE = 0.4;

/** The quotations of a record against the expected ones, and what must not be among them. */
export function judgeQuotations(text: string, record: Annotation, expected: ExpectedArticle): Verdict {
  const rows: Row[] = [];
  const accounted = new Set<Quotation>();
  const reported = record.quotations.filter(({ factuality }) => factuality === 'reported');
  for (const want of expected.quotations) {
    const extents = extentsOf(text, want);
    const { quotation, fit } = bestMatch(extents, reported);
    for (const other of reported) {
      if (fitOf(extents, other) >= SAME_PASSAGE) accounted.add(other);
    }
    rows.push(...judgeQuotation(text, record, want, fit >= SAME_PASSAGE ? quotation : undefined, fit));
  }
  for (const passage of expected.unreported ?? []) {
    const span = locate(text, passage);
    const found = span && reported.find((quotation) => fitOf([[span]], quotation) >= SAME_PASSAGE);
    if (found) accounted.add(found);
    rows.push(absence('unreported', text, passage, found));
  }
  for (const passage of expected.notQuotations ?? []) {
    const span = locate(text, passage);
    const found = reported.find(({ verbatim }) =>
      verbatim.some(({ start }) => span && start >= span.start && start < span.end),
    );
    if (found) accounted.add(found);
    rows.push(absence('notQuotation', text, passage, found));
  }
  const optional = (expected.optional ?? []).flatMap((passage) => locate(text, passage) ?? []);
  const extras = reported.filter(
    (quotation) => !accounted.has(quotation) && overlap(quotation.content, optional) === 0,
  );
  return { rows, extras: extras.map(({ content }) => wordsOf(text, content)) };
}

function extentsOf(text: string, { content, or, after }: ExpectedQuotation): Span[][] {
  const behind = after === undefined ? undefined : locate(text, after);
  const from = behind?.end ?? 0;
  const spans: Span[] = [];
  for (const passage of typeof content === 'string' ? [content] : content) {
    const span = locate(text, passage, spans.at(-1)?.end ?? from);
    if (span) spans.push(span);
  }
  const other = or === undefined ? undefined : locate(text, or, from);
  return other ? [spans, [other]] : [spans];
}

function bestMatch(
  extents: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
): { quotation: Quotation | undefined; fit: number } {
  let best: { quotation: Quotation | undefined; fit: number } = { quotation: undefined, fit: 0 };
  for (const quotation of quotations) {
    const fit = fitOf(extents, quotation);
    if (fit > best.fit) best = { quotation, fit };
  }
  return best;
}

/** A later sentence of the same speaker may be a quotation of its own or a further part of the first: both are the same reading. */
function fitOf(extents: readonly (readonly Span[])[], { content }: Quotation): number {
  const candidates = [content, ...content.map((part) => [part])];
  return Math.max(...extents.flatMap((extent) => candidates.map((candidate) => overlap(extent, candidate))));
}

function* judgeQuotation(
  text: string,
  record: Annotation,
  want: ExpectedQuotation,
  found: Quotation | undefined,
  fit: number,
): Generator<Row> {
  const content = typeof want.content === 'string' ? want.content : want.content.join(' | ');
  const row = (aspect: Aspect, wanted: string | null, got: string, right: boolean): Row => ({
    aspect,
    about: content,
    right: right && found !== undefined,
    wanted: wanted ?? 'none',
    got: found ? got || 'none' : 'not found',
  });
  const entity = (id: string | null) => record.entities.find((each) => each.id === id);
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');

  yield row('content', content, found ? wordsOf(text, found.content) : '', fit >= SAME_EXTENT);
  if (want.kind !== null) yield row('kind', want.kind, found?.kind ?? '', found?.kind === want.kind);
  if (want.source !== undefined) {
    const source = words(found?.source ?? null);
    const right = want.source.split(' | ').some((words) => sameSource(text, words, source));
    yield row('source', want.source, source, right);
  }
  if (want.speaker !== undefined) {
    const speaker = entity(found?.speaker ?? null);
    const named = speaker?.form === 'named' ? speaker.name : '';
    const right = (want.speaker?.split(' | ') ?? ['']).some((name) => sameWords(name, named));
    const got = speaker?.form === 'unnamed' ? `${speaker.name} (unnamed)` : named;
    yield row('speaker', want.speaker, got, right);
  }
  if (want.cue !== undefined) {
    const cue = words(found?.cue ?? null);
    const right = want.cue.split(' | ').some((words) => within(words, cue));
    yield row('cue', want.cue, cue, right);
  }
  if (want.relays !== null) {
    const wanted = want.relays ?? [];
    const relays = found?.relays ?? [];
    const right =
      relays.length === wanted.length &&
      relays.every((relay, i) => {
        const name = wanted[i] ?? '';
        return within(name, words(relay)) || sameWords(name, entity(relay.entity)?.name ?? '');
      });
    yield row('relays', wanted.join(', '), relays.map(words).join(', '), right);
  }
  if (want.saidOn !== undefined) {
    const saidOn = found?.saidOn?.date ?? null;
    yield row('saidOn', want.saidOn, saidOn ?? '', saidOn === want.saidOn);
  }
  if (want.act !== null) {
    const act = want.act ?? 'state';
    yield row('act', act, found?.act ?? '', found?.act === act);
  }
}

/** An apposition or a relative clause behind the noun phrase may be taken in or left out; its head may not. */
function sameSource(text: string, wanted: string, got: string): boolean {
  const span = locate(text, wanted);
  const full = span ? text.slice(span.start, span.end) : wanted;
  const head = (phrase: string) => plain(phrase.split(/, | \(/)[0] ?? '');
  return got !== '' && (sameWords(full, got) || (within(full, got) && head(got) === head(full)));
}

function absence(aspect: Aspect, text: string, passage: string, found: Quotation | undefined): Row {
  const got = found ? `${found.kind}: ${wordsOf(text, found.content)}` : 'nothing';
  return { aspect, about: passage, right: found === undefined, wanted: 'nothing', got };
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return brief(spans.map(({ start, end }) => text.slice(start, end)).join(' | '), 90);
}
