import type { VerbGroup } from '../../../language/clauses/verb-groups';
import { wordSet } from '../../../text/word-set';
import {
  CERTAIN,
  DOUBTING_ADJECTIVE,
  FALSELY,
  LACKING_NOUN,
  PICTURING,
  SEEMING_TO,
  SHUNNING,
} from '../../data/withheld';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { cueForm } from '../../cues/cue-verbs';
import type { Stretch } from '../../drafts/draft';
import { perceivedAt, unheardAt } from '../sources/perceived';
const SHUNS = wordSet(SHUNNING);
const SEEMS = wordSet(SEEMING_TO);
const PICTURES = wordSet(PICTURING);
const DOUBTFUL = wordSet(DOUBTING_ADJECTIVE);
const LACKED = wordSet(LACKING_NOUN);

/** Why what stands around a clause leaves open whether its verb of saying took place, in a few words of the text: "whether Holm said", "no evidence that Holm said", "Did Holm say …?"; null where nothing does. */
export function leftOpenBy(
  sentence: SpeechSentence,
  group: VerbGroup,
  source: Stretch | null,
): string | null {
  return (
    shunned(sentence, group) ??
    seeming(sentence, group) ??
    misquoted(sentence, group) ??
    unheard(sentence, group) ??
    demanded(sentence, group, source) ??
    (source && source.first < group.first
      ? (asked(sentence, source.first) ?? supposed(sentence, source.first) ?? doubted(sentence, source.first))
      : null)
  );
}

/** "avoided saying", "instead of saying", "far from saying" */
function shunned({ units }: SpeechSentence, { first, form }: VerbGroup): string | null {
  if (form !== 'ing') return null;
  const before = units[first - 1]?.lower ?? '';
  const two = units[first - 2]?.lower ?? '';
  if (SHUNS.has(before)) return `“${before}” means that it was not said`;
  const lead = `${two} ${before}`;
  return INSTEAD.has(lead) ? `“${lead}” means that it was not said` : null;
}

const INSTEAD = new Set(['instead of', 'far from', 'rather than']);

/** "seems to have said", "is believed to have said" */
function seeming({ units }: SpeechSentence, { first, form }: VerbGroup): string | null {
  const before = units[first - 1]?.lower ?? '';
  const past = form === 'infinitive' && units[first + 1]?.lower === 'have';
  return past && SEEMS.has(before) ? `“${before} to have” leaves open whether it was said` : null;
}

/** "never heard Holm say", "would not let Holm explain" */
function unheard(sentence: SpeechSentence, group: VerbGroup): string | null {
  const perceived = perceivedAt(sentence, group);
  return perceived && unheardAt(sentence, perceived);
}

/** "demanded that Holm say": a verb without an ending behind one that wants it. */
function demanded(
  { units, tags }: SpeechSentence,
  { first, head }: VerbGroup,
  source: Stretch | null,
): string | null {
  if (
    !source ||
    first !== head ||
    units[source.first - 1]?.lower !== 'that' ||
    tags[source.first - 2] !== 'VERB'
  )
    return null;
  if (cueForm(units[head]?.lower ?? '')?.form !== 'base') return null;
  const verb = units[source.first - 2]?.lower ?? '';
  const wants = cueForm(verb)?.verb.senses.some(({ act }) => act === 'demand') ?? false;
  return wants ? `“${verb} that” leaves open whether it was said` : null;
}

/** "misquoted as saying", "falsely quoted as saying" */
function misquoted({ units }: SpeechSentence, { first }: VerbGroup): string | null {
  if (units[first - 1]?.lower !== 'as') return null;
  const verb = units[first - 2]?.lower ?? '';
  const wrong =
    verb === 'misquoted' || (/^(?:quoted|cited)$/.test(verb) && FALSELY.has(units[first - 3]?.lower ?? ''));
  return wrong ? 'the words are called wrongly quoted' : null;
}

/** "Did Holm say …?", "Who said …?", "Had Holm said …, nobody would have left": a question or a condition by the order of its words, with the subject at unit `first`. */
function asked({ units, tags }: SpeechSentence, first: number): string | null {
  const asks = units.at(-1)?.lower === '?';
  const opens = (k: number): boolean => k <= 0 || tags[k - 1] === 'PUNCT' || tags[k - 1] === 'CCONJ';
  if (asks && units[first]?.lower === 'who' && opens(first)) return 'it is only asked who said it';
  const aux = units[first - 1]?.lower ?? '';
  if (tags[first - 1] !== 'AUX' || !opens(first - 1)) return null;
  if (asks && FRONTED.has(aux)) return 'it is only asked whether this was said';
  return CONDITIONAL.has(aux) && !asks ? `“${aux}” makes it a condition` : null;
}

const FRONTED = new Set([
  'did',
  'does',
  'do',
  'has',
  'have',
  'had',
  'will',
  'would',
  'could',
  'can',
  'should',
]);
const CONDITIONAL = new Set(['had', 'should', 'were']);

/** "Imagine Holm saying", "Suppose that Holm had said" */
function supposed({ units }: SpeechSentence, first: number): string | null {
  const lead = units[first - 1]?.lower === 'that' ? first - 2 : first - 1;
  const verb = units[lead]?.lower ?? '';
  return lead <= 1 && PICTURES.has(verb) ? `“${verb}” only supposes it` : null;
}

/** "whether Holm said", "it is not true that Holm said", "no evidence that Holm said" */
function doubted({ units, tags }: SpeechSentence, first: number): string | null {
  const lead = units[first - 1]?.lower ?? '';
  if (lead === 'whether') return '“whether” leaves open whether it was said';
  if (lead !== 'that') return null;
  const word = units[first - 2]?.lower ?? '';
  if (LACKED.has(word)) {
    for (let k = first - 3; k >= 0 && k > first - 7; k--) {
      if (NONE.has(units[k]?.lower ?? '')) return `“no ${word}” leaves open whether it was said`;
      if (tags[k] === 'VERB' || tags[k] === 'PUNCT') return null;
    }
    return null;
  }
  if (tags[first - 2] !== 'ADJ') return null;
  if (DOUBTFUL.has(word)) return `“${word}” leaves open whether it was said`;
  const denied = [3, 4].some((back) =>
    /^(?:not|never|hardly)$|n['’]t$/.test(units[first - back]?.lower ?? ''),
  );
  return denied && CERTAIN.has(word) ? `“not ${word}” leaves open whether it was said` : null;
}

const NONE = new Set(['no', 'any', 'little', 'without']);
