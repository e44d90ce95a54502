import { startsClause } from '../../language/clauses/clause';
import {
  baseEndFrom,
  endsNounPhrase,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../language/clauses/noun-phrases';
import { subjectBefore, type Subject } from '../../language/clauses/subject';
import { isFiniteAt, isPast, verbGroupAt, type VerbGroup } from '../../language/clauses/verb-groups';
import { OBJECT_PRONOUN, SUBORDINATOR } from '../../language/clauses/words';
import type { Span } from '../../text/span';
import { cueForm, type CueForm, type Sense } from '../cues/cue-verbs';
import type { SpeechSentence } from '../sentences/speech-sentence';
import { citedBy } from '../relays/named-relays';
import { complementOf, type Complement } from './complement';
import { contentEnd } from './content-end';
import type { Construction, Draft, Stretch } from './draft';
import { phraseToRight } from './phrase-right';
import { spanOf, trimStretch } from './spans';
import { unreportedBy } from './unreported';

/** The attributions that verbs of a sentence make, left to right. */
export function attributeByVerbs(sentence: SpeechSentence): Draft[] {
  const drafts: Draft[] = [];
  const { units, tags } = sentence;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || tags[i] === 'QUOTE') continue;
    const form = cueForm(unit.lower) ?? besideQuotation(sentence, i);
    if (!form || !canBeCue(sentence, i, form)) continue;
    const draft = readCue(sentence, i, form, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Any verb right beside a quotation gives the word to somebody: “…,” she beamed. */
function besideQuotation({ units, tags }: SpeechSentence, i: number): CueForm | null {
  if (tags[i] !== 'VERB') return null;
  const next = units[i + 1]?.lower === ',' || units[i + 1]?.lower === ':' ? i + 2 : i + 1;
  if (tags[next] === 'QUOTE') return ANY_VERB;
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    if (tags[k] === 'QUOTE') return /[,?!]/.test(units[k]?.text ?? '') ? ANY_VERB : null;
    if (tags[k] === 'VERB' || (tags[k] === 'PUNCT' && units[k]?.lower !== ',' && units[k]?.lower !== '.'))
      return null;
  }
  return null;
}

const ANY_VERB: CueForm = {
  verb: {
    lemma: '',
    senses: [{ frame: 'q', act: 'state', after: new Set(), particle: null, attitude: false }],
  },
  form: 'ed',
};

function canBeCue({ tags, units }: SpeechSentence, i: number, form: CueForm): boolean {
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
  const group = verbGroupAt(sentence, i);
  if (isIdiom(sentence, i, group)) return null;
  const found = sourceOf(sentence, i, group, form, earlier);
  let source: Stretch | null = found.source;
  let sourceHead = found.head;
  let construction: Construction = found.construction;

  const complement = complementOf(sentence, i, verb, group.passive);
  const sense: Sense | undefined = complement?.sense ?? verb.senses[0];
  if (!sense) return null;
  const start = source && !found.shared ? Math.min(source.first, group.first) : group.first;
  const left = leftContent(sentence, start);
  let contents: Stretch[];
  let sourceSpan: Span | null = found.span;
  const quotesLeft = left !== null && tags[left.last - 1] === 'QUOTE';
  const canFollow =
    left !== null &&
    group.form === 'finite' &&
    form !== 'ing' &&
    (quotesLeft || (verb.senses.some((one) => one.frame.includes('b')) && verb.lemma !== 'maintain'));
  const usesLeft = canFollow && (!complement || leftWins(sentence, complement, left, i));

  const asClause =
    source && units[source.first - 1]?.lower === 'as' && group.form === 'finite'
      ? afterAsClause(sentence, source.first - 1, i)
      : null;
  if (
    asClause &&
    (!complement || complement.kind === 'clause' || complement.kind === 'quote' || complement.kind === 'that')
  ) {
    contents = [asClause];
  } else if (usesLeft) {
    if (!source && !group.passive && group.form === 'finite') {
      const right = phraseToRight(sentence, i + 1);
      if (right) {
        source = right;
        sourceHead = right.head;
        construction = 'content-cue-source';
      }
    } else construction = 'content-source-cue';
    if (!source && !sourceSpan) return null;
    contents = [left];
    const resumed = resumption(sentence, i, source, complement, left);
    if (resumed) {
      contents.push(resumed);
      construction = 'interrupted';
    }
  } else if (!complement || (complement.kind !== 'that' && units[complement.from - 1]?.lower === ',')) {
    const parted = partedContent(sentence, start, i, found);
    if (parted) {
      contents = parted;
      construction = 'interrupted';
    } else if (!complement) return null;
    else contents = [];
  } else contents = [];
  if (contents.length === 0) {
    if (!complement) return null;
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
      }
    }
    if (group.passive && needsActive(complement)) return null;
    if (group.passive && sense.attitude) return null;
    const embedded = found.through === 'relative' || isSubordinate(sentence, source);
    const end = contentEnd(
      sentence,
      complement.from,
      i,
      embedded,
      OBJECTS.has(complement.kind) ? 'object' : 'clause',
    );
    const stretch = trimStretch(sentence, { first: complement.from, last: end });
    if (stretch.last <= stretch.first) return null;
    contents = [stretch];
    if (group.passive && complement.kind === 'infinitive' && HEARSAY.has(verb.lemma)) {
      // "Some are said to be urging him": what is said is the whole clause, its subject included.
      const subject = subjectBefore(sentence, group.first);
      if (subject) contents = [subject, stretch];
    }
    if (complement.kind === 'object' || complement.kind === 'naming' || complement.kind === 'preposition')
      construction = 'object';
    else if (complement.kind === 'colon') construction = 'colon';
    if (complement.kind === 'object' && !objectFits(sentence, stretch)) return null;
    if (form === 'ing' && GLOSSING.has(verb.lemma)) return null;
    if (verb.lemma === 'cite' && form === 'ing' && citedBy(sentence, i)) return null;
    if (verb.lemma === 'quote' && complement.kind !== 'quote') return null;
  }
  if (group.passive && !sourceSpan) {
    const agent = agentOf(sentence, i, contents);
    source = agent;
    sourceHead = agent?.head ?? -1;
    construction = 'passive';
  }
  const content = contents.map((stretch) => spanOf(sentence, stretch)).filter((span) => span !== null);
  if (content.length === 0) return null;
  sourceSpan ??= source && spanOf(sentence, source);
  return {
    sentence,
    construction,
    content,
    cue: spanOf(sentence, {
      first: i,
      last: Math.max(i, complement && !usesLeft ? complement.cueLast : i) + 1,
    }),
    cueUnit: i,
    source: sourceSpan,
    sourceHead,
    addressee: complement?.addressee ? spanOf(sentence, complement.addressee) : null,
    via: found.via,
    act: sense.act,
    attitude: sense.attitude,
    unreported: unreportedBy(sentence, group, form),
  };
}

