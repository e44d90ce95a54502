import { CUE_VERBS } from '../../engine/quotations/data/cue-verbs';
import { cueForm } from '../../engine/quotations/cues/cue-verbs';
import { inflect } from '../../engine/quotations/cues/inflect';
import type { PartOfSpeech, Sentence, Token } from '../../engine/language/prose';
import { createRandom } from '../random';
import type { TaughtText } from './taught-text';
import { VerbCounts } from './verb-counts';

/** Share of the places that are varied. */
const SHARE = 0.4;
/** Of these, the share in which a noun is put in the place of a noun, so that the same words are seen as nouns as well. */
const NOUNS = 0.4;

/**
 * Sentences in which a verb of saying in the past stands in the present instead, and is another one: "the ministry said that" becomes "the
 * ministry claims that". Newspapers report in the past, and what could be a noun ("claims", "reports", "plans") would be seen as a verb too seldom.
 * For balance the nouns among these words take the places of other nouns.
 */
export function varyCues(texts: readonly TaughtText[], seed: number): TaughtText[] {
  const random = createRandom(seed);
  const forms = { singular: presentForms('s'), plural: presentForms('base') };
  const counts = new VerbCounts(texts);
  const isNoun = (word: string): boolean => {
    const share = counts.share(word);
    return share > 0 && share < 0.9;
  };
  const nouns = { singular: forms.singular.filter(isNoun), plural: forms.plural.filter(isNoun) };
  return texts.map((text) => {
    const tokens: Token[] = [];
    const tags: PartOfSpeech[] = [];
    const sentences: Sentence[] = [];
    for (const sentence of text.prose.sentences) {
      if (random() >= SHARE) continue;
      const noun = random() < NOUNS ? nounIn(text, sentence) : -1;
      const at = noun < 0 ? placeIn(text, sentence) : noun;
      if (at < 0) continue;
      // A plural noun looks like the third person, a singular one like the bare verb.
      const bare = noun < 0 ? isPlural(text, at - 1) : !isPlural(text, at);
      const list = noun < 0 ? forms : nouns;
      const word = pick(bare ? list.plural : list.singular, random);
      const first = tokens.length;
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = text.prose.tokens[i];
        if (!token) continue;
        tokens.push(i === at ? { ...token, text: word, lower: word } : token);
        tags.push(text.tags[i] ?? 'X');
      }
      sentences.push({ ...sentence, first, last: tokens.length });
    }
    return {
      source: text.source,
      prose: { text: text.prose.text, tokens, sentences },
      tags,
      names: new Uint16Array(tokens.length),
    };
  });
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? 'report';
}

/** The first noun behind a determiner or a possessive, with no other behind it; -1 where there is none. */
function nounIn({ prose: { tokens }, tags }: TaughtText, { first, last }: Sentence): number {
  for (let i = first + 1; i < last - 1; i++) {
    const token = tokens[i];
    if (tags[i] !== 'NOUN' || !token || token.text !== token.lower) continue;
    const before = tokens[i - 1]?.lower ?? '';
    if (!/^(?:the|an?|his|her|its|their|'s|’s)$/.test(before)) continue;
    if (tags[i + 1] === 'SCONJ' || tags[i + 1] === 'ADP' || tags[i + 1] === 'PUNCT' || tags[i + 1] === 'PART')
      return i;
  }
  return -1;
}

/** Forms of the verbs that take a clause: those of the third person or all others. */
function presentForms(wanted: 's' | 'base'): string[] {
  const lemmas = CUE_VERBS.filter(({ frame }) => frame.includes('t')).flatMap(({ verbs }) =>
    verbs.split(' '),
  );
  return [...new Set(lemmas)].flatMap((lemma) =>
    [...inflect(lemma)].filter(([, form]) => form === wanted).map(([word]) => word),
  );
}

/** The first verb of saying in the past between its subject and what is said; -1 where there is none. */
function placeIn({ prose: { tokens }, tags }: TaughtText, { first, last }: Sentence): number {
  for (let i = first + 1; i < last - 1; i++) {
    const form = tags[i] === 'VERB' ? cueForm(tokens[i]?.text ?? '') : undefined;
    if (form?.form !== 'ed' || !form.verb.senses.some(({ frame }) => frame.includes('t'))) continue;
    const before = tokens[i - 1]?.lower ?? '';
    const subject =
      tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN' || SINGULAR.has(before) || PLURAL.has(before);
    const after = tags[i + 1];
    const clause =
      tokens[i + 1]?.lower === 'that' || after === 'DET' || after === 'PRON' || after === 'PROPN';
    if (subject && clause) return i;
  }
  return -1;
}

const SINGULAR = new Set(['he', 'she', 'it']);
const PLURAL = new Set(['i', 'we', 'they', 'people', 'police']);

function isPlural({ prose: { tokens }, tags }: TaughtText, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return PLURAL.has(lower) || (tags[i] === 'NOUN' && /[^s]s$/.test(lower));
}
