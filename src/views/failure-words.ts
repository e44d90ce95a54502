import type { Reader } from './reader';

/** Why something could not be read or written, to stand behind a colon: what the reader can do something about in plain words, else as it was reported. */
export function failureWords(error: unknown, { t }: Reader): string {
  const said = error instanceof Error ? error.message : String(error);
  if (DENIED.test(said)) return t('permission was denied');
  if (FULL.test(said)) return t('there is no room left on the disk');
  if (READ_ONLY.test(said)) return t('the disk or the file is read-only');
  return said.replace(/^(?:Error: )+/, '').replace(/\.$/, '');
}

/** What operating systems and the editor's file systems call it. */
const DENIED = /\b(?:EACCES|EPERM|NoPermissions)\b/;
const FULL = /\b(?:ENOSPC|EDQUOT)\b/;
const READ_ONLY = /\b(?:EROFS|FileWriteLocked)\b/;
