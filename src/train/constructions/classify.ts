import { contains, type Span } from '../../engine/text/span';
import type { GoldArticle, GoldQuotation } from '../gold-quotations';

/** A construction by its name and the test by which a quotation of our prose belongs to it; a quotation may belong to several. */
export interface ConstructionTest {
  readonly name: string;
  readonly fits: (quotation: GoldQuotation, article: GoldArticle) => boolean;
}

const MARK = /["“”«»]|''|‘[^’]{12,}’/;
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** direct, mixed or indirect, as the scorer of attribution tells them apart. */
export function kindOf({ content }: GoldQuotation, { text }: GoldArticle): 'direct' | 'mixed' | 'indirect' {
  const inside = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (!MARK.test(inside)) return 'indirect';
  const bare = inside.replace(/["“«][^"“”«»]*["”»]?|''[\s\S]*?''|‘[\s\S]*?’(?!\p{L})/gu, ' ');
  return words(bare) <= 2 ? 'direct' : 'mixed';
}

/** "SVC": the order of source, cue and content by where each begins; empty when one is missing. */
function orderOf({ content, cue, source }: GoldQuotation): string {
  const [c, v, s] = [content[0], cue[0], source[0]];
  if (!c || !v || !s) return '';
  return [
    ['C', c.start],
    ['V', v.start],
    ['S', s.start],
  ]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([letter]) => letter)
    .join('');
}

const cueText = ({ cue }: GoldQuotation, { text }: GoldArticle): string =>
  cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');

/** The text between the cue, or the source when there is none, and the content behind it. */
function gap({ content, cue, source }: GoldQuotation, { text }: GoldArticle): string {
  const from = Math.max(cue.at(-1)?.end ?? 0, source[0]?.end ?? 0);
  const start = content[0]?.start ?? 0;
  return from > 0 && from <= start && start - from < 120 ? text.slice(from, start) : '';
}

const lineHead = (at: number, text: string): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
const opening = ({ content }: GoldQuotation, { text }: GoldArticle): string =>
  text.slice(content[0]?.start ?? 0, (content[0]?.start ?? 0) + 40);

/** Whether the quotation's cue stands between two stretches of one sentence. */
function isInterrupted({ content, cue, source }: GoldQuotation, { text }: GoldArticle): boolean {
  return content.some((part, i) => {
    const next = content[i + 1];
    const between = next && text.slice(part.end, next.start);
    return (
      next !== undefined &&
      between !== undefined &&
      [...cue, ...source].some((span) => part.end <= span.start && span.end <= next.start) &&
      !/[.!?]["”’]?\s/.test(between)
    );
  });
}

const firstParagraph = ({ text }: GoldArticle): Span => {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
};

const fitsIndirect =
  (test: (quotation: GoldQuotation, article: GoldArticle) => boolean) =>
  (quotation: GoldQuotation, article: GoldArticle): boolean =>
    kindOf(quotation, article) !== 'direct' && test(quotation, article);

/** The constructions of news prose, each with its test. */
export const CONSTRUCTIONS: readonly ConstructionTest[] = [
  { name: 'direct', fits: (q, a) => kindOf(q, a) === 'direct' },
  { name: 'mixed', fits: (q, a) => kindOf(q, a) === 'mixed' },
  { name: 'indirect', fits: (q, a) => kindOf(q, a) === 'indirect' },
  { name: 'source, cue, content', fits: (q) => orderOf(q) === 'SVC' },
  { name: 'content, cue, source', fits: (q) => orderOf(q) === 'CVS' },
  { name: 'content, source, cue', fits: (q) => orderOf(q) === 'CSV' },
  { name: 'cue, source, content', fits: (q) => orderOf(q) === 'VSC' },
  { name: 'interrupted by its cue', fits: isInterrupted },
  {
    name: 'several sentences after one cue',
    fits: (q, a) => q.content.length > 1 && !isInterrupted(q, a),
  },
  {
    name: 'several paragraphs',
    fits: ({ content }, { text }) =>
      /\n\s*\n/.test(text.slice(content[0]?.start ?? 0, content.at(-1)?.end ?? 0)),
  },
  { name: 'introduced by a colon', fits: (q, a) => /:\s*$/.test(gap(q, a)) || cueText(q, a) === ':' },
  { name: 'no cue of its own', fits: ({ cue }) => cue.length === 0 },
  {
    name: 'in the headline',
    fits: ({ content }, a) => content.some((span) => contains(firstParagraph(a), span)),
  },
  {
    name: 'nested in another quotation',
    fits: (q, { quotations }) =>
      quotations.some(
        (outer) =>
          outer !== q &&
          q.content.every((span) =>
            outer.content.some(
              (wide) => contains(wide, span) && wide.end - wide.start > span.end - span.start,
            ),
          ),
      ),
  },
  {
    name: 'block quotation',
    fits: ({ content }, { text }) =>
      /^>\s*/.test(lineHead(content[0]?.start ?? 0, text) + text.charAt(content[0]?.start ?? 0)),
  },
  {
    name: 'dash dialogue',
    fits: ({ content }, { text }) => /^[—–]\s*$/.test(lineHead(content[0]?.start ?? 0, text)),
  },
  {
    name: 'transcript, interview',
    fits: ({ content, source }, { text }) => {
      const head = lineHead(content[0]?.start ?? 0, text);
      return /^[^\n:]{1,40}:\s*$/.test(head) && (source[0]?.end ?? 0) >= (content[0]?.start ?? 0) - 4;
    },
  },
  { name: 'according to', fits: (q, a) => /according to/.test(cueText(q, a)) },
  { name: 'that-clause', fits: fitsIndirect((q, a) => /\bthat\s*$/.test(gap(q, a))) },
  {
    name: 'clause without "that"',
    fits: fitsIndirect(
      (q, a) =>
        gap(q, a).trim() === '' &&
        orderOf(q) === 'SVC' &&
        q.act !== 'ask' &&
        /^(?:(?:the|a|an|he|she|it|they|his|her|its|their|we|i|there|no|some)\b|\p{Lu})/iu.test(
          opening(q, a),
        ) &&
        /say|said|told|tell|claim|insist|argue|think|add|warn/.test(cueText(q, a)),
    ),
  },
  {
    name: 'whether, why, how',
    fits: fitsIndirect((q, a) => /^(?:whether|why|how|what|who|when|where|if)\b/i.test(opening(q, a))),
  },
  {
    name: 'infinitive (urged to, vowed to)',
    fits: fitsIndirect((q, a) => /^(?:not )?to\s/i.test(opening(q, a)) || /\bto\s*$/.test(gap(q, a))),
  },
  {
    name: 'called for, warned against',
    fits: fitsIndirect((q, a) =>
      /\b(?:for|against|of|about|on|upon)\s*$/.test(` ${cueText(q, a)}${gap(q, a)}`),
    ),
  },
  {
    name: 'denied -ing',
    fits: fitsIndirect(
      (q, a) => /^(?:ever |having |\p{L}+ing\b)/iu.test(opening(q, a)) && orderOf(q).endsWith('C'),
    ),
  },
  {
    name: 'accused, blamed, praised …',
    fits: fitsIndirect((q, a) => /accus|blam|prais|critici[sz]|condemn|slam|denounc/.test(cueText(q, a))),
  },
  {
    name: 'called, described as',
    fits: (q, a) => /^(?:call|describ|label|dub|brand|term|refer)/.test(cueText(q, a)),
  },
  {
    name: 'added, saying … (-ing cue)',
    fits: (q, a) => /^\p{L}+ing\b/u.test(cueText(q, a)) && !/^according/.test(cueText(q, a)),
  },
  {
    name: 'noun as cue',
    fits: (q, a) =>
      /\b(?:announcement|claim|statement|warning|promise|pledge|demand|allegation|accusation|denial|assertion|suggestion|prediction|vow|threat|call|remark|complaint|insistence|letter|report)s?$/.test(
        cueText(q, a),
      ),
  },
  { name: 'quoted as saying', fits: (q, a) => /quot|as saying/.test(cueText(q, a)) },
  { name: 'passed on by a relay', fits: ({ relays }) => relays.length > 0 },
  { name: 'not said, or not yet', fits: ({ act }) => act === 'unreported' },
];
