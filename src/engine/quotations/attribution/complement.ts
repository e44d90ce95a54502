import { startsClause } from '../../language/clauses/clause';
import {
  baseEndFrom,
  isPossessive,
  isTimeWord,
  nounPhraseEndFrom,
} from '../../language/clauses/noun-phrases';
import { subjectBefore } from '../../language/clauses/subject';
import { isFiniteAt, verbGroupAt } from '../../language/clauses/verb-groups';
import { SUBORDINATOR, WH } from '../../language/clauses/words';
import type { CueVerb, Sense } from '../cues/cue-verbs';
import { OCCASION } from '../data/occasions';
import type { SpeechSentence } from '../sentences/speech-sentence';
import {
  addresseeEnd,
  describesAddressee,
  laterThat,
  opensAfterParticiple,
  pastRelative,
  REFLEXIVE,
} from './addressee';
import { isSetting, leadsToThat, pass } from './between';
import { isRoughly, isTimeBeforeClause, opensPlainClause } from './bare-clause';
import type { Stretch } from './draft';
import { isAnswer } from './idioms';
import { namedLater, namesAfter } from './naming';
import { opensItsSentence, opensTime, saysClause } from './unmarked-clause';

/** What a cue verb leads to on its right. `from` is the content's first unit. */
export interface Complement {
  readonly kind:
    | 'that'
    | 'clause'
    | 'quote'
    | 'colon'
    | 'wh'
    | 'infinitive'
    | 'gerund'
    | 'object'
    | 'preposition'
    | 'naming';
  readonly from: number;
  readonly sense: Sense;
  /** The preposition that leads to the content; empty for the other kinds. */
  readonly by: string;
  readonly addressee: Stretch | null;
  /** Last unit (inclusive) of the words that make up the cue: "points out", "called for". */
  readonly cueLast: number;
}

/** Between cue and content at most this many units are passed over. */
const REACH = 40;

/** Finds the complement of the cue at unit `cue`, passing over adverbs, dates, addressees and "in a statement". Null when nothing fits. */
export function complementOf(
  sentence: SpeechSentence,
  cue: number,
  verb: CueVerb,
  passive: boolean,
  withheld: boolean,
): Complement | null {
  for (const sense of verb.senses) {
    if ((passive && sense.active) || (!withheld && sense.withheld)) continue;
    const found = forSense(sentence, cue, sense, verb.lemma, passive);
    // "insisted on a new gate": no clause begins with the preposition that the verb asks for.
    if (
      found &&
      !(found.kind === 'clause' && takesPreposition(verb, sentence.units[found.from]?.lower ?? ''))
    )
      return found;
  }
  return null;
}

function takesPreposition({ senses }: CueVerb, lower: string): boolean {
  return senses.some(({ after }) => after.has(lower));
}

