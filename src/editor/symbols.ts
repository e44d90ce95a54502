import * as vscode from 'vscode';
import type { CorpusEntity } from '../engine/corpus/corpus-types';
import { firstMention } from '../views/first-mention';
import { outlineOf, type OutlineItem } from '../views/outline';
import { pickItems } from '../views/pick';
import { plainLabel } from '../views/plain-label';
import { createFilter, searchWords } from '../views/filter';
import type { LiveCorpus } from './corpus';
import { ARTICLE_SELECTOR } from './documents';
import { locationOf, rangeOf } from './locate';
import { reader } from './reader';

/**
 * The outline of an article, and actors among the symbols of the workspace as far as it has been read: looking for a symbol of some
 * code is no reason to read the texts around it.
 */
export function registerSymbols(live: LiveCorpus): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLE_SELECTOR,
      {
        async provideDocumentSymbols(document, token) {
          const article = await live.fresh(document);
          if (!article || token.isCancellationRequested) return [];
          return outlineOf(live.corpus, article.path, reader).map(
            ({ name, detail, kind, span, at }) =>
              new vscode.DocumentSymbol(
                plainLabel(name),
                plainLabel(detail),
                OUTLINE_KINDS[kind],
                rangeOf(article, span),
                rangeOf(article, at),
              ),
          );
        },
      },
      { label: 'Sourceline' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols(query) {
        const passes = createFilter(query);
        const symbols: vscode.SymbolInformation[] = [];
        for (const { entity: id, label, description } of pickItems(live.corpus, reader)) {
          const entity = live.corpus.entity(id);
          if (!entity || entity.type === 'nationality' || !passes(() => entityNames(entity))) continue;
          const first = firstMention(entity, entity.paths[0] ?? '');
          const location = first && locationOf(live.corpus, first);
          if (location)
            symbols.push(
              new vscode.SymbolInformation(
                plainLabel(label),
                SYMBOL_KINDS[entity.type],
                plainLabel(description),
                location,
              ),
            );
          if (symbols.length >= LONGEST_ANSWER) break;
        }
        return symbols;
      },
    }),
  );
}

const entityNames = searchWords<CorpusEntity>(({ name, aliases }) => [name, ...aliases]);

const OUTLINE_KINDS: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  headline: vscode.SymbolKind.File,
  heading: vscode.SymbolKind.Namespace,
  quotation: vscode.SymbolKind.String,
};

const SYMBOL_KINDS = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Package,
} as const;

/** More symbols than this no reader looks through; the query narrows them. */
const LONGEST_ANSWER = 512;
