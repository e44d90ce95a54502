import type { Act } from '../../annotation';
import type { VerbForm } from '../../language/clauses/verb-form';
import { wordSet } from '../../text/word-set';
import { CUE_VERBS } from '../data/cue-verbs';
import { inflect } from './inflect';

/** What a verb can do as a cue, its rows of the table joined. */
export interface CueVerb {
  readonly lemma: string;
  readonly senses: readonly Sense[];
}

/** One row of the table, as {@link CueVerbRow} explains it. */
export interface Sense {
  readonly frame: string;
  readonly act: Act;
  readonly after: ReadonlySet<string>;
  readonly then: string | null;
  readonly adjoining: boolean;
  readonly particle: string | null;
  readonly active: boolean;
  readonly apart: boolean;
  readonly withheld: boolean;
  readonly attitude: boolean;
  /** Head nouns, singular and plural, that an object must have; null where any will do. */
  readonly objects: ReadonlySet<string> | null;
}

/** A sense of `frame` that says nothing else of its verb, for verbs that are in no table. */
export function plainSense(frame: string): Sense {
  return {
    frame,
    act: 'state',
    after: new Set(),
    then: null,
    adjoining: false,
    particle: null,
    active: false,
    apart: false,
    withheld: false,
    attitude: false,
    objects: null,
  };
}

/** A word as a form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

/** The cue verb a lower-cased word is a form of, or undefined. */
export function cueForm(lower: string): CueForm | undefined {
  return FORMS.get(lower);
}

/** Which form of a cue verb the word can be; null when it is none. */
export function cueVerbForm(lower: string): VerbForm | null {
  return FORMS.get(lower)?.form ?? null;
}

const FORMS = buildForms();

function buildForms(): Map<string, CueForm> {
  const verbs = new Map<string, { lemma: string; senses: Sense[] }>();
  for (const row of CUE_VERBS) {
    const sense: Sense = {
      frame: row.frame,
      act: row.act,
      after: wordSet(row.after ?? ''),
      then: row.then ?? null,
      adjoining: row.adjoining ?? false,
      particle: row.particle ?? null,
      active: row.active ?? false,
      apart: row.apart ?? false,
      withheld: row.withheld ?? false,
      attitude: row.attitude ?? false,
      objects: row.objects === undefined ? null : withPlurals(row.objects),
    };
    for (const lemma of row.verbs.split(' ')) {
      const verb = verbs.get(lemma) ?? { lemma, senses: [] };
      verb.senses.push(sense);
      verbs.set(lemma, verb);
    }
  }
  const forms = new Map<string, CueForm>();
  for (const verb of verbs.values()) {
    for (const [word, form] of inflect(verb.lemma)) if (!forms.has(word)) forms.set(word, { verb, form });
  }
  return forms;
}

function withPlurals(nouns: string): ReadonlySet<string> {
  return new Set(
    nouns.split(' ').flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
  );
}
