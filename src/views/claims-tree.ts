import type { Corpus } from '../engine/corpus/corpus';
import type { Claim, CorpusEntity } from '../engine/corpus/corpus-types';
import { normaliseName } from '../engine/corpus/normalise-name';
import { entityIcon } from './actors-tree';
import { tellApart } from './article-title';
import { articleRow, compareArticles } from './articles-tree';
import { claimRow } from './claim-row';
import { nameInList, nameInSentence } from './entity-name';
import { createFilter, searchWords } from './filter';
import { groupBy } from './group-by';
import { claimCount } from './phrases';
import type { Reader } from './reader';
import { isReported } from './reported-claims';
import { speakersOf } from './speakers-of';
import type { TreeRow } from './tree-row';

/** What the claims stand under in the panel. */
export type ClaimGrouping = 'actor' | 'article';

/** What the claims panel is to show. */
export interface ClaimSelection {
  readonly grouping: ClaimGrouping;
  readonly filter: string;
  /** Only this entity's claims. */
  readonly speaker?: string;
}

/** The rows of the claims panel: what articles report as said, under its speakers or its articles. */
export function claimRows(corpus: Corpus, selection: ClaimSelection, reader: Reader): TreeRow[] {
  const claims = selectClaims(corpus, selection, reader);
  const rows =
    selection.grouping === 'actor' ? byActor(corpus, claims, reader) : byArticle(corpus, claims, reader);
  // A list of names says nothing of claims; all of them open would take long to fill.
  return rows.map((row, i) => (i === 0 ? { ...row, isOpen: true } : row));
}

function selectClaims(corpus: Corpus, selection: ClaimSelection, reader: Reader): Claim[] {
  const passes = createFilter(selection.filter);
  const unclear = normaliseName(reader.t('Unclear speaker'));
  const claims = selection.speaker === undefined ? corpus.claims() : corpus.claimsBy(selection.speaker);
  return claims.filter((claim) => {
    if (!isReported(claim)) return false;
    return passes(() => {
      // A name may change while the claim stays the same, so that each remembers its own words.
      const names = speakersOf(claim)
        .map((id) => corpus.entity(id))
        .filter((entity) => entity !== undefined)
        .map(speakerName);
      return `${claimWords(claim)} ${names.length > 0 ? names.join(' ') : unclear}`;
    });
  });
}

const claimWords = searchWords<Claim>(({ text, sourceText }) => [text, sourceText ?? '']);
const speakerName = searchWords<CorpusEntity>(({ name }) => [name]);

function byArticle(corpus: Corpus, claims: readonly Claim[], reader: Reader): TreeRow[] {
  const telling = tellApart(corpus);
  return [...groupBy(claims, ({ path }) => [path])]
    .sort(([a], [b]) => compareArticles(corpus, a, b))
    .map(([path, own]) => articleRow(corpus, path, own, telling(path), reader));
}

function byActor(corpus: Corpus, claims: readonly Claim[], reader: Reader): TreeRow[] {
  const groups = [...groupBy(claims, headsOf)];
  // Those nobody is known to have said come last, however many they are.
  const rank = ([speaker, own]: (typeof groups)[number]) => (speaker === UNCLEAR ? -1 : own.length);
  const label = (speaker: string) => {
    const entity = corpus.entity(speaker);
    return entity ? nameInList(entity) : reader.t('Unclear speaker');
  };
  groups.sort((a, b) => rank(b) - rank(a) || label(a[0]).localeCompare(label(b[0])));
  return groups.map(([speaker, own]): TreeRow => speakerRow(speaker, own));

  function speakerRow(speaker: string, own: readonly Claim[]): TreeRow {
    const entity = corpus.entity(speaker);
    const name = label(speaker);
    const [role] = entity?.roles ?? [];
    const count = claimCount(own.length, reader);
    return {
      id: `claims:${speaker}`,
      label: name,
      description: count,
      tooltip: [name, ...(role === undefined ? [] : [role]), count],
      spoken: [name, ...(role === undefined ? [] : [role]), count].join(', '),
      icon: entity ? entityIcon(entity) : 'unnamed',
      role: 'actor',
      ...(entity ? { entity: entity.id } : {}),
      children: () => own.map((claim) => claimRow(corpus, claim, `claims:${speaker}`, 'speaker', reader)),
    };
  }
}

/** What the claim stands under: everybody who says it, or {@link UNCLEAR}. */
function headsOf(claim: Claim): readonly string[] {
  const speakers = speakersOf(claim);
  return speakers.length > 0 ? speakers : [UNCLEAR];
}

/** A sentence that names what the panel is narrowed to, or undefined. */
export function selectionMessage(
  corpus: Corpus,
  selection: ClaimSelection,
  { t }: Reader,
): string | undefined {
  if (selection.speaker === undefined) return undefined;
  const entity = corpus.entity(selection.speaker);
  return entity && t('Only claims by {name}.', { name: nameInSentence(entity) });
}

/** Not an id of an entity. */
const UNCLEAR = 'unclear';