interface Found {
  readonly source: Stretch | null;
  readonly head: number;
  readonly span: Span | null;
  readonly through: Subject['through'] | 'inside' | 'none';
  readonly shared: boolean;
  readonly via: readonly Span[];
  readonly construction: Construction;
}

const NOBODY: Found = {
  source: null,
  head: -1,
  span: null,
  through: 'none',
  shared: false,
  via: [],
  construction: 'source-cue-content',
};

function sourceOf(
  sentence: SpeechSentence,
  i: number,
  group: VerbGroup,
  form: string,
  earlier: readonly Draft[],
): Found {
  const { units } = sentence;
  if (group.passive) return NOBODY;
  if (group.form === 'finite' && form !== 'ing') {
    const subject = subjectBefore(sentence, group.first);
    if (!subject) return NOBODY;
    return {
      ...NOBODY,
      source: subject,
      head: subject.head,
      through: subject.through,
      shared: subject.through === 'coordination',
    };
  }
  if (group.form === 'finite') {
    const subject = subjectBefore(sentence, group.first);
    return subject
      ? {
          ...NOBODY,
          source: subject,
          head: subject.head,
          through: subject.through,
          shared: subject.through === 'coordination',
        }
      : NOBODY;
  }
  const quoting = quotedAsSaying(sentence, i);
  if (quoting) return quoting;
  const construction: Construction = group.form === 'infinitive' ? 'infinitive' : 'participle';
  const governor = governorOf(sentence, group);
  if (governor) return { ...NOBODY, source: governor, head: governor.head, shared: true, construction };
  const before = units[group.first - 1]?.lower ?? '';
  if (construction === 'participle' && endsNounPhrase(sentence, group.first - 1)) {
    const subject = subjectBefore(sentence, group.first);
    if (subject) {
      const noun = units[subject.head]?.lower ?? '';
      const owner = DOCUMENTS.has(noun) ? mainSubject(sentence, subject.first, earlier) : null;
      if (owner) return { ...owner, shared: true, construction };
      return { ...NOBODY, source: subject, head: subject.head, through: subject.through, construction };
    }
  }
  if (group.first === 0 || (before === ',' && group.first === 1)) {
    const main = followingSubject(sentence, i);
    return main ? { ...NOBODY, source: main, head: main.head, shared: true, construction } : NOBODY;
  }
  const main = mainSubject(sentence, group.first, earlier);
  return main ? { ...main, shared: true, construction } : { ...NOBODY, construction };
}

