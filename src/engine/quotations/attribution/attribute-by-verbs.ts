import type { Act } from '../../annotation';
import { baseEndingAt, nounPhraseEndFrom } from '../../language/clauses/noun-phrases';
import { isFiniteAt } from '../../language/clauses/verb-groups';
import { cueForm, type CueForm, type CueVerb, type Sense } from '../cues/cue-verbs';
import { OUTLETS_ONLY } from '../data/figurative';
import { NOTES, OCCASION } from '../data/occasions';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { hearerBehind } from './complements/addressee';
import { agentOf, NOBODY, type CueSource } from './sources/agent';
import { complementOf, quotationAt, type Complement } from './complements/complement';
import { contentBehind } from './contents/content-behind';
import { contentBeside } from './contents/content-beside';
import { cleftAt } from './contents/cleft';
import { cueGroup } from './clauses/cue-group';
import type { CueReading, Said } from './contents/cue-reading';
import { sourceOf } from './sources/cue-source';
import type { Draft, Stretch } from '../drafts/draft';
import { recallsSpeaking } from './sources/heard-speaking';
import { settingsEnd } from './clauses/setting-chain';
import { isIdiom } from './complements/idioms';
import { frontedInversion, invertedSource, partedByInversion } from './contents/inversion';
import { bearsWords, canBeRead, givesName, opensWithInscription } from './unreported/not-speech';
import { particleBehind } from './clauses/particle';
import { leadsToAsSaying } from './sources/quoted-as-saying';
import { presentedAs } from './contents/presented-as';
import { canSay } from '../drafts/sayable';
import { withoutDay } from './sources/source-end';
import { holds, spanOf } from '../drafts/spans';
import { unreportedBy } from './unreported/unreported';
import { ANY_VERB, besideQuotation, breaksMarks, saysNothing } from './contents/verbs-beside-marks';

/** The attributions that verbs of a sentence make, left to right. */
export function attributeByVerbs(sentence: SpeechSentence): Draft[] {
  const drafts: Draft[] = [];
  const { units, tags } = sentence;
  const quotes = tags.includes('QUOTE');
  const marked = quotes || sentence.short.length > 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const tag = tags[i];
    if (!unit || (tag !== 'VERB' && tag !== 'AUX' && tag !== 'NOUN')) continue;
    const form = cueForm(unit.lower) ?? (quotes ? besideQuotation(sentence, i) : null);
    // "Holm said that prices would not fall: “…”", "Holm said he had lost “all I had”": the quotation belongs to what she said.
    const belongs =
      form === ANY_VERB &&
      (units[i + 1]?.lower === ':' || tags[i + 1] === 'QUOTE') &&
      drafts.some((earlier) => holds(earlier, unit));
    const told = form && !belongs && canBeCue(sentence, i, form) ? readCue(sentence, i, form, drafts) : null;
    const presenting = !told && marked ? presentedAs(sentence, i) : null;
    const draft = told ?? (presenting && readCue(sentence, i, presenting, drafts));
    if (draft && !breaksMarks(sentence, draft, unit)) drafts.push(draft);
  }
  return drafts;
}

function canBeCue({ tags, units }: SpeechSentence, i: number, form: CueForm): boolean {
  // "a swiftly called meeting" is no call.
  if (tags[i - 1] === 'ADV' && tags[i - 2] === 'DET') return false;
  // “…,” came the reply: told by its noun.
  if (form.verb.lemma === 'come' && units[i + 1]?.lower !== 'out') return false;
  if (tags[i] === 'VERB') return true;
  if (form.form === 'ing') return tags[i] === 'NOUN' && units[i - 1]?.lower === ',';
  return (form.form === 'base' || form.form === 's') && tags[i] === 'AUX';
}

