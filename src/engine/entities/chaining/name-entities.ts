import type { Entity, Mention, NameType, Role } from '../../annotation';
import type { Prose } from '../../language/prose';
import { onOneLine } from '../../text/on-one-line';
import type { Chains } from '../chains';
import type { Gender } from '../recogniser';
import { plainWord, type Chain, type ChainedName } from './chained-name';

/** Makes entities of chains, in their order, and mentions of all names; `loose` ones are nobody's. */
export function nameEntities(chains: readonly Chain[], loose: readonly ChainedName[], prose: Prose): Chains {
  const mentions: Mention[] = loose.map((name) => toMention(name, null));
  const entities: Entity[] = [];
  const genders = new Map<string, Gender>();
  chains.forEach((chain, i) => {
    const id = `e${i + 1}`;
    entities.push(toEntity(id, chain, prose));
    if (chain.gender) genders.set(id, chain.gender);
    for (const member of chain.members) mentions.push(toMention(member, id));
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, entities, genders };
}

function toMention({ name, type }: ChainedName, entity: string | null): Mention {
  return { start: name.start, end: name.end, type, form: 'name', entity, confidence: name.confidence };
}

function toEntity(id: string, chain: Chain, prose: Prose): Entity {
  const counts = new Map<string, number>();
  for (const { text } of chain.members) counts.set(text, (counts.get(text) ?? 0) + 1);
  const name = fullestForm(
    new Set(chain.members.flatMap(({ text, fullText }) => (text === fullText ? [text] : [text, fullText]))),
    chain.type,
  );
  const aliases = [...counts.entries()]
    .filter(([form]) => form !== name)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const roleSpans: Role[] = [];
  for (const { roles } of chain.members) {
    for (const { start, end } of roles)
      roleSpans.push({ start, end, text: onOneLine(prose.text.slice(start, end)) });
  }
  roleSpans.sort((a, b) => a.start - b.start);
  const roles = roleSpans
    .map(({ text }) => text)
    .filter(
      (text, i, all) =>
        all.findIndex((other) => plainWord(other.toLowerCase()) === plainWord(text.toLowerCase())) === i,
    );
  return {
    id,
    type: chain.type,
    form: 'named',
    name,
    aliases: aliases.map(([form]) => form),
    roles,
    roleSpans,
  };
}

/** The form with the most words, then the longest; forms all in capitals only where there is no other, for a person none of two words ("RUTH HOLM" of a transcript's label, "Ruth" when spoken to). */
function fullestForm(forms: ReadonlySet<string>, type: NameType): string {
  if (forms.size === 1) for (const form of forms) return form;
  const size = (form: string): number => form.split(/[\s-]+/).length;
  const isShouted = (form: string): boolean => form.length > 5 && form === form.toUpperCase();
  const isAlone = type === 'person' && ![...forms].some((form) => size(form) > 1 && !isShouted(form));
  const shouted = (form: string): number => (isShouted(form) && !isAlone ? 1 : 0);
  return (
    [...forms].sort((a, b) => shouted(a) - shouted(b) || size(b) - size(a) || b.length - a.length)[0] ?? ''
  );
}
