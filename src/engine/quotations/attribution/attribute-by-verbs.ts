import { subjectBefore } from '../../language/clauses/subject';
import { finiteBefore, isFiniteAt, verbGroupAt, type VerbGroup } from '../../language/clauses/verb-groups';
import { SUBORDINATOR } from '../../language/clauses/words';
import type { Act } from '../../annotation';
import type { Span } from '../../text/span';
import { cueForm, type CueForm, type CueVerb, type Sense } from '../cues/cue-verbs';
import { relativeBefore } from './relative-content';
import { canSay } from './sayable';
import { citedBy } from '../relays/citing';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { hearerBehind } from './addressee';
import { complementOf, type Complement } from './complement';
import { contentEnd } from './content-end';
import type { Opening } from './opening';
import { agentOf, NOBODY } from './agent';
import { afterAsClause } from './as-clause';
import { sourceOf } from './cue-source';
import { invertedSource, partedByInversion } from './inversion';
import type { Construction, Draft, Stretch } from './draft';
import { frontedNaming } from './fronted-naming';
import { GLOSSING, isIdiom, isOwnAct, objectFits } from './idioms';
import { partedContent, resumption } from './interrupted';
import { leadBeforeQuotation, leftContent, leftWins } from './left-content';
import { bearsWords, canBeRead, givesName, opensWithInscription } from './not-speech';
import { particleBehind } from './particle';
import { passiveContent } from './passive-content';
import { phraseToRight } from './phrase-right';
import { leadsToAsSaying } from './quoted-as-saying';
import { withoutDay } from './source-end';
import { holds, spanOf, trimStretch } from './spans';
import { unreportedBy } from './unreported';
import { ANY_VERB, besideQuotation, breaksMarks, saysNothing } from './verbs-beside-marks';

/** The attributions that verbs of a sentence make, left to right. */
export function attributeByVerbs(sentence: SpeechSentence): Draft[] {
  const drafts: Draft[] = [];
  const { units, tags } = sentence;
  const quotes = tags.includes('QUOTE');
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const tag = tags[i];
    if (!unit || (tag !== 'VERB' && tag !== 'AUX' && tag !== 'NOUN')) continue;
    const form = cueForm(unit.lower) ?? (quotes ? besideQuotation(sentence, i) : null);
    if (!form || !canBeCue(sentence, i, form)) continue;
    // "Holm said that prices would not fall: “…”", "Holm said he had lost “all I had”": the quotation belongs to what she said.
    if (
      form === ANY_VERB &&
      (units[i + 1]?.lower === ':' || tags[i + 1] === 'QUOTE') &&
      drafts.some((draft) => holds(draft, unit))
    )
      continue;
    const draft = readCue(sentence, i, form, drafts);
    if (draft && !breaksMarks(sentence, draft, unit)) drafts.push(draft);
  }
  return drafts;
}

/** "asked her to go", "asked for help", "told him to wait": what reads like a question or a statement demands. */
function actOf({ act }: Sense, complement: Complement | null): Act {
  if (act === 'ask' && complement?.kind === 'infinitive') return 'demand';
  if (act === 'ask' && complement?.kind === 'preposition' && complement.by === 'for') return 'demand';
  return act === 'state' && complement?.kind === 'infinitive' && complement.addressee ? 'demand' : act;
}

/** "said Holm", "says Holm", "say doctors": a form that may stand before its subject. */
function isTold(form: CueForm['form'], { lemma }: CueVerb): boolean {
  return form === 'ed' || form === 's' || (form === 'base' && lemma === 'say');
}

function takesClause({ senses }: CueVerb): boolean {
  return senses.some(({ frame }) => /[tb]/.test(frame));
}

function canBeCue({ tags, units }: SpeechSentence, i: number, form: CueForm): boolean {
  // "a swiftly called meeting" is no call.
  if (tags[i - 1] === 'ADV' && tags[i - 2] === 'DET') return false;
  if (tags[i] === 'VERB') return true;
  if (form.form === 'ing') return tags[i] === 'NOUN' && units[i - 1]?.lower === ',';
  return (form.form === 'base' || form.form === 's') && tags[i] === 'AUX';
}

