import type { Prose } from '../language/prose';
import type { NameSpan } from './recogniser';

/** An acronym introduced in brackets is of the kind of what it stands for, wherever it stands: "Civic Platform (CP)", "Ada von Holm (AVH)". Linear. */
export function settleAcronyms(names: readonly NameSpan[], { tokens }: Prose): readonly NameSpan[] {
  const types = new Map<string, NameSpan['type']>();
  for (let i = 1; i < names.length; i++) {
    const full = names[i - 1] as NameSpan;
    const short = names[i] as NameSpan;
    const { text = '' } = tokens[short.first] ?? {};
    if (
      short.last - short.first !== 1 ||
      short.first !== full.last + 1 ||
      tokens[full.last]?.text !== '(' ||
      tokens[short.last]?.text !== ')' ||
      full.last - full.first < 2 ||
      full.type === 'nationality' ||
      !ACRONYM.test(text)
    )
      continue;
    const { all, main } = initialsOf(full, tokens);
    const fits = all === text.toLowerCase() || main === text.toLowerCase();
    // Made from another language it need not fit: "Civic Platform (PO)". Then it gives in only where it was read unsurely.
    if (fits || (full.type === 'organization' && short.confidence < SURE)) types.set(text, full.type);
  }
  if (types.size === 0) return names;
  return names.map((name) => {
    const type = name.last - name.first === 1 ? types.get(tokens[name.first]?.text ?? '') : undefined;
    return type === undefined || type === name.type ? name : { ...name, type };
  });
}

/** What does not fit keeps its type if read this surely. */
const SURE = 0.65;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The first letters of a name's words: of all, and of those with a capital. */
function initialsOf({ first, last }: NameSpan, tokens: Prose['tokens']): { all: string; main: string } {
  let all = '';
  let main = '';
  for (let i = first; i < last; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    if (!/^\p{L}/u.test(text)) continue;
    all += lower.charAt(0);
    if (text.charAt(0) !== lower.charAt(0)) main += lower.charAt(0);
  }
  return { all, main };
}