/** The attribution that the verb at unit `i` makes; `earlier` are those of the verbs before it. */
function readCue(
  sentence: SpeechSentence,
  i: number,
  { verb, form }: CueForm,
  earlier: readonly Draft[],
): Draft | null {
  const group = cueGroup(sentence, i, form);
  if (recallsSpeaking(sentence, i)) return null;
  if (isIdiom(sentence, i, group) || (QUOTING.has(verb.lemma) && leadsToAsSaying(sentence, i))) return null;
  const told = isTold(form, verb);
  const inverted = told ? invertedSource(sentence, i, verb) : null;
  const fronted = told && !inverted ? frontedInversion(sentence, i) : null;
  const whose = inverted ? NOBODY : (fronted ?? sourceOf(sentence, i, group, earlier));
  const cleft = cleftAt(sentence, i, verb, group, whose);
  // "What Holm said worried the board"
  if (cleft && !cleft.complement) return null;
  const found = cleft?.found ?? whose;
  // “what happened: …” gives nobody the word, nor does “a sign reads …”.
  if (verb === ANY_VERB.verb && saysNothing(sentence, i, found)) return null;
  if (form !== 'ing' && (describesOccasion(sentence, i) || describesSpeaker(sentence, i, verb, found)))
    return null;
  if (givesName(sentence, i, group) || bearsWords(sentence, found.head) || opensWithInscription(sentence, i))
    return null;
  const asserted = cleft?.asserted ?? false;
  const withheld = asserted ? null : unreportedBy(sentence, group, found.source);
  const split = told && !inverted ? partedByInversion(sentence, i, verb.lemma) : null;
  const behind = fronted
    ? quotationAt(fronted.quotation, i, verb)
    : (inverted ?? split)
      ? null
      : (cleft?.complement ?? complementOf(sentence, i, verb, group.passive, withheld !== null));
  const complement =
    behind && (isBeyondAside(sentence, i, found, behind) || isPartingAside(sentence, found, behind))
      ? null
      : behind;
  const cue = { sentence, i, verb, form, group, found, inverted, complement, earlier };
  const beside = contentBeside(cue, split);
  const said = beside === 'behind' ? contentBehind(cue) : beside;
  const given = said && group.passive && !found.span ? givenByAgent(cue, said) : said;
  const draft = given && draftOf(cue, given, withheld);
  return draft && asserted ? { ...draft, unreported: null } : draft;
}

/** "The board, which briefed pilots on Friday, the mayor has left": whether the one comma behind the verb closes the aside that it stands in, and the clause stands beyond. */
function isBeyondAside(
  { units }: SpeechSentence,
  i: number,
  { source, through }: CueSource,
  { kind, from }: Complement,
): boolean {
  if (through !== 'relative' || kind !== 'clause' || units[from - 1]?.lower !== ',') return false;
  if (!source || units[source.last - 2]?.lower !== ',') return false;
  for (let k = i + 1; k < from - 1; k++) if (units[k]?.lower === ',') return false;
  return true;
}

/** "The gate, Holm insisted on Facebook, was weak": whether what looks like the complement only tells where or when, up to the comma behind an attribution that parts a clause. */
function isPartingAside(
  sentence: SpeechSentence,
  { source }: CueSource,
  { kind, from }: Complement,
): boolean {
  const { units } = sentence;
  if (kind !== 'preposition' || !source || units[source.first - 1]?.lower !== ',') return false;
  const end = settingsEnd(sentence, from - 1);
  return end > from && units[end]?.lower === ',' && isFiniteAt(sentence, end + 1);
}

/** "a person briefed on the matter said": a participle on whoever speaks with the verb behind it. */
function describesSpeaker(
  sentence: SpeechSentence,
  i: number,
  { senses }: CueVerb,
  { head, through }: CueSource,
): boolean {
  const { units, tags } = sentence;
  if (head !== i - 1 || through !== 'adjacent' || tags[i + 1] !== 'ADP') return false;
  // Without whoever is told, it is a participle.
  if (!senses.every(({ frame }) => frame.includes('a') && !/[qji]/.test(frame))) return false;
  const verb = nounPhraseEndFrom(sentence, i + 2);
  return verb > i + 2 && isFiniteAt(sentence, verb) && units[verb - 1]?.lower !== 'that';
}

/** "Mayor ‘lied over toll’, says report": a headline's last words, behind its comma and "says", are whoever says it. */
function namesSpeaker({ units, tags }: SpeechSentence, i: number, opening: Said['opening']): boolean {
  if (!opening || opening.from !== i + 1 || opening.frame === 'that' || units[i - 1]?.lower !== ',')
    return false;
  if (!/^says?$/.test(units[i]?.lower ?? '') || units.length - i > LONGEST_SPEAKER) return false;
  return tags.slice(i + 1).every((tag) => NOMINAL.has(tag));
}

/** "says board of the port" */
const LONGEST_SPEAKER = 5;
const NOMINAL = new Set<string>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** "said in a video posted on Monday that …": a participle on what the verb of saying before it names as its occasion. */
function describesOccasion(sentence: SpeechSentence, i: number): boolean {
  const { units, tags } = sentence;
  const phrase = baseEndingAt(sentence, i);
  const occasion = units[phrase?.head ?? -1]?.lower ?? '';
  if (!phrase || !(OCCASION.has(occasion) || NOTES.has(occasion)) || tags[phrase.first - 1] !== 'ADP')
    return false;
  // "officials who spoke to the Post said"
  if (tags[phrase.head] === 'PROPN') return false;
  return tags[phrase.first - 2] === 'VERB' && cueForm(units[phrase.first - 2]?.lower ?? '') !== undefined;
}