/** "CBS quoted an official as saying": the official speaks, CBS passes it on. Null for anything else. */
function quotedAsSaying(sentence: SpeechSentence, i: number): Found | null {
  const { units, tags } = sentence;
  let as = i - 1;
  while (as > 0 && tags[as] === 'ADV') as--;
  if (units[as]?.lower !== 'as') return null;
  for (let k = as - 1; k >= 0 && k > as - 30; k--) {
    const lemma = cueForm(units[k]?.lower ?? '')?.verb.lemma;
    if (tags[k] !== 'VERB' || (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'report')) continue;
    const outer = verbGroupAt(sentence, k);
    const subject = subjectBefore(sentence, outer.first);
    if (outer.passive) {
      const agent = agentOf(sentence, k, []);
      const via = agent && agent.last <= as ? spanOf(sentence, agent) : null;
      return subject
        ? { ...NOBODY, source: subject, head: subject.head, shared: true, via: via ? [via] : [] }
        : null;
    }
    const object = nounPhraseEndFrom(sentence, k + 1);
    if (object <= k + 1 || object > as) return null;
    const via = subject && spanOf(sentence, subject);
    return {
      ...NOBODY,
      source: { first: k + 1, last: as },
      head: baseEndFrom(sentence, k + 1) - 1,
      shared: true,
      via: via ? [via] : [],
    };
  }
  return null;
}

const SEEMING = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'tend', 'tends', 'is']);

/** "led her to declare", "kept asking", "tried to defend": whoever the verb before it lets speak. */
function governorOf(sentence: SpeechSentence, group: VerbGroup): Subject | null {
  const { units, tags } = sentence;
  const k = group.first - 1;
  if (
    group.form === 'infinitive' &&
    tags[k] === 'PRON' &&
    OBJECT_PRONOUN.has(units[k]?.lower ?? '') &&
    tags[k - 1] === 'VERB'
  ) {
    return { first: k, last: k + 1, head: k, through: 'adjacent' };
  }
  if (tags[k] !== 'VERB') return null;
  const outer = verbGroupAt(sentence, k);
  return outer.form === 'finite' && !outer.passive ? subjectBefore(sentence, outer.first) : null;
}

const DOCUMENTS = new Set(
  'statement letter email e-mail tweet post message release note memo video ad speech interview report filing lawsuit column op-ed essay book article brief motion complaint resolution'.split(
    ' ',
  ),
);

const UNFINISHED = new Set<Construction>(['participle', 'infinitive', 'noun', 'passive']);

