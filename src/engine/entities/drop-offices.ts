import type { Prose } from '../language/prose';
import { initialsOf, SKIPPED } from './acronyms';
import { nameWords, plainWord } from './chaining/chained-name';
import { DOUBTFUL_OFFICE_LETTERS, OFFICE_LETTERS } from './data/office-letters';
import { ROLE_WORDS } from './data/titles';
import type { NameSpan } from './recogniser';
import { startsWithCapital } from './skip-titles';

/**
 * Letters that mean an office are no name: "the CM said". Where they may mean a body as well, the article must have shown somebody in the
 * office: "DP Holm", "the deputy (DP) Holm", "the DP, Ada Holm,", "Deputy President Holm". Letters that a body's name spells are its own. Linear.
 */
export function dropOffices(names: readonly NameSpan[], prose: Prose): readonly NameSpan[] {
  const { tokens } = prose;
  const lettersOf = (name: NameSpan): string => tokens[name.last - 1]?.text ?? '';
  const found = new Set(names.map(lettersOf).filter(mayBeOffice));
  if (found.size === 0) return names;
  const bodies = initialsOfBodies(names, prose);
  const held = officesHeld(names, prose);
  const offices = new Set(
    [...found].filter(
      (letters) => !bodies.has(letters.toLowerCase()) && (OFFICE_LETTERS.has(letters) || held.has(letters)),
    ),
  );
  if (offices.size === 0) return names;
  return names.flatMap((name) => {
    if (name.type === 'person' || !offices.has(lettersOf(name))) return [name];
    const last = name.last - 1;
    // "Harlund DC", read as one name.
    return last === name.first ? [] : [{ ...name, last, end: tokens[last - 1]?.end ?? name.end }];
  });
}

function mayBeOffice(letters: string): boolean {
  return OFFICE_LETTERS.has(letters) || DOUBTFUL_OFFICE_LETTERS.has(letters);
}

/** The letters that the names of the article's bodies spell, in lower case. */
function initialsOfBodies(names: readonly NameSpan[], prose: Prose): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const name of names) {
    if (name.type !== 'organization' || name.last - name.first < 2) continue;
    for (const one of initialsOf(nameWords(name, prose))) initials.add(one);
  }
  return initials;
}

/** The letters of the offices in which the article shows people. */
function officesHeld(names: readonly NameSpan[], { tokens }: Prose): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { type, first } of names) {
    if (type !== 'person') continue;
    const before = tokens[first - 1]?.text ?? '';
    held.add(before === ')' ? (tokens[first - 2]?.text ?? '') : before);
    if (before === ',' && tokens[first - 3]?.lower === 'the') held.add(tokens[first - 2]?.text ?? '');
    let spelled = '';
    for (let i = first - 1; i >= 0 && spelled.length < MOST_LETTERS; i--) {
      const token = tokens[i];
      if (SKIPPED.has(token?.text ?? '')) continue;
      if (!startsWithCapital(token) || (spelled === '' && !ROLE_WORDS.has(plainWord(token?.lower ?? ''))))
        break;
      spelled = `${token?.text.charAt(0) ?? ''}${spelled}`;
      held.add(spelled);
    }
  }
  return held;
}

/** No office is meant by more letters. */
const MOST_LETTERS = 4;
