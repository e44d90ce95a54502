import * as vscode from 'vscode';
import { escapeMarkdown } from '../views/escape-markdown';
import { hoversAt } from '../views/hover';
import type { HoverView } from '../views/hover-view';
import { commandLink, LINKED_COMMANDS } from './commands';
import { ARTICLE_SELECTOR, type LiveCorpus } from './corpus';
import { rangeOf } from './locate';
import { reader } from './reader';

/** Explains the name and the quotation under the pointer. */
export function registerHover(live: LiveCorpus): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const article = await live.fresh(document);
      if (!article || token.isCancellationRequested) return undefined;
      const hovers = hoversAt(live.corpus, article.path, document.offsetAt(position), reader);
      const [first] = hovers;
      return first && new vscode.Hover(hovers.map(hoverMarkdown), rangeOf(article, first.span));
    },
  });
}

/** A hover as Markdown. What comes from the article is escaped, and only our own two commands can be linked. */
export function hoverMarkdown({ title, sentences, links }: HoverView): vscode.MarkdownString {
  const paragraphs = [`**${escapeMarkdown(title)}**`, ...sentences.map(escapeMarkdown)];
  if (links.length > 0) {
    paragraphs.push(
      links.map(({ label, action }) => `[${escapeMarkdown(label)}](${commandLink(action)})`).join(' · '),
    );
  }
  const markdown = new vscode.MarkdownString(paragraphs.join('\n\n'));
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}
