import { MEDIA_NAME, MEDIA_WORD } from '../data/actors';

const NAMES = new Set(MEDIA_NAME.split('|'));
const WORDS = new Set(MEDIA_WORD.split(' '));

/** True for a phrase that names a newspaper, agency or broadcaster ("the Harbour Times", "Reuters", "state media KCNA"). */
export function isOutlet(phrase: string): boolean {
  const lower = phrase
    .toLowerCase()
    .replace(/^(?:the|a|an|state|local|u\.s\.|us)\s+/, '')
    .replace(/['’]s$/, '');
  if (NAMES.has(lower)) return true;
  const all = lower.split(/\s+/);
  const last = all.at(-1) ?? '';
  return WORDS.has(last) || all.some((word) => NAMES.has(word.replace(/['’]s$/, '')));
}
