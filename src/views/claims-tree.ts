import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';
import { entityIcon } from './actors-tree';
import { articleRow } from './articles-tree';
import { articleTitle } from './article-title';
import { claimRow } from './claim-row';
import { createFilter } from './filter';
import { claimCount } from './phrases';
import { shorten, type Reader } from './reader';
import type { TreeRow } from './tree-row';

export type ClaimGrouping = 'actor' | 'article';

/** What the claims panel is to show. */
export interface ClaimSelection {
  readonly grouping: ClaimGrouping;
  readonly filter: string;
  /** Only this entity's claims. */
  readonly speaker?: string;
  /** Statements that were not made, and attitudes, too. */
  readonly unreported: boolean;
}

/** The rows of the claims panel. */
export function claimRows(corpus: Corpus, selection: ClaimSelection, reader: Reader): TreeRow[] {
  const claims = selectClaims(corpus, selection, reader);
  return selection.grouping === 'actor' ? byActor(corpus, claims, reader) : byArticle(corpus, claims, reader);
}

function selectClaims(corpus: Corpus, selection: ClaimSelection, reader: Reader): Claim[] {
  const passes = createFilter(selection.filter);
  const claims = selection.speaker === undefined ? corpus.claims() : corpus.claimsBy(selection.speaker);
  return claims.filter((claim) => {
    if (!selection.unreported && claim.factuality !== 'reported') return false;
    const speaker = claim.speaker === null ? undefined : corpus.entity(claim.speaker);
    return passes(claim.text, claim.sourceText ?? '', speaker?.name ?? reader.t('Unclear speaker'));
  });
}

function byArticle(corpus: Corpus, claims: readonly Claim[], reader: Reader): TreeRow[] {
  return group(claims, ({ path }) => path).map(([path, own]) => articleRow(corpus, path, own, reader));
}

function byActor(corpus: Corpus, claims: readonly Claim[], reader: Reader): TreeRow[] {
  const rows = group(claims, ({ speaker }) => speaker ?? UNCLEAR).map(([speaker, own]): TreeRow => {
    const entity = corpus.entity(speaker);
    const label = entity?.name ?? reader.t('Unclear speaker');
    const [role] = entity?.roles ?? [];
    const count = claimCount(own.length, reader);
    return {
      id: `claims:${speaker}`,
      label,
      description: [count, ...(role === undefined ? [] : [shorten(role, ROLE_LENGTH)])].join(' · '),
      tooltip: [label, ...(role === undefined ? [] : [role]), count],
      spoken: [label, ...(role === undefined ? [] : [role]), count].join(', '),
      icon: entity ? entityIcon(entity) : 'unnamed',
      role: 'actor',
      ...(entity ? { entity: entity.id } : {}),
      children: () => own.map((claim) => claimRow(corpus, claim, `claims:${speaker}`, 'speaker', reader)),
    };
  });
  const size = new Map(
    group(claims, ({ speaker }) => speaker ?? UNCLEAR).map(([key, own]) => [`claims:${key}`, own.length]),
  );
  // Those nobody is known to have said come last, however many they are.
  const rank = ({ id }: TreeRow) => (id === `claims:${UNCLEAR}` ? -1 : (size.get(id) ?? 0));
  return rows.sort((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label));
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** A sentence that names what the panel is narrowed to, or undefined. */
export function selectionMessage(
  corpus: Corpus,
  selection: ClaimSelection,
  { t }: Reader,
): string | undefined {
  if (selection.speaker === undefined) return undefined;
  const name = corpus.entity(selection.speaker)?.name;
  return name === undefined ? undefined : t('Only claims by {name}.', { name });
}

/** The title of the article a claim stands in. */
export function claimArticle(corpus: Corpus, claim: Claim): string {
  return articleTitle(corpus, claim.path);
}

/** Not an id of an entity. */
const UNCLEAR = 'unclear';
const ROLE_LENGTH = 50;