function readCue(
  sentence: SpeechSentence,
  i: number,
  { verb, form }: CueForm,
  earlier: readonly Draft[],
): Draft | null {
  const { units, tags } = sentence;
  const group = askedGroup(sentence, i, form, verbGroupAt(sentence, i));
  if (isIdiom(sentence, i, group) || (QUOTING.has(verb.lemma) && leadsToAsSaying(sentence, i))) return null;
  const inverted = isTold(form, verb) ? invertedSource(sentence, i, verb) : null;
  const found = inverted ? NOBODY : sourceOf(sentence, i, group, earlier);
  // “what happened: …” gives nobody the word, nor does “a sign reads …”.
  if (verb === ANY_VERB.verb && saysNothing(sentence, i, found)) return null;
  if (givesName(sentence, i, group) || bearsWords(sentence, found.head) || opensWithInscription(sentence, i))
    return null;
  let source: Stretch | null = found.source;
  let sourceHead = found.head;
  let construction: Construction = found.construction;
  const unreported = unreportedBy(sentence, group, source);

  const split = inverted || !isTold(form, verb) ? null : partedByInversion(sentence, i, verb.lemma);
  const complement =
    (inverted ?? split) ? null : complementOf(sentence, i, verb, group.passive, unreported !== null);
  const sense: Sense | undefined = complement?.sense ?? verb.senses[0];
  if (!sense) return null;
  const quotedAs = units[i - 1]?.lower === 'as' && found.construction === 'source-cue-content';
  const start =
    found.begins ??
    (source && (quotedAs || !found.shared) ? Math.min(source.first, group.first) : group.first);
  // "Holm says it is over, vows to fight": what stands before the comma is the other verb's.
  const joined = group.form === 'finite' && found.span !== null;
  const before = joined
    ? null
    : (leftContent(sentence, start, inverted !== null) ?? leadBeforeQuotation(sentence, start, complement));
  // “…,” she beamed: a verb that is no cue needs a quotation, and nothing but it.
  const left = before && verb === ANY_VERB.verb && before.last - before.first > 1 ? null : before;
  const spokenOf = complement
    ? null
    : (passiveContent(sentence, i, group, verb) ?? frontedNaming(sentence, i, group, verb, source));
  let contents: Stretch[];
  let sourceSpan: Span | null = found.span;
  let opening: Opening | undefined;
  const quotesLeft = left !== null && tags[left.last - 1] === 'QUOTE';
  const canFollow =
    left !== null &&
    (quotedAs || (group.form === 'finite' && form !== 'ing')) &&
    (quotesLeft || verb.senses.some((one) => one.frame.includes('b')));
  const usesLeft = canFollow && (!complement || leftWins(sentence, complement, left, i));

  const asClause =
    source &&
    units[source.first - 1]?.lower === 'as' &&
    group.form === 'finite' &&
    verb.senses.some((one) => /[tb]/.test(one.frame) || one.particle === 'it')
      ? afterAsClause(sentence, source.first - 1, i)
      : null;
  const particle = particleBehind(sentence, i, verb);
  let withParticle = false;
  if (asClause && (!complement || complement.kind === 'clause' || complement.kind === 'quote')) {
    contents = [asClause];
    withParticle = true;
  } else if (usesLeft) {
    if (!source && !group.passive && group.form === 'finite') {
      const right = phraseToRight(sentence, i + 1 + particle);
      if (right) {
        source = right;
        sourceHead = right.head;
        construction = 'content-cue-source';
      }
    } else construction = 'content-source-cue';
    if (!source && !sourceSpan) return null;
    contents = [left];
    withParticle = true;
    const resumed = resumption(sentence, i, source, complement, left);
    if (resumed) {
      contents.push(resumed);
      construction = 'interrupted';
    }
  } else if (split) {
    contents = split.contents;
    source = split.source;
    sourceHead = split.source.head;
    construction = 'interrupted';
  } else if (spokenOf) contents = spokenOf;
  else if (!complement || (complement.kind !== 'that' && units[complement.from - 1]?.lower === ',')) {
    const parted = takesClause(verb) ? partedContent(sentence, start, i, found) : null;
    if (parted) {
      contents = parted;
      construction = 'interrupted';
    } else if (!complement) return null;
    else contents = [];
  } else contents = [];
  if (contents.length === 0) {
    if (!complement) return null;
    let { from } = complement;
    if (!group.passive && !source && !sourceSpan) {
      if (OBJECTS.has(complement.kind)) return null;
      if (group.form !== 'finite' && complement.kind === 'clause') return null;
      if (group.form === 'finite' && form !== 'ing') {
        // "Said Smith: …" — the source follows its cue.
        const right =
          tags[i - 1] === undefined || tags[i - 1] === 'PUNCT' ? phraseToRight(sentence, i + 1) : null;
        if (
          !right ||
          (tags[right.last] !== 'QUOTE' &&
            units[right.last]?.lower !== ':' &&
            units[right.last]?.lower !== ',')
        )
          return null;
        source = right;
        sourceHead = right.head;
        from = Math.max(from, right.last);
      }
    }
    if (group.passive && needsActive(complement)) return null;
    if (group.passive && sense.attitude) return null;
    const lacking =
      complement.kind === 'clause' && from === i + 1 && isFiniteAt(sentence, from) && source
        ? relativeBefore(sentence, source.first)
        : null;
    const embedded =
      lacking !== null ||
      found.through === 'relative' ||
      (found.shared && source !== null && RELATIVE.has(units[source.last - 1]?.lower ?? '')) ||
      (group.passive && units[i]?.lower === 'asked') ||
      (source !== null && source.first > i) ||
      (group.form !== 'finite' && !finiteBefore(sentence, group.first)) ||
      isSubordinate(sentence, source?.first ?? group.first);
    opening = { from, cue: i, embedded, frame: complement.kind };
    const end = contentEnd(sentence, opening);
    const stretch = trimStretch(sentence, { first: from, last: end });
    if (stretch.last <= stretch.first) return null;
    contents = lacking ? [lacking, stretch] : [stretch];
    if (group.passive && complement.kind === 'infinitive' && HEARSAY.has(verb.lemma)) {
      // "Some are said to be urging him": what is said is the whole clause, its subject included.
      const subject = subjectBefore(sentence, group.first);
      if (subject) contents = [subject, stretch];
    }
    if (complement.kind === 'object' || complement.kind === 'naming' || complement.kind === 'preposition')
      construction = 'object';
    else if (complement.kind === 'colon') construction = 'colon';
    if (complement.kind === 'object' && !objectFits(sentence, stretch, !takesClause(verb))) return null;
    if (OBJECTS.has(complement.kind) && isOwnAct(sentence, i, sourceHead)) return null;
    if (form === 'ing' && GLOSSING.has(verb.lemma)) return null;
    if (verb.lemma === 'cite' && form === 'ing' && citedBy(sentence, i)) return null;
    if (verb.lemma === 'quote' && complement.kind !== 'quote') return null;
  }
  if (group.passive && !sourceSpan) {
    const agent = agentOf(sentence, i, contents);
    // "a body, to be called the Voice": a name that nobody is said to have given.
    if (!agent && complement?.kind === 'naming' && !contents.some((one) => holdsMarks(sentence, one)))
      return null;
    source = agent;
    sourceHead = agent?.head ?? -1;
    construction = 'passive';
  }
  const content = contents.map((stretch) => spanOf(sentence, stretch)).filter((span) => span !== null);
  // “…,” reads a sign at the bridge.
  if (content.length === 0 || bearsWords(sentence, sourceHead) || canBeRead(sentence, i, sourceHead))
    return null;
  if (opening && source && !group.passive && !canSay(sentence, verb.lemma, source, sourceHead)) return null;
  sourceSpan ??= source && spanOf(sentence, withoutDay(sentence, source, sourceHead));
  return {
    sentence,
    construction,
    content,
    cue: spanOf(sentence, {
      first: i,
      last: Math.max(withParticle ? i + particle : i, complement && !usesLeft ? complement.cueLast : i) + 1,
    }),
    cueUnit: i,
    source: sourceSpan,
    sourceHead,
    addressee: spanOf(sentence, complement?.addressee ?? hearerBehind(sentence, i, sense)),
    via: found.via,
    act: actOf(sense, complement),
    attitude: sense.attitude,
    unreported:
      group.passive && !sourceSpan && sense.act === 'ask'
        ? ASKED_BY_NOBODY
        : (unreported ?? unreportedBy(sentence, group, source)),
    ...(opening && { opening }),
  };
}

