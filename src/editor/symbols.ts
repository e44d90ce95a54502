import * as vscode from 'vscode';
import { firstMention } from '../views/hover';
import { outlineOf, type OutlineItem } from '../views/outline';
import { pickItems } from '../views/pick';
import { createFilter } from '../views/filter';
import { ARTICLE_SELECTOR, type LiveCorpus } from './corpus';
import { locationOf, rangeOf } from './locate';
import { reader } from './reader';
import type { WorkspaceScan } from './scan';

/** The outline of an article, and actors among the symbols of the workspace. */
export function registerSymbols(live: LiveCorpus, scan: WorkspaceScan): vscode.Disposable {
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
                name,
                detail,
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
        scan.want();
        const passes = createFilter(query);
        const symbols: vscode.SymbolInformation[] = [];
        for (const { entity: id, label, description } of pickItems(live.corpus, reader)) {
          const entity = live.corpus.entity(id);
          if (!entity || entity.type === 'nationality' || !passes(entity.name, ...entity.aliases)) continue;
          const first = firstMention(entity, entity.paths[0] ?? '');
          const location = first && locationOf(live.corpus, first);
          if (location)
            symbols.push(
              new vscode.SymbolInformation(label, SYMBOL_KINDS[entity.type], description, location),
            );
          if (symbols.length >= LONGEST_ANSWER) break;
        }
        return symbols;
      },
    }),
  );
}

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
