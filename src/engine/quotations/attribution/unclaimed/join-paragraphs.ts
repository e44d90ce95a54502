import type { Article } from '../../../article/article';
import type { Quoted } from '../../marks/quoted';
import type { Draft } from '../../drafts/draft';

/**
 * One quotation of each speech that runs over several paragraphs, every one opening with a mark and only the last one closing: paragraphs
 * without a verb of saying of their own become content of the attribution before them, or else of the one behind. `quotes` are those of each
 * block; the drafts keep their order.
 */
export function joinParagraphs(
  { text, blocks }: Article,
  quotes: readonly (readonly Quoted[])[],
  drafts: readonly Draft[],
): readonly Draft[] {
  // “HOLM: …” ¶ “BERG: …”: turns of a conversation that is quoted as a whole.
  const speeches = speechesIn(text, quotes).filter(
    (parts) =>
      !parts.some((part) => LABEL.test(text.slice(part.innerStart, part.innerStart + LONGEST_LABEL))),
  );
  if (speeches.length === 0) return drafts;
  const taken = partsByHead(blocks, speeches, drafts);
  const parts = new Set([...taken.values()].flat());
  return drafts
    .filter((draft) => !parts.has(draft))
    .map((draft) => {
      const more = taken.get(draft);
      if (!more) return draft;
      const content = [draft, ...more].flatMap((part) => part.content);
      return { ...draft, content: content.sort((a, b) => a.start - b.start) };
    });
}

/** For the attribution of each speech the bare paragraphs that go on with it. */
function partsByHead(
  blocks: Article['blocks'],
  speeches: readonly (readonly Quoted[])[],
  drafts: readonly Draft[],
): Map<Draft, Draft[]> {
  const byStart = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.sentence.within === null) for (const { start } of draft.content) byStart.set(start, draft);
  const found = new Map<Draft, Draft[]>();
  for (const speech of speeches) {
    const parts = speech.map(({ start }) => byStart.get(start)).filter((draft) => draft !== undefined);
    let [head] = parts;
    // “…,” Holm said. “… that goes on: Holm's, whoever is named further down. A paragraph that opens with its mark waits for its name.
    if (head && isBare(head) && head.content[0]?.start === blocks[head.sentence.block]?.start)
      head = parts.find((draft) => !isBare(draft)) ?? head;
    for (const part of parts) {
      if (!isBare(part)) head = part;
      if (!head || part === head) continue;
      const own = found.get(head);
      if (own) own.push(part);
      else found.set(head, [part]);
    }
  }
  return found;
}

/** The name in capitals with which a turn begins. */
const LABEL = /^\P{Ll}{2,}:\s/u;
const LONGEST_LABEL = 40;

/** Nothing but a paragraph in marks, without a word that says whose it is. */
function isBare({ construction, cue, content }: Draft): boolean {
  return (construction === 'floating' || construction === 'drifting') && cue === null && content.length === 1;
}

/** The runs of quotations that carry each other on from block to block, all with the same mark. */
function speechesIn(text: string, quotes: readonly (readonly Quoted[])[]): Quoted[][] {
  const found: Quoted[][] = [];
  let open: Quoted[] | null = null;
  for (const own of quotes) {
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) continue;
    if (text.charAt(first.start) !== text.charAt(open?.[0]?.start ?? -1)) open = null;
    if (open && first.continued) open.push(first);
    if (!last.continues) open = null;
    else if (!open || last !== first) found.push((open = [last]));
  }
  return found;
}
