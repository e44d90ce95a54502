import { withoutMarkup } from './markup';

/** A stretch of text as it is read: without Markdown's markup, every run of white space as one space. Most labels come back as they are. */
export function onOneLine(text: string): string {
  const plain = withoutMarkup(text);
  return WIDE.test(plain) ? plain.replace(/\s+/g, ' ') : plain;
}

const WIDE = /\s\s|[^\S ]/;

/** A text with every run of white space as one space and none at its ends, whatever else it holds. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
