import type { Block } from '../annotation';
import { SOURCE_LINE } from './classify';
import type { FrontMatter } from './front-matter';
import { isOutletName } from './masthead';
import type { Dateline } from './publication';

/** The outlet an article appeared in, as the page names it; null when it does not. */
export function findPublisher(
  text: string,
  front: FrontMatter | null,
  blocks: readonly Block[],
  datelines: readonly Dateline[],
  masthead: string | null,
): string | null {
  return (
    front?.publisher ??
    fromSourceLine(text, blocks) ??
    (masthead && asWritten(masthead, fromRights(text, blocks))) ??
    fromPageLines(text, blocks) ??
    datelines.find(({ agency }) => agency && /^\p{Lu}/u.test(agency))?.agency ??
    fromHeadline(text, blocks) ??
    fromRights(text, blocks) ??
    fromAddress(text, blocks)
  );
}

function fromSourceLine(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'source') continue;
    const name = SOURCE_LINE.exec(text.slice(block.start, block.end))?.groups?.name;
    if (name && !/^https?:/i.test(name)) return name.trim();
  }
  return null;
}

/** A masthead set in capitals in the spelling that the rights line gives, where it is the same name. */
function asWritten(masthead: string, rights: string | null): string {
  return rights?.toLowerCase() === masthead.toLowerCase() ? rights : masthead;
}

/** "The Gazette, 6 June 2025", "By Ann Lee | 12 March 2026 | The Continental": the part that is neither date nor writer. */
function fromPageLines(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline' && block.kind !== 'byline') continue;
    const parts = text.slice(block.start, block.end).split(/\s*[|•·–—]\s*|,\s+/);
    const name = parts.find((part) => isOutletName(part) && !/^by\s/i.test(part));
    if (name) return name;
    const [, ...behindBars] = text.slice(block.start, block.end).split(/\s*[|•·]\s*/);
    const last = behindBars[behindBars.length - 1] ?? '';
    if (block.kind === 'byline' && /^The \p{Lu}[\p{L} ]{2,30}$/u.test(last)) return last;
  }
  return null;
}

/** "Storm closes port | The Harbour Ledger". */
function fromHeadline(text: string, blocks: readonly Block[]): string | null {
  const headline = blocks.find((block) => block.kind === 'headline');
  if (!headline) return null;
  const content = text.slice(headline.start, headline.end);
  if (!content.includes('|')) return null;
  return /\s\|\s(?<name>(?:The )?\p{Lu}[\p{L}\p{N} .'’&-]{1,40})$/u.exec(content)?.groups?.name ?? null;
}

/** "© 2024 The Harbour Ledger. All rights reserved." */
function fromRights(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'boilerplate' || block.end - block.start > LONGEST_RIGHTS) continue;
    const match =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?\s*,?\s*)?(?<name>(?:The )?\p{Lu}[\p{L}\p{N}'’& -]{1,50}?)(?=[.,|\n]|\s(?:All|Ltd|Inc|Limited)\b|$)/iu.exec(
        text.slice(block.start, block.end),
      );
    const name = match?.groups?.name;
    if (name && /^\p{Lu}/u.test(name) && !/^all rights/i.test(name)) return name.trim();
  }
  return null;
}

const LONGEST_RIGHTS = 2_000;

/** The host of the page's address without "www.". */
function fromAddress(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'source') continue;
    const host = /^<?https?:\/\/(?:www\.|m\.)?(?<host>[a-z0-9.-]+\.[a-z]{2,})(?:[/:?#]|$)/i.exec(
      text.slice(block.start, Math.min(block.end, block.start + 200)),
    )?.groups?.host;
    if (host) return host.toLowerCase();
  }
  return null;
}