/** Subject of the clause that unit `at` hangs on: the last attribution's source, else the nearest finite verb's subject to the left. */
function mainSubject(sentence: SpeechSentence, at: number, earlier: readonly Draft[]): Found | null {
  const last = earlier.filter((draft) => !UNFINISHED.has(draft.construction)).at(-1) ?? earlier.at(-1);
  if (last?.source && last.cueUnit < at && at - last.cueUnit < 60) {
    return { ...NOBODY, span: last.source, head: last.sourceHead };
  }
  for (let k = at - 1; k >= 0 && k > at - 60; k--) {
    if (!isFiniteAt(sentence, k)) continue;
    const group = verbGroupAt(sentence, k);
    const subject = subjectBefore(sentence, group.first);
    if (subject && sentence.units[subject.head]?.lower !== 'it')
      return { ...NOBODY, source: subject, head: subject.head };
    k = group.first;
  }
  return null;
}

/** "Calling the plan a disaster, Smith left": the subject of the clause after the participle's. */
function followingSubject(sentence: SpeechSentence, at: number): Subject | null {
  const { units } = sentence;
  let comma = -1;
  for (let k = at + 1; k < units.length && k < at + 60; k++) {
    if (units[k]?.lower === ',') comma = k;
    if (comma > 0 && isFiniteAt(sentence, k) && k > comma + 1) {
      const subject = subjectBefore(sentence, verbGroupAt(sentence, k).first);
      if (subject && subject.first >= comma) return subject;
    }
  }
  return null;
}

/** What stands before "Smith said" and belongs to it: a quotation, or a clause and a comma. */
function leftContent(sentence: SpeechSentence, start: number): Stretch | null {
  const { units, tags } = sentence;
  let b = start - 1;
  if (b < 0) return null;
  let comma = false;
  while (b >= 0 && (units[b]?.lower === ',' || DASH.has(units[b]?.lower ?? ''))) {
    comma = true;
    b--;
  }
  if (b < 0) return null;
  if (tags[b] === 'QUOTE') {
    const first = clauseStart(sentence, b);
    // A term in marks at the end of a lead-in (“With ‘proof,’ he said …”) is no speech of its own.
    if (
      first < b &&
      comma === false &&
      (units[b]?.lastToken ?? 0) - (units[b]?.firstToken ?? 0) < 6 &&
      SUBORDINATOR.has(units[first]?.lower ?? '')
    )
      return null;
    if (
      first < b &&
      (tags[first] === 'ADP' || SUBORDINATOR.has(units[first]?.lower ?? '')) &&
      (units[b]?.lastToken ?? 0) - (units[b]?.firstToken ?? 0) < 6
    )
      return null;
    return { first, last: b + 1 };
  }
  if (!comma || units[start - 1]?.lower !== ',') return null;
  const first = clauseStart(sentence, b);
  return first <= b && hasFiniteClause(sentence, first, b + 1) ? { first, last: b + 1 } : null;
}

const DASH = new Set(['—', '–', '--', '-']);

/** First unit of the stretch that ends at unit `b`, an opening conjunction left out. */
function clauseStart({ units, tags }: SpeechSentence, b: number): number {
  let first = b;
  for (let k = b; k >= 0; k--) {
    const lower = units[k]?.lower ?? '';
    if (lower === ';' || (lower === ':' && k < b)) break;
    first = k;
  }
  while (first < b && (tags[first] === 'CCONJ' || tags[first] === 'PUNCT')) first++;
  return first;
}

function hasFiniteClause(sentence: SpeechSentence, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (isFiniteAt(sentence, k) || sentence.tags[k] === 'QUOTE')
      return !SUBORDINATOR.has(sentence.units[first]?.lower ?? '') || hasMainClause(sentence, first, last);
  return false;
}

function hasMainClause(sentence: SpeechSentence, first: number, last: number): boolean {
  for (let k = first + 2; k < last - 1; k++)
    if (sentence.units[k]?.lower === ',' && startsClause(sentence, k + 1)) return true;
  return false;
}

