/**
 * Puts a sentence into the reader's language. `message` is the English sentence with `{name}` where `values` belong; it is also the
 * key of its translation. The editor passes `vscode.l10n.t`.
 */
export type Translate = (message: string, values?: Record<string, string | number>) => string;

/** English as it stands, for hosts without translations. */
export const inEnglish: Translate = (message, values = {}) =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
