import * as vscode from 'vscode';

/** Languages of documents that may hold articles. */
const READ_LANGUAGES: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** What features that answer for articles register for. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = [...READ_LANGUAGES].map((language) => ({
  language,
}));

/** Whether a document is of a kind that may hold an article. */
export function mayHoldArticle({ languageId }: vscode.TextDocument): boolean {
  return READ_LANGUAGES.has(languageId);
}

/** The open document of a file, by its URI or its key, if there is one. */
export function openDocument(file: vscode.Uri | string): vscode.TextDocument | undefined {
  const key = file.toString();
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
}

/** The text of a document; of one longer than `limit`, in UTF-16 code units, only how long it is. */
export function textOrSize(document: vscode.TextDocument, limit: number): string | { readonly size: number } {
  const size = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  return size > limit ? { size } : document.getText();
}
