/**
 * The matches of a global expression in a text, in order. Like `text.matchAll(pattern)`, which makes the expression anew at each call:
 * with many short texts that takes longer than the search. The pattern's `lastIndex` is reset.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
