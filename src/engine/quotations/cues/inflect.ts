import { DOUBLING, DOUBLING_IN_BRITAIN, IRREGULAR_VERBS } from '../data/irregular-verbs';
import type { VerbForm } from '../../language/clauses/verb-form';

/** All forms of an English verb: by the rules of spelling, irregular ones from the list. British and American doubling both. */
export function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR.get(lemma);
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    ...withSuffix(lemma, 'ing').map((form): [string, VerbForm] => [form, 'ing']),
  ];
  if (irregular) {
    forms.push([irregular[1], 'ed']);
    if (irregular[2] !== irregular[1]) forms.push([irregular[2], 'en']);
  } else {
    for (const form of withSuffix(lemma, 'ed')) forms.push([form, 'ed']);
  }
  return forms;
}

const IRREGULAR = new Map(IRREGULAR_VERBS.map((row) => [row[0], row]));

function thirdPerson(lemma: string): string {
  if (lemma === 'go') return 'goes';
  if (SIBILANTS.some((ending) => lemma.endsWith(ending))) return `${lemma}es`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh'];

function endsInConsonantY(lemma: string): boolean {
  return lemma.length > 1 && lemma.endsWith('y') && !'aeiou'.includes(lemma.charAt(lemma.length - 2));
}

function withSuffix(lemma: string, suffix: 'ed' | 'ing'): string[] {
  if (suffix === 'ed' && endsInConsonantY(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('ee')) return [suffix === 'ed' ? `${lemma}d` : `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma.slice(0, -1)}${suffix}`];
  if (DOUBLING.has(lemma)) return [`${lemma}${lemma.slice(-1)}${suffix}`];
  if (DOUBLING_IN_BRITAIN.has(lemma)) return [`${lemma}${suffix}`, `${lemma}l${suffix}`];
  return [`${lemma}${suffix}`];
}
