import * as vscode from 'vscode';
import type { Link } from '../views/actions';
import { escapeMarkdown } from '../views/escape-markdown';
import { hoversAt } from '../views/hover';
import type { HoverView } from '../views/hover-view';
import { commandLink, LINKED_COMMANDS } from './commands';
import { ContextKeys } from './context';
import type { LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR } from './documents';
import { rangeOf } from './locate';
import { reader } from './reader';

/** Explains the name and the quotation under the pointer. */
export function registerHover(live: LiveCorpus): vscode.Disposable {
  const keys = new ContextKeys();
  return vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position, token) {
      const article = await live.fresh(document);
      if (!article || token.isCancellationRequested) return undefined;
      const hovers = hoversAt(live.corpus, article.path, document.offsetAt(position), reader);
      const [first] = hovers;
      if (!first) return undefined;
      keys.tell({ explained: true });
      return new vscode.Hover(
        hovers.map((view, i) => hoverMarkdown(view, i === 0)),
        rangeOf(article, first.span),
      );
    },
  });
}

/**
 * A hover as Markdown; a line parts one that is not the first from what stands above it. What comes from the article is escaped, and only
 * commands of our own can be linked.
 */
function hoverMarkdown(
  { title, sentences, links, correcting }: HoverView,
  isFirst: boolean,
): vscode.MarkdownString {
  const paragraphs = [
    ...(isFirst ? [] : [LINE]),
    `**${escapeMarkdown(title)}**`,
    ...sentences.map(escapeMarkdown),
  ];
  if (links.length > 0) paragraphs.push(linkLine(links));
  if (correcting) {
    const doubt = correcting.unsure ? `${escapeMarkdown(vscode.l10n.t('Worth checking:'))} ` : '';
    paragraphs.push(doubt + linkLine(correcting.links));
  }
  const markdown = new vscode.MarkdownString(paragraphs.join('\n\n'));
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}

function linkLine(links: readonly Link[]): string {
  return links.map(({ label, action }) => `[${escapeMarkdown(label)}](${commandLink(action)})`).join(' · ');
}

/** Markdown for a line across. */
const LINE = '---';