/** "In any case, Smith said, the market was full": a short lead, the cue between commas, then the clause. */
function partedContent(sentence: SpeechSentence, start: number, cue: number, found: Found): Stretch[] | null {
  const { units, tags } = sentence;
  if (
    start < 2 ||
    start > 14 ||
    units[start - 1]?.lower !== ',' ||
    units[cue + 1]?.lower !== ',' ||
    !found.source ||
    found.through !== 'adjacent'
  )
    return null;
  if (tags[cue + 2] === 'QUOTE' || !startsClause(sentence, cue + 2)) return null;
  const first = clauseStart(sentence, start - 2);
  if (LEAD_IN.has(units[first]?.lower ?? '')) return null;
  return [
    { first, last: start - 1 },
    trimStretch(sentence, { first: cue + 2, last: contentEnd(sentence, cue + 2, cue, false) }),
  ];
}

/** A lead that belongs to the saying rather than to what was said: "On Monday, Smith said, …". */
const LEAD_IN = new Set(['on', 'still', 'however', 'meanwhile', 'then', 'later', 'again', 'instead', 'well']);

/** "As Smith points out in a column, the plan failed" and "The plan failed, as Smith pointed out": the other clause. */
function afterAsClause(sentence: SpeechSentence, as: number, cue: number): Stretch | null {
  const { units, tags } = sentence;
  if (as <= 1) {
    for (let k = cue + 1; k < units.length && k < cue + 25; k++) {
      if (units[k]?.lower === ',' || tags[k] === 'QUOTE')
        return trimStretch(sentence, { first: units[k]?.lower === ',' ? k + 1 : k, last: units.length });
    }
    return null;
  }
  if (units[as - 1]?.lower !== ',') return null;
  const rest = units[cue + 1]?.lower ?? '.';
  if (
    !/^[.,;]$/.test(rest) &&
    tags[cue + 1] !== 'ADP' &&
    tags[cue + 1] !== 'PUNCT' &&
    rest !== 'out' &&
    rest !== 'it'
  )
    return null;
  return { first: clauseStart(sentence, as - 2), last: as - 1 };
}

/** Whether what stands left of "Smith said" is its content although something on the right could be. */
function leftWins(sentence: SpeechSentence, complement: Complement, left: Stretch, cue: number): boolean {
  const { tags, units } = sentence;
  if (tags[left.last - 1] === 'QUOTE') {
    if (complement.kind === 'that' || complement.kind === 'clause' || complement.kind === 'wh')
      return !quoteEndsSentence(sentence, left.last - 1);
    return true;
  }
  // The plan, Smith said, would fail / “The plan,” …: on the right the rest after a comma.
  return (
    (complement.kind === 'quote' || complement.kind === 'object') &&
    units[complement.from - 1]?.lower === ',' &&
    complement.from - cue < 25 &&
    left.last - left.first > 3
  );
}

function quoteEndsSentence({ units }: SpeechSentence, k: number): boolean {
  const quoted = units[k]?.quoted;
  return quoted?.closed === true && units.length > 1 && k === 0 && false;
}

/** “A,” he said, “b.” — the part after the cue. */
function resumption(
  sentence: SpeechSentence,
  cue: number,
  source: Stretch | null,
  complement: Complement | null,
  left: Stretch,
): Stretch | null {
  const { units, tags } = sentence;
  const from = Math.max(cue + 1, source?.last ?? 0);
  if (
    complement?.kind === 'quote' &&
    tags[left.last - 1] === 'QUOTE' &&
    (units[complement.from - 1]?.lower === ',' || complement.from === from)
  ) {
    return trimStretch(sentence, {
      first: complement.from,
      last: contentEnd(sentence, complement.from, cue, false),
    });
  }
  for (let k = from; k < units.length && k < from + 16; k++) {
    if (tags[k] === 'QUOTE') {
      if (units[k - 1]?.lower !== ',' && units[k - 1]?.lower !== ':' && k > from) return null;
      return trimStretch(sentence, { first: k, last: contentEnd(sentence, k, cue, false) });
    }
    if (units[k]?.lower === ',') {
      if (tags[k + 1] === 'QUOTE') continue;
      if (tags[left.last - 1] === 'QUOTE') {
        const next = cueForm(units[k + 1]?.lower ?? '');
        if (next?.form === 'ing') return null;
        continue;
      }
      const rest = { first: k + 1, last: units.length };
      return isFiniteAt(sentence, k + 1)
        ? trimStretch(sentence, { first: k + 1, last: contentEnd(sentence, k + 1, cue, false) })
        : rest.last < 0
          ? rest
          : null;
    }
    if (tags[k] === 'VERB' && k > cue) return null;
  }
  return null;
}