function forSense(
  sentence: SpeechSentence,
  cue: number,
  sense: Sense,
  lemma: string,
  passive: boolean,
): Complement | null {
  const { units, tags } = sentence;
  const { frame } = sense;
  let k = cue + 1;
  let cueLast = cue;
  if (sense.particle) {
    if (units[k]?.lower !== sense.particle) return null;
    cueLast = k;
    k++;
  }
  let addressee: Stretch | null = null;
  let near = true;
  const done = (kind: Complement['kind'], from: number, last = cueLast): Complement => ({
    kind,
    from,
    by: kind === 'preposition' ? (units[from - 1]?.lower ?? '') : '',
    sense,
    addressee,
    cueLast: last,
  });
  if (frame.includes('a') && !passive && !(sense.frame.includes('b') && frame.startsWith('tbwai'))) {
    const end = addresseeEnd(sentence, k, sense);
    if (
      end > k &&
      (frame.includes('q') ||
        frame === 'xa' ||
        frame.startsWith('tbaw') ||
        frame.startsWith('wja') ||
        frame.startsWith('tbia'))
    ) {
      const next = units[end]?.lower ?? '';
      const fits =
        next === 'that' ||
        WH.has(next) ||
        tags[end] === 'QUOTE' ||
        next === ',' ||
        next === ':' ||
        next === 'to' ||
        (next === 'not' && units[end + 1]?.lower === 'to') ||
        startsClause(sentence, end) ||
        tags[end] === 'ADP' ||
        isTimeWord(sentence, end);
      // "told the paper in an interview published on Friday that …"
      const that = fits ? -1 : opensAfterParticiple(sentence, end);
      if (that > end) {
        addressee = { first: k, last: end };
        k = that;
      } else if (
        fits &&
        !(
          frame.includes('b') &&
          !frame.includes('q') &&
          startsClause(sentence, k) &&
          next !== 'that' &&
          !opensPlainClause(sentence, end)
        )
      ) {
        addressee = { first: k, last: end };
        k = pastRelative(sentence, end);
      }
    }
  }
  for (const limit = Math.min(units.length, cue + REACH); k < limit;) {
    const lower = units[k]?.lower ?? '';
    const tag = tags[k];
    if (tag === 'QUOTE')
      return frame.includes('x') || (sense.apart && k === cueLast + 1) ? null : done('quote', k);
    if (lower === ':') return k + 1 < units.length && !frame.includes('x') ? done('colon', k + 1) : null;
    // "said about half of it was lost"
    if (near && frame.includes('b') && isRoughly(sentence, k) && startsClause(sentence, k + 1))
      return done('clause', k);
    if (lemma === 'say' && k === cue + 1 && !passive && isAnswer(sentence, k)) return done('object', k);
    // "insisted in a statement on Tuesday": when, not on what.
    if (sense.after.has(lower) && near && !isTimeWord(sentence, k + 1)) {
      if (k + 1 >= units.length) return null;
      if (lower === 'to' && tags[k] === 'PART' && frame !== 'x') return null;
      return done('preposition', k + 1, k);
    }
    if (
      lower === 'that' &&
      (frame.includes('t') || (frame.includes('q') && (near || frame !== 'q'))) &&
      !(
        tags[k + 1] === 'PUNCT' &&
        !(/^[,—–]$/.test(units[k + 1]?.lower ?? '') && (tags[k] === 'SCONJ' || startsClause(sentence, k + 2)))
      )
    ) {
      if (tags[k + 1] === 'QUOTE' || !(near && tags[k] !== 'SCONJ' && !startsClause(sentence, k + 1)))
        return done('that', k + 1);
      if (startsClause(sentence, k)) return done('clause', k);
    }
    if (addressee && describesAddressee(sentence, k, addressee)) {
      const that = laterThat(sentence, k);
      if (that > k) {
        k = that;
        continue;
      }
    }
    if (
      WH.has(lower) &&
      frame.includes('w') &&
      (near || addressee || (NOT_RELATIVE.has(lower) && k < cue + 8))
    )
      return done('wh', k);
    if (
      near &&
      frame.includes('b') &&
      (!isTimeWord(sentence, k) || isPossessive(sentence, k + 1)) &&
      !isTimeBeforeClause(sentence, k) &&
      !isSetting(sentence, k) &&
      !leadsToThat(sentence, k) &&
      !(tag === 'PUNCT') &&
      startsClause(sentence, k) &&
      (!OBJECT_RATHER.has(lemma) || startsPlainClause(sentence, k))
    )
      return done('clause', k);
    if (
      lower === 'not' &&
      units[k + 1]?.lower === 'to' &&
      addressee &&
      (frame.includes('j') || frame.includes('q'))
    )
      return done('infinitive', k);
    if (lower === 'not' && units[k + 1]?.lower === 'to' && frame.includes('i') && near)
      return done('infinitive', k);
    if (lower === 'to' && tags[k + 1] !== undefined && isBaseVerb(sentence, k + 1)) {
      if (frame.includes('i') || (addressee && (frame.includes('j') || frame.includes('q'))))
        return done('infinitive', k);
      if (passive && (frame.includes('j') || frame.startsWith('tbwai') || frame === 'tbi'))
        return done('infinitive', k);
      return null;
    }
    if (near && frame.includes('g') && tag === 'VERB' && lower.endsWith('ing')) return done('gerund', k);
    if (near && !passive && frame.includes('c') && REFLEXIVE.has(lower))
      return namesAfter(sentence, k, k + 1) ? done('naming', k) : null;
    if (near && !passive && (frame.includes('o') || frame.includes('c') || frame.includes('j'))) {
      const end = nounPhraseEndFrom(sentence, k);
      if (
        end > k &&
        !(
          opensTime(sentence, k) &&
          isTimeWord(sentence, baseEndFrom(sentence, k) - 1) &&
          isTimeWord(sentence, end - 1)
        ) &&
        !REFLEXIVE.has(lower)
      ) {
        if (frame.includes('c'))
          return namesAfter(sentence, k, end) || namedLater(sentence, end) ? done('naming', k) : null;
        if (frame.includes('j')) {
          const asked = units[end]?.lower === 'not' ? end + 1 : end;
          if (units[asked]?.lower === 'to') return done('infinitive', k);
          if (!frame.includes('o')) return null;
        }
        return done('object', k);
      }
    }
    if (
      passive &&
      frame.includes('c') &&
      near &&
      (lower === 'as' || tag === 'DET' || tag === 'ADJ' || tag === 'NOUN')
    )
      return done('naming', k);
    // "described themselves as liberals"
    if (REFLEXIVE.has(lower) && near && frame === 'o' && units[k + 1]?.lower === 'as')
      return done('naming', k);
    if (REFLEXIVE.has(lower) && near && (frame.includes('o') || frame.includes('c') || frame.includes('a')))
      return null;
    if (
      near &&
      k === cue + 1 &&
      frame.includes('b') &&
      isFiniteAt(sentence, k) &&
      tags[k] !== 'PUNCT' &&
      relativeBefore(sentence, cue)
    )
      return done('clause', k);
    const agent =
      passive && near && lower === 'by' ? pastRelative(sentence, nounPhraseEndFrom(sentence, k + 1)) : 0;
    if (agent > k + 1) {
      k = agent;
      continue;
    }
    const passed = pass(sentence, k);
    // "told the paper, his plan would …", "Holm added, the plan would …": a loose comma before what was said.
    if (
      passed <= k &&
      lower === ',' &&
      frame.includes('b') &&
      (opensPlainClause(sentence, k + 1) || SUBORDINATOR.has(units[k + 1]?.lower ?? '')) &&
      (addressee ||
        (near && (k === cue + 1 || isTimeWord(sentence, k - 1)) && opensItsSentence(sentence, cue)))
    )
      return done('clause', k + 1);
    if (passed <= k)
      return near && lemma === 'say' && k === cue + 1 && !passive && saysClause(sentence, k)
        ? done('clause', k)
        : null;
    near =
      near &&
      (tag === 'ADV' ||
        isTimeWord(sentence, passed - 1) ||
        (tag === 'ADP' && OCCASION.has(units[passed - 1]?.lower ?? '')) ||
        isSetting(sentence, k) ||
        (tag === 'VERB' && tags[k + 1] === 'ADP') ||
        (lower === 'by' && tags[k - 1] === 'VERB' && k > cue + 1) ||
        (lower === ',' && tags[k + 1] === 'ADP') ||
        lower === 'to');
    k = passed;
  }
  return null;
}

