/**
 * Any text as one line of Markdown that shows it and does nothing else: every ASCII punctuation mark is escaped, which CommonMark
 * allows. `MarkdownString.appendText` would make every space unbreakable, and long sentences could not wrap.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[^\S\u00a0]+/g, ' ').trim();
  return line.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
