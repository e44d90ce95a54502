import type {
  Act,
  Annotation,
  ArticleRecord,
  Entity,
  Factuality,
  Mention,
  NameType,
  Quotation,
  QuotationKind,
} from '../../src/engine/annotation';

/** An entity of a hand-made record: its mentions are found in the text by its name and aliases. */
export interface EntitySketch {
  readonly type: NameType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly unnamed?: boolean;
}

/** A quotation of a hand-made record: its spans are found by their words. */
export interface QuotationSketch {
  readonly content: string;
  readonly kind?: QuotationKind;
  readonly cue?: string;
  readonly source?: string;
  /** Name of the entity that speaks. */
  readonly speaker?: string;
  /** Names of those who say it together with the speaker. */
  readonly coSpeakers?: readonly string[];
  readonly relays?: readonly string[];
  readonly act?: Act;
  readonly factuality?: Factuality;
  readonly said?: { readonly date: string; readonly basis: string };
  readonly confidence?: number;
  readonly reason?: string;
}

export interface RecordSketch {
  readonly path: string;
  readonly text: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly boilerplate?: readonly string[];
  readonly entities?: readonly EntitySketch[];
  readonly quotations?: readonly QuotationSketch[];
}

/** Makes a record by hand, for tests of what is built on records. Throws where the sketch does not fit its text. */
export function sketchRecord(sketch: RecordSketch): Annotation {
  const { path, text } = sketch;
  const entities = (sketch.entities ?? []).map(sketchEntity);
  const idOf = (name: string): string => {
    const found = entities.find((entity) => entity.name === name);
    if (!found) throw new Error(`no entity named ${name}`);
    return found.id;
  };
  return {
    path,
    textHash: 'sha256:test',
    engine: 'test',
    article: sketchArticle(sketch),
    mentions: findMentions(text, entities),
    entities,
    quotations: (sketch.quotations ?? []).map((quotation) => sketchQuotation(text, quotation, idOf)),
    notices: [],
  };
}

function sketchEntity(sketch: EntitySketch, i: number): Entity {
  return {
    id: `e${i + 1}`,
    type: sketch.type,
    form: sketch.unnamed ? 'unnamed' : 'named',
    name: sketch.name,
    aliases: sketch.aliases ?? [],
    roles: sketch.roles ?? [],
    roleSpans: [],
  };
}

function sketchArticle({
  text,
  headline,
  publisher,
  published,
  boilerplate = [],
}: RecordSketch): ArticleRecord {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((line) => {
    const words = line[0].trimEnd();
    const kind = boilerplate.includes(words) ? 'boilerplate' : words === headline ? 'headline' : 'paragraph';
    return { kind, start: line.index, end: line.index + words.length } as const;
  });
  return {
    headline: headline === undefined ? null : find(text, headline),
    byline: null,
    publisher: publisher ?? null,
    published: published === undefined ? null : { date: published, basis: 'dateline', start: 0, end: 1 },
    blocks,
  };
}

function findMentions(text: string, entities: readonly Entity[]): Mention[] {
  const names = entities
    .flatMap((entity) => [entity.name, ...entity.aliases].map((name) => ({ entity, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const mentions: Mention[] = [];
  for (const { entity, name } of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (mentions.some((other) => start < other.end && other.start < end)) continue;
      const form = entity.form === 'named' ? 'name' : 'nominal';
      mentions.push({ start, end, type: entity.type, form, entity: entity.id, confidence: 0.9 });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function sketchQuotation(text: string, sketch: QuotationSketch, idOf: (name: string) => string): Quotation {
  const content = find(text, sketch.content);
  const kind = sketch.kind ?? 'direct';
  return {
    kind,
    content: [content],
    verbatim: kind === 'direct' ? [content] : [],
    cue: sketch.cue === undefined ? null : find(text, sketch.cue),
    source: sketch.source === undefined ? null : find(text, sketch.source),
    speaker: sketch.speaker === undefined ? null : idOf(sketch.speaker),
    ...(sketch.coSpeakers && { coSpeakers: sketch.coSpeakers.map(idOf) }),
    relays: (sketch.relays ?? []).map((name) => ({ ...find(text, name), entity: idOf(name) })),
    addressee: null,
    act: sketch.act ?? 'state',
    factuality: sketch.factuality ?? 'reported',
    saidOn: sketch.said ? { ...find(text, sketch.said.basis), ...sketch.said } : null,
    confidence: sketch.confidence ?? 0.9,
    reason: sketch.reason ?? 'sketched',
  };
}

function find(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
