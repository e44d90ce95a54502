/** A stretch of text with every run of white space as one space. Most labels hold single spaces only and come back as they are. */
export function onOneLine(text: string): string {
  return WIDE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const WIDE = /\s\s|[^\S ]/;
