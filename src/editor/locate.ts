import * as vscode from 'vscode';
import type { Corpus } from '../engine/corpus/corpus';
import type { CorpusArticle, Place } from '../engine/corpus/corpus-types';
import { LineIndex } from '../engine/text/line-index';
import type { Span } from '../engine/text/span';

/** The range of a span in an article, whether or not the article is open. */
export function rangeOf(article: CorpusArticle, { start, end }: Span): vscode.Range {
  const index = indexOf(article);
  const from = index.positionAt(start);
  const to = index.positionAt(end);
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** Where a place is, for the editor; undefined when its article has left the corpus. */
export function locationOf(corpus: Corpus, place: Place): vscode.Location | undefined {
  const article = corpus.article(place.path);
  return article && new vscode.Location(vscode.Uri.parse(place.path), rangeOf(article, place));
}

function indexOf(article: CorpusArticle): LineIndex {
  let index = indexes.get(article);
  if (!index) indexes.set(article, (index = new LineIndex(article.text)));
  return index;
}

const indexes = new WeakMap<CorpusArticle, LineIndex>();
