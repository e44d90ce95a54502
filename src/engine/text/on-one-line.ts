/**
 * A stretch of text as it is read: without the markup of Markdown's links and emphasis, every run of white space as one space. Most labels
 * hold none of these and come back as they are.
 */
export function onOneLine(text: string): string {
  const plain = MARKED.test(text) ? text.replace(LINK, '$1').replace(EMPHASIS, '') : text;
  return WIDE.test(plain) ? plain.replace(/\s+/g, ' ') : plain;
}

const MARKED = /\]\(|\*/;
const LINK = /!?\[([^[\]]{0,400})\]\((?:https?:|www\.|mailto:|\.{0,2}\/|#)[^()\s]{0,2000}\)/g;
/** Asterisks with a word on one side only. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*{1,3}(?![\p{L}\p{N}*])/gu;
const WIDE = /\s\s|[^\S ]/;