/** "said Holm", "says Holm", "say doctors": a form that may stand before its subject. */
function isTold(form: CueForm['form'], { lemma }: CueVerb): boolean {
  return form === 'ed' || form === 's' || (form === 'base' && lemma === 'say');
}

/** The reading of a passive, with whoever stands behind "by" as its source. Null for a name that nobody is said to have given: "a body, to be called the Voice". */
function givenByAgent({ sentence, i, complement }: CueReading, said: Said): Said | null {
  const source = agentOf(sentence, i, said.contents);
  if (!source && complement?.kind === 'naming' && !said.contents.some((one) => holdsMarks(sentence, one)))
    return null;
  return { ...said, source, head: source?.head ?? -1, construction: 'passive' };
}

function draftOf(cue: CueReading, said: Said, withheld: string | null): Draft | null {
  const { sentence, i, verb, group, found, complement } = cue;
  const { contents, source, head, construction, opening } = said;
  const behind = sentence.units[i + 1]?.lower;
  const plain = verb.senses.find(({ particle }) => particle === null || particle === behind);
  const sense = complement?.sense ?? plain ?? verb.senses[0];
  const content = contents.map((stretch) => spanOf(sentence, stretch)).filter((span) => span !== null);
  // "described a dinner at which, she said, …": what the dinner was is told by her.
  const end = contents.at(-1)?.last ?? 0;
  if (RELATIVE.has(sentence.units[end - 1]?.lower ?? '') && sentence.units[end]?.lower === ',') return null;
  // “…,” reads a sign at the bridge.
  if (!sense || content.length === 0 || bearsWords(sentence, head) || canBeRead(sentence, i, head))
    return null;
  if (OUTLETS_ONLY.has(verb.lemma) && (!source || group.form !== 'finite')) return null;
  if (opening && source && !group.passive && !canSay(sentence, verb.lemma, source, head)) return null;
  if (sentence.isHeadline && namesSpeaker(sentence, i, opening)) return null;
  const speaker = found.span ?? (source && spanOf(sentence, withoutDay(sentence, source, head)));
  return {
    sentence,
    construction,
    content,
    cue: spanOf(sentence, { first: i, last: lastOfCue(cue, said) + 1 }),
    cueUnit: i,
    source: speaker,
    sourceHead: head,
    addressee: spanOf(sentence, complement?.addressee ?? hearerBehind(sentence, i, sense)),
    via: found.via,
    act: actOf(sense, complement),
    attitude: sense.attitude,
    unreported:
      group.passive && !speaker && sense.act === 'ask'
        ? ASKED_BY_NOBODY
        : (withheld ?? unreportedBy(sentence, group, source)),
    ...(opening && { opening }),
  };
}

const RELATIVE = new Set(['which', 'whom', 'whose']);

/** Last unit of the words that make up the cue: "points out", "called for". */
function lastOfCue({ sentence, i, verb, complement, group }: CueReading, { behind, source }: Said): number {
  const own = behind ? i + particleBehind(sentence, i, verb) : i;
  // "accused by neighbours of lying"
  const parted = group.passive && source !== null && source.first > i;
  return behind === 'content' || parted ? own : Math.max(own, complement?.cueLast ?? i);
}

/** "asked her to go", "asked for help", "told him to wait": what reads like a question or a statement demands. */
function actOf({ act, frame }: Sense, complement: Complement | null): Act {
  if (act === 'ask' && complement?.kind === 'infinitive') return 'demand';
  if (act === 'ask' && complement?.kind === 'preposition' && complement.by === 'for') return 'demand';
  const isTold = complement?.addressee !== null || frame === 'tbwaq';
  return act === 'state' && complement?.kind === 'infinitive' && isTold ? 'demand' : act;
}

/** Whether a quotation stands in the stretch. */
function holdsMarks({ units, tags, short }: SpeechSentence, { first, last }: Stretch): boolean {
  for (let k = first; k < last; k++) if (tags[k] === 'QUOTE') return true;
  const [start, end] = [units[first]?.start ?? 0, units[last - 1]?.end ?? 0];
  return short.some((quote) => quote.start < end && start < quote.end);
}

/** "Asked about the paper, she replied …": a question of nobody known tells a reader nothing. */
const ASKED_BY_NOBODY = 'nobody is named who asked it';

/** Verbs of quoting somebody "as saying". */
const QUOTING = new Set(['quote', 'cite']);
