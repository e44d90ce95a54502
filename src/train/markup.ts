import type { Span } from '../engine/text/span';

/** A tag of annotated prose, with the place of its text once all marks are stripped. */
export interface Tag extends Span {
  /** `person`, `organization`, `place`, `nationality`, `source`, `cue`, `content` or `relay`. */
  readonly label: string;
  /** Number of the quotation a tag belongs to; undefined for names. */
  readonly number?: number;
  /** What follows `=`: the full name of a source, the act of a cue. */
  readonly value?: string;
}

/** An annotated article: `[label number=value:text]`, tags inside tags, with `key: value` lines between `---` at the head. */
export interface MarkedArticle {
  readonly head: ReadonlyMap<string, string>;
  readonly text: string;
  /** Sorted by start, the outer tag first. */
  readonly tags: readonly Tag[];
}

const NAMES = new Set(['person', 'organization', 'place', 'nationality']);
const OPENING =
  /\[(person|organization|place|nationality|source|cue|content|relay)(?: (\d+))?(?:=([^:\]]*))?:/y;

/** Reads annotated prose. Throws an Error that names the offset on unbalanced marks. */
export function readMarkup(source: string): MarkedArticle {
  const { head, body } = splitHead(source);
  const tags: Tag[] = [];
  const open: { start: number; label: string; number: number | undefined; value: string | undefined }[] = [];
  let text = '';
  for (let i = 0; i < body.length; i++) {
    const char = body.charAt(i);
    if (char === '[') {
      OPENING.lastIndex = i;
      const match = OPENING.exec(body);
      if (!match) throw new Error(`unknown tag at ${i}: ${body.slice(i, i + 30)}`);
      open.push({
        start: text.length,
        label: match[1] ?? '',
        number: match[2] ? Number(match[2]) : undefined,
        value: match[3],
      });
      i += match[0].length - 1;
    } else if (char === ']') {
      const tag = open.pop();
      if (!tag) throw new Error(`nothing to close at ${i}: ${body.slice(Math.max(0, i - 30), i + 1)}`);
      tags.push({
        label: tag.label,
        start: tag.start,
        end: text.length,
        ...(tag.number === undefined ? {} : { number: tag.number }),
        ...(tag.value === undefined ? {} : { value: tag.value }),
      });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`a tag is never closed: ${open[0]?.label ?? ''}`);
  tags.sort((a, b) => a.start - b.start || b.end - a.end);
  return { head, text, tags };
}

/** True for the tags that mark names. */
export function isName(tag: Tag): boolean {
  return NAMES.has(tag.label);
}

function splitHead(source: string): { head: Map<string, string>; body: string } {
  const head = new Map<string, string>();
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) return { head, body: source };
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const cut = line.indexOf(':');
    if (cut > 0) head.set(line.slice(0, cut).trim(), line.slice(cut + 1).trim());
  }
  return { head, body: source.slice(match[0].length) };
}
