/**
 * Puts a sentence into the reader's language. `message` is the English sentence with `{name}` where `values` belong; it is also the
 * key of its translation. The editor passes `vscode.l10n.t`.
 */
export type Translate = (message: string, values?: Record<string, string | number>) => string;
