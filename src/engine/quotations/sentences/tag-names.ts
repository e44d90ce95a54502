import type { Mention } from '../../annotation';
import { isCapital } from '../../language/clauses/capital';
import { MONTH, TIME_NOUN } from '../../language/data/word-classes';
import type { PartOfSpeech, Prose, Token } from '../../language/prose';

/**
 * The prose with the words of names tagged as names: "Kim Do-hyun said" where the tagger saw the verb "do", "ERR reported" where it saw a pronoun.
 * `mentions` are sorted by start. Function words inside a name ("of", "the", "and") keep their tags, and so does what is a noun already.
 */
export function tagNames(prose: Prose, mentions: readonly Mention[]): Prose {
  const tokens: Token[] = [...prose.tokens];
  let t = 0;
  for (const { form, type, start, end, confidence } of mentions) {
    if (form !== 'name' || type === 'nationality' || confidence < LEAST_CERTAIN) continue;
    while (t < tokens.length && (tokens[t]?.start ?? Infinity) < start) t++;
    for (; (tokens[t]?.start ?? Infinity) < end; t++) {
      const token = tokens[t];
      const whole = token?.start === start && token.end === end && WHOLE_MISTAKEN.has(token.pos);
      // "Joan Day said", "Ada May, 60, said", "reports USA Today"
      const isTime =
        token?.pos === 'NOUN' &&
        (type === 'person' || token.start > start) &&
        (TIME_NOUN.has(token.lower) || MONTH.has(token.lower));
      if (
        token &&
        (MISTAKEN.has(token.pos) ||
          isInitial(token, type) ||
          whole ||
          (isTime && isCapital(token.text)) ||
          leads(token, start, type) ||
          closes(token, end)) &&
        (type === 'person' || isCapital(token.text) || closes(token, end))
      )
        tokens[t] = { ...token, pos: 'PROPN' };
    }
    // "The WHO’s director": what the tagger took for "who is".
    const behind = tokens[t];
    if (behind?.pos === 'AUX' && /^['’]s$/.test(behind.lower) && prose.tokens[t - 1]?.pos === 'PRON')
      if (OWNED.has(tokens[t + 1]?.pos ?? 'X')) tokens[t] = { ...behind, pos: 'PART' };
  }
  return { ...prose, tokens };
}

/** What may stand behind an owner. */
const OWNED: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'ADJ', 'NUM', 'PROPN']);

/** "Justice A K Bavakere": an initial of a person that is an article elsewhere. */
function isInitial({ text, pos }: Token, type: Mention['type']): boolean {
  return type === 'person' && pos === 'DET' && /^\p{Lu}$/u.test(text);
}

/** "Per Berg": whether the token is the first of a person's name, taken for a preposition. */
function leads({ pos, start: first, text }: Token, start: number, type: Mention['type']): boolean {
  return pos === 'ADP' && type === 'person' && first === start && isCapital(text);
}

/** "McDonald’s": whether the token is an ending with which the name itself ends. */
function closes({ pos, end: last }: Token, end: number): boolean {
  return pos === 'PART' && last === end;
}

/** Names less certain than this, 0 to 1, are left to the tagger. */
const LEAST_CERTAIN = 0.5;

/** Parts of speech that a word of a name is taken for at times, and never is. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'VERB',
  'AUX',
  'ADV',
  'PRON',
  'SCONJ',
  'INTJ',
  'X',
]);

/** What a name of one word is taken for besides: "Heliant estimates" as an adjective and a noun. */
const WHOLE_MISTAKEN: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'ADJ',
  'NOUN',
  'ADP',
  'DET',
  'CCONJ',
]);
