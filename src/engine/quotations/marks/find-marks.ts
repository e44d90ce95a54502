import { allMatches } from '../../text/all-matches';

/** How a mark may be read: it opens, closes, or its place does not say. */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark. Marks of one `style` close each other. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly side: MarkSide;
  readonly style: 'double' | 'single' | 'guillemet';
  /** True for a mark that could as well be an apostrophe ("the boys’ toys"). */
  readonly doubtful: boolean;
}

/** Finds the quotation marks of `text` between `from` and `to`, leaving out apostrophes, inches and feet. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  /** Within a tag's attribute, behind the mark that opens its value. */
  let inAttribute = false;
  for (const match of allMatches(MARK, text.slice(from, to))) {
    let start = from + match.index;
    for (const value of parts(
      match[0],
      start + match[0].length < to ? text.charAt(start + match[0].length) : '',
    )) {
      const end = start + value.length;
      const before = start > from ? text.charAt(start - 1) : '';
      const after = end < to ? text.charAt(end) : '';
      if (value === '"' && (inAttribute || (before === '=' && LETTER.test(text.charAt(start - 2))))) {
        // <time at="June">: what a tag's attribute holds is nobody's words.
        inAttribute = !inAttribute;
        start = end;
        continue;
      }
      const mark = readMark(value, start, end, before, after, text);
      if (mark) marks.push(mark);
      start = end;
    }
  }
  return marks;
}

/** Three typewriter strokes are two marks: the inner, single one stands nearer to the words. */
function parts(value: string, after: string): readonly string[] {
  if (value !== "'''" && value !== '’’’') return [value];
  const pair = value.slice(1);
  return /[\p{L}\p{N}]/u.test(after) ? [pair, value.charAt(0)] : [value.charAt(0), pair];
}

const MARK = /``|'''|’’’|''|’’|‘‘|["“”„‟«»‘’‚']/g;
const OPENS_AFTER = /^[\s([{—–\-/“‘«„"'`>*_…]?$/;
const CLOSES_BEFORE = /^[\s)\]},.;:!?—–\-/”’»"'*_…]?$/;
const LETTER = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:em|til|till|tis|twas|cause|cuz|bout|round|n|ere|neath|nother)(?![\p{L}])/iu;

function readMark(
  value: string,
  start: number,
  end: number,
  before: string,
  after: string,
  text: string,
): Mark | null {
  const opens = OPENS_AFTER.test(before) && after !== '' && !/\s/.test(after);
  const closes = before !== '' && !/\s/.test(before) && CLOSES_BEFORE.test(after);
  // « Spaced from its words », as in French: no words begin with a comma.
  const guillemetOpens = opens && !/[,.;:!?)\]]/.test(after);
  const double = (side: MarkSide): Mark => ({ start, end, side, style: 'double', doubtful: false });
  switch (value) {
    case '``':
    case '‘‘':
    case '„':
    case '‟':
      return double('open');
    case '«':
      return {
        start,
        end,
        side: closes && !guillemetOpens ? 'close' : 'open',
        style: 'guillemet',
        doubtful: false,
      };
    case '»':
      return {
        start,
        end,
        side: guillemetOpens && !closes ? 'open' : 'close',
        style: 'guillemet',
        doubtful: false,
      };
    case '“':
      return double(closes && !opens ? 'either' : 'open');
    case '”':
      if (isInch(text, start, before) && CLOSED_AGAIN.test(text.slice(end, end + 2))) return null;
      return double(opens && !closes ? 'either' : 'close');
    case '’’':
      return double(opens && !closes ? 'either' : 'close');
    case "''":
      return double(opens === closes ? 'either' : opens ? 'open' : 'close');
    case '"':
      // A tag that began on the line before ends here.
      if (isInch(text, start, before) || after === '>') return null;
      return double(opens === closes ? 'either' : opens ? 'open' : 'close');
    case '‘':
    case '‚':
      if (!opens || isClipped(text, end) || isYear(text, start, end)) return null;
      return { start, end, side: 'open', style: 'single', doubtful: false };
    default: {
      // ’ or ': between letters it is an apostrophe, before a clipped word or a decade as well.
      if (LETTER.test(before) && LETTER.test(after)) return null;
      if (/\d/.test(before) && value === "'" && /[\d\s"]/.test(after || ' ')) return null;
      if (opens && !closes) {
        if (value === '’' || isClipped(text, end) || isYear(text, start, end)) return null;
        return { start, end, side: 'open', style: 'single', doubtful: false };
      }
      if (!closes) return null;
      return { start, end, side: 'close', style: 'single', doubtful: LETTER.test(before) };
    }
  }
}

/** 5'10", 12": a straight mark right after a figure that a foot mark or a measure's hyphen leads. */
function isInch(text: string, start: number, before: string): boolean {
  if (!/\d/.test(before)) return false;
  return /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 5), start));
}

/** “… he’s like 6’2”,”: the mark that closes the quotation follows the inches. */
const CLOSED_AGAIN = /^[.,!?]?”/;

/** "in ‘08", "the class of '96": the last two figures of a year, behind a word that leads to one; not "of ‘12 Days’". */
function isYear(text: string, start: number, end: number): boolean {
  return (
    /^\d\d(?![\p{L}\d]|\s\p{Lu})/u.test(text.slice(end, end + 4)) &&
    TO_YEAR.test(text.slice(Math.max(0, start - 8), start))
  );
}

const TO_YEAR = /\b(?:in|of|since|until|till|from|before|after) $/i;

function isClipped(text: string, end: number): boolean {
  const next = text.slice(end, end + 8);
  return /^\d0s/.test(next) || CLIPPED.test(next);
}