/** Verbs whose passive passes on what people say: "is said to", "is alleged to". */
const HEARSAY = new Set(['say', 'allege', 'report', 'claim', 'accuse']);

const OBJECTS = new Set<Complement['kind']>(['object', 'naming', 'preposition', 'infinitive', 'gerund']);

/** "While Smith said …, Jones left": the cue's clause opens the sentence and hangs on what follows. */
function isSubordinate({ units }: SpeechSentence, source: Stretch | null): boolean {
  if (!source) return false;
  for (let k = source.first - 1; k >= 0 && k > source.first - 4; k--) {
    if (SUBORDINATOR.has(units[k]?.lower ?? '') && units[k]?.lower !== 'so')
      return k <= 1 || units[k - 1]?.lower === ',';
  }
  return false;
}

/** Frames that a passive leaves without content: "was criticized". */
function needsActive(complement: Complement): boolean {
  return complement.kind === 'object' || complement.kind === 'clause' || complement.kind === 'colon';
}

/** "by the minister", before or after the content of a passive. */
function agentOf(
  sentence: SpeechSentence,
  cue: number,
  contents: Stretch[],
): (Stretch & { head: number }) | null {
  const { units } = sentence;
  const content = contents[0];
  for (let k = cue + 1; k < Math.min(units.length, cue + 20); k++) {
    if (units[k]?.lower !== 'by') continue;
    const end = nounPhraseEndFrom(sentence, k + 1);
    if (end <= k + 1 || isTimeWord(sentence, end - 1)) return null;
    if (content && k >= content.first && k < content.last) contents[0] = { first: content.first, last: k };
    return { first: k + 1, last: end, head: baseEndFrom(sentence, k + 1) - 1 };
  }
  return null;
}

/** An object too thin to be anything said: "said it", "called him". */
function objectFits({ tags, units }: SpeechSentence, { first, last }: Stretch): boolean {
  if (last - first > 1) return true;
  return tags[first] === 'QUOTE' || (tags[first] !== 'PRON' && (units[first]?.lower.length ?? 0) > 3);
}

/** Verbs whose -ing form explains what was meant rather than reporting what was said: ", referring to the bank". */
const GLOSSING = new Set(['refer', 'allude', 'signal']);

/** "needless to say", "that said", "having said that", "worth noting", "let's say". */
function isIdiom({ units }: SpeechSentence, i: number, group: VerbGroup): boolean {
  const lower = units[i]?.lower ?? '';
  const before = units[group.first - 1]?.lower ?? '';
  const two = units[group.first - 2]?.lower ?? '';
  if (
    group.form === 'infinitive' &&
    (before === 'needless' ||
      before === 'is' ||
      before === 'fair' ||
      before === 'safe' ||
      before === 'hard' ||
      before === 'easy' ||
      before === 'enough' ||
      before === 'have')
  )
    return true;
  if (group.form === 'infinitive' && SEEMING.has(before)) return true;
  if (lower.endsWith('ing') && (before === 'worth' || before === 'without')) return true;
  if (
    lower === 'said' &&
    (units[i - 1]?.lower === 'having' || (before === 'that' && two === '') || before === 'being')
  )
    return true;
  if (
    (lower === 'say' || lower === 'tell') &&
    (before === "let's" || before === 'let' || before === "'s" || two === 'let' || group.modal === 'must')
  )
    return true;
  return isPast(lower) && before === 'the';
}