/** "When asked whether …", "Asked about it, …": a passive without its auxiliary; "he's said": none. */
function askedGroup({ units, tags }: SpeechSentence, i: number, form: string, group: VerbGroup): VerbGroup {
  // "he's said he'll fight": a perfect, not a passive.
  if (
    group.passive &&
    /^['’]s$/.test(units[i - 1]?.lower ?? '') &&
    (tags[i + 1] === 'PRON' || units[i + 1]?.lower === 'that')
  )
    return { ...group, passive: false };
  // "jailed for three years, accused of lying": whom somebody accuses would stand before "of".
  if (units[i]?.lower === 'accused' && units[i + 1]?.lower === 'of') return { ...group, passive: true };
  if (form !== 'ed' || units[i]?.lower !== 'asked' || group.first !== i) return group;
  const before = units[i - 1]?.lower ?? '';
  return i === 0 || before === 'when' || before === 'if' || before === 'as'
    ? { ...group, passive: true }
    : group;
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

/** Verbs whose passive passes on what people say: "is said to", "is alleged to". */
const HEARSAY = new Set(['say', 'allege', 'report', 'claim', 'accuse']);

const OBJECTS = new Set<Complement['kind']>(['object', 'naming', 'preposition', 'infinitive', 'gerund']);

/** "While Smith said …, Jones left", "Days after it was said that …": the cue's clause opens the sentence and hangs on what follows. `first` is where its subject begins. */
function isSubordinate(sentence: SpeechSentence, first: number): boolean {
  const { units } = sentence;
  for (let k = first - 1; k >= 0 && k > first - 4; k--) {
    const lower = units[k]?.lower ?? '';
    if (!SUBORDINATOR.has(lower) || lower === 'so' || lower === 'than') continue;
    if (k <= 1 || units[k - 1]?.lower === ',' || sentence.tags[k - 1] === 'CCONJ') return true;
    return !finiteBefore(sentence, k);
  }
  return false;
}

const RELATIVE = new Set(['who', 'which']);

/** Frames that a passive leaves without content: "was criticized". */
function needsActive(complement: Complement): boolean {
  return complement.kind === 'object' || complement.kind === 'clause' || complement.kind === 'colon';
}
