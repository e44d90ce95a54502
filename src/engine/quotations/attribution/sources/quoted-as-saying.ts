import {
  baseEndFrom,
  headEndingAt,
  isTimeWord,
  nounPhraseEndFrom,
  nounPhraseEndingAt,
} from '../../../language/clauses/noun-phrases';
import { subjectBefore, type Subject } from '../../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../../language/clauses/verb-groups';
import { cueForm } from '../../cues/cue-verbs';
import { PASSED_ON } from '../../data/hearsay';
import { namesOutlet } from '../../actors/is-outlet';
import type { SpeechSentence } from '../../sentences/speech-sentence';
import { agentOf, NOBODY, type CueSource } from './agent';
import type { Stretch } from '../../drafts/draft';
import { spanOf, trimStretch } from '../../drafts/spans';

/** "as saying" stands within this many units of its verb. */
const REACH = 30;
const QUOTING = new Set(['quote', 'cite', 'report']);

/** "CBS quoted an official as saying", "as having said": the official speaks, CBS passes it on. `i` is the first unit of "having said". Null for anything else. */
export function quotedAsSaying(sentence: SpeechSentence, i: number): CueSource | null {
  const { units, tags } = sentence;
  let as = i - 1;
  while (as > 0 && tags[as] === 'ADV') as--;
  if (units[as]?.lower !== 'as') return null;
  for (let k = as - 1; k >= 0 && k > as - REACH; k--) {
    if (tags[k] !== 'VERB') continue;
    if (!QUOTING.has(cueForm(units[k]?.lower ?? '')?.verb.lemma ?? '')) continue;
    const outer = verbGroupAt(sentence, k);
    // "Holm, quoted by Reuters as saying …"
    const beside = units[k - 1]?.lower === ',' && units[k + 1]?.lower === 'by';
    // "A builder quoted by Reuters as saying … has left"
    const described = !outer.passive && !beside && outer.first === k && units[k + 1]?.lower === 'by';
    const subject = beside
      ? besideName(sentence, k - 1)
      : described
        ? besideName(sentence, k)
        : subjectBefore(sentence, outer.first);
    if (outer.passive || beside || described) {
      const agent = agentOf(sentence, k, []);
      const by = agent && (agent.last <= as || agent.first === i + 2) ? agent : carriedIn(sentence, k, as);
      return subject && passedOn(sentence, subject, by);
    }
    const object = nounPhraseEndFrom(sentence, k + 1);
    if (object <= k + 1 || object > as) return null;
    return {
      ...NOBODY,
      source: trimStretch(sentence, { first: k + 1, last: as }),
      head: headEndingAt(sentence, baseEndFrom(sentence, k + 1)),
      through: embedding(subject),
      shared: true,
      via: spans(sentence, subject),
      ...(subject && { begins: subject.first }),
    };
  }
  return null;
}

/** "was reported by the Courier to have told friends": whoever is reported speaks, the Courier passes it on. `to` is the unit of "to". Null for anything else. */
export function reportedToHaveSaid(sentence: SpeechSentence, to: number): CueSource | null {
  const { units, tags } = sentence;
  if (units[to + 1]?.lower !== 'have') return null;
  for (let by = to - 2; by > 0 && by > to - LONGEST_AGENT; by--) {
    if (tags[by] === 'PUNCT' || isFiniteAt(sentence, by)) return null;
    if (units[by]?.lower !== 'by' || !PASSED_ON.has(units[by - 1]?.lower ?? '')) continue;
    const outer = verbGroupAt(sentence, by - 1);
    const subject = outer.passive ? subjectBefore(sentence, outer.first) : null;
    const agent = agentOf(sentence, by - 1, []);
    return subject && agent && agent.last <= to ? passedOn(sentence, subject, agent) : null;
  }
  return null;
}

/** The subject of a verb of quoting as a source, whose words `by` passes on. */
function passedOn(sentence: SpeechSentence, subject: Subject, by: Stretch | null): CueSource {
  const through = embedding(subject);
  return { ...NOBODY, source: subject, head: subject.head, through, shared: true, via: spans(sentence, by) };
}

/** "by" stands within this many units of "to have said". */
const LONGEST_AGENT = 12;

/** Whether the clause of quoting is a relative one, whose content ends with it: "The report, which quoted an official as saying …, was withdrawn". */
function embedding(subject: Subject | null): CueSource['through'] {
  return subject?.through === 'relative' ? 'relative' : 'none';
}

/** The phrase that ends before unit `end`, beside which somebody is said to be quoted. */
function besideName(sentence: SpeechSentence, end: number): Subject | null {
  const phrase = nounPhraseEndingAt(sentence, end);
  return phrase && { ...phrase, through: 'relative' };
}

/** Whether unit `i`, a verb of quoting, leads to "as saying", which is the cue then. */
export function leadsToAsSaying({ units }: SpeechSentence, i: number): boolean {
  for (let k = i + 1; k + 1 < units.length && k < i + REACH; k++) {
    if (units[k]?.lower === ';' || units[k]?.quoted) return false;
    if (units[k]?.lower !== 'as') continue;
    const said = units[k + 1]?.lower === 'having' ? cueForm(units[k + 2]?.lower ?? '') : undefined;
    if (said?.form === 'ed' || cueForm(units[k + 1]?.lower ?? '')?.form === 'ing') return true;
  }
  return false;
}

/** "quoted on Tuesday in local newspapers as saying": the outlets it stood in. */
function carriedIn(sentence: SpeechSentence, quoted: number, as: number): Stretch | null {
  for (let k = quoted + 1; k < as; k++) {
    const lower = sentence.units[k]?.lower;
    if ((lower !== 'in' && lower !== 'on') || isTimeWord(sentence, k + 1)) continue;
    const stretch = { first: k + 1, last: nounPhraseEndFrom(sentence, k + 1) };
    const words = sentence.units.slice(stretch.first, stretch.last).map(({ text }) => text);
    if (stretch.last <= as && namesOutlet(words.join(' '))) return stretch;
  }
  return null;
}

function spans(sentence: SpeechSentence, stretch: Stretch | null) {
  const span = stretch && spanOf(sentence, stretch);
  return span ? [span] : [];
}
