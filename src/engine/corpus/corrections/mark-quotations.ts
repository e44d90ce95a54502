import type { Annotation, NameType, Quotation, QuotationKind } from '../../annotation';
import { pairMarks } from '../../quotations/marks/pair-marks';
import { contains, type Span } from '../../text/span';
import { Entities } from './entities';
import { extentOf, isSame } from './findings';
import { MARKED } from './reasons';

/** A quotation that the engine missed, where it stands, and who says it; a null name leaves that open. */
export interface MarkedQuotation {
  readonly span: Span;
  readonly name: string | null;
  readonly type: NameType;
}

/** Brings in quotations that were missed. One found with other borders is drawn anew; those inside it that say no more than it go. */
export function markQuotations(
  record: Annotation,
  text: string,
  marks: readonly MarkedQuotation[],
): Annotation {
  return marks.reduce((marked, mark) => markQuotation(marked, text, mark), record);
}

function markQuotation(record: Annotation, text: string, { span, name, type }: MarkedQuotation): Annotation {
  const entities = new Entities(record, record);
  const speaker = name === null ? null : entities.named(name, type, span.start);
  const { kind, verbatim } = readMarks(text, span);
  const before = record.quotations.find((quotation) => isSame(extentOf(quotation), span));
  const isWithin = (quotation: Quotation) =>
    contains(span, extentOf(quotation)) && (quotation.speaker === null || quotation.speaker === speaker);
  const added: Quotation = {
    ...(before && before.speaker === speaker ? before : BARE),
    kind,
    content: [span],
    verbatim,
    speaker,
    confidence: 1,
    reason: MARKED,
  };
  const quotations = record.quotations.filter((quotation) => quotation !== before && !isWithin(quotation));
  return {
    ...record,
    entities: entities.all,
    quotations: [...quotations, added].sort((a, b) => extentOf(a).start - extentOf(b).start),
  };
}

/** What only the text around a quotation could say. */
const BARE = {
  cue: null,
  source: null,
  relays: [],
  addressee: null,
  act: 'state',
  factuality: 'reported',
  saidOn: null,
} as const;

/** Whose words a stretch is in, by the quotation marks in it: the speaker's where all of it stands between some, partly so, or the writer's. */
function readMarks(text: string, span: Span): { kind: QuotationKind; verbatim: Span[] } {
  const verbatim = quotedIn(text, span);
  let outside = '';
  let end = span.start;
  for (const part of verbatim) {
    outside += text.slice(end, part.start);
    end = part.end;
  }
  outside += text.slice(end, span.end);
  const isAll = !/[\p{L}\p{N}]/u.test(outside);
  return { kind: verbatim.length === 0 ? 'indirect' : isAll ? 'direct' : 'mixed', verbatim };
}

/** The stretches between quotation marks, marks included; what is opened and never closed is none. */
export function quotedIn(text: string, span: Span): Span[] {
  const lines = [...text.slice(span.start, span.end).matchAll(/\S[^\n\r]*/g)].map((line) => ({
    start: span.start + line.index,
    end: span.start + line.index + line[0].trimEnd().length,
  }));
  return pairMarks(text, lines).flatMap((line) =>
    line.filter(({ closed, continues }) => closed || continues).map(({ start, end }) => ({ start, end })),
  );
}
