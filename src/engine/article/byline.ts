import type { Span } from '../text/span';
import { isOutletName } from './masthead';
import { WRITER_ROLES } from './data/page-words';

/** The writers a byline names, in order; null when the line is no byline. The span is the whole line. */
export function readByline(
  text: string,
  line: Span,
): (Span & { readonly authors: readonly string[] }) | null {
  if (line.end - line.start > LONGEST_BYLINE) return null;
  const content = text.slice(line.start, line.end);
  const lead = LEAD.exec(content);
  if (!lead && content.length > LONGEST_UNMARKED_BYLINE) return null;
  const body = lead ? content.slice(lead[0].length) : content;
  const authors = readNames(body, lead !== null);
  return authors.length > 0 ? { start: line.start, end: line.end, authors } : null;
}

const LONGEST_BYLINE = 180;
/** Without “By”, a longer line tells about somebody rather than who wrote. */
const LONGEST_UNMARKED_BYLINE = 90;
const LEAD =
  /^[*_#\s(]*(?:(?:exclusive|exclusively|analysis|comment|opinion|review|special report)\s*:?\s+by|by|written by|words by|text by|story by|reported by|reporting by|report by|interview by|interviewed by|as told to)\s*:?\s+(?=\S)|^[*_#\s(]*(?:words|text|story|interview|report|reporting|correspondent|reporter|writer)\s*:\s+(?=\S)/i;

/** "Jane Doe and Amadou Ba in Dakar", "Jane Doe, staff reporter", "Jane Doe | 4 March 2024". Without "By" a role must follow the name. */
function readNames(body: string, hasLead: boolean): string[] {
  const authors: string[] = [];
  let sawRole = false;
  const parts = body
    .replace(/[*_)]+$/g, '')
    // "By Ada Holm. Last updated 19:40, 30 January 2026"
    .replace(/(?<=\p{L}{2})\.\s.*$/u, '')
    .split(/\s*(?:,|;|\||·|•|—|–|\/|\band\b|&|\bwith\b)\s*/)
    .filter(Boolean);
  for (const part of parts) {
    const name = part.replace(/\s+(?:in|at|for|of|from|on)\s.*$/i, '').trim();
    const isRole = WRITER_ROLES.test(part.trim()) || WRITER_ROLES.test(name);
    if (isRole) sawRole = true;
    else if (PERSON_NAME.test(name) && !sawRole && !(authors.length > 0 && isOutletName(name)))
      authors.push(recase(name));
    else break;
  }
  return hasLead || sawRole ? authors : [];
}

/** Two to five capitalised words, initials and lower-case particles between them. */
const PERSON_NAME =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|da|dos|di|du|van|von|der|den|bin|bint|al|el|ul|la|le|y)){1,4}$/u;

/** "JANE O’DOE" → "Jane O’Doe": bylines are often set in capitals. */
function recase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\bMc|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