/** Verbs that take an object more often than a clause without "that": for them only a plain clause counts. */
const OBJECT_RATHER = new Set(
  'claim deny post respond answer maintain indicate underscore assure pledge counter predict forecast acknowledge concede confirm affirm signal'.split(
    ' ',
  ),
);

/** A subject without anything behind its noun and then its verb: "it was safe", "the harbour had closed". */
function startsPlainClause(sentence: SpeechSentence, k: number): boolean {
  const { tags, units } = sentence;
  if (tags[k] === 'CCONJ') return false;
  for (let i = k; i < units.length && i < k + 12; i++) {
    if (isFiniteAt(sentence, i)) return i > k;
    if (tags[i] === 'PUNCT' || tags[i] === 'VERB' || units[i]?.lower === 'who') return false;
  }
  return false;
}

/** "which officials said will …": the relative pronoun before the cue is the subject of the clause after it. */
function relativeBefore(sentence: SpeechSentence, cue: number): boolean {
  const { units, tags } = sentence;
  // "a mood Smith said could turn": such a clause needs no pronoun.
  const subject = subjectBefore(sentence, verbGroupAt(sentence, cue).first);
  if (
    subject?.through === 'adjacent' &&
    tags[subject.first - 1] === 'NOUN' &&
    !isTimeWord(sentence, subject.first - 1)
  )
    return true;
  for (let k = cue - 2; k >= 0 && k > cue - 12; k--)
    if (/^(?:which|who|that|what)$/.test(units[k]?.lower ?? '')) return true;
  return false;
}

/** Question words that do not open a relative clause. */
const NOT_RELATIVE = new Set(['why', 'how', 'whether', 'if', 'what']);
function isBaseVerb({ tags, units }: SpeechSentence, k: number): boolean {
  return (
    tags[k] === 'VERB' ||
    tags[k] === 'AUX' ||
    (tags[k] === 'ADV' && (tags[k + 1] === 'VERB' || tags[k + 1] === 'AUX')) ||
    units[k]?.lower === 'not'
  );
}
