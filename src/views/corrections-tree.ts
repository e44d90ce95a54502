import type { Corpus } from '../engine/corpus/corpus';
import type { Place } from '../engine/corpus/corpus-types';
import type { Outcome } from '../engine/corpus/corrections/apply-corrections';
import type { Correction } from '../engine/corpus/corrections/correction';
import type { Span } from '../engine/text/span';
import { articleTitle } from './article-title';
import { correctionWords } from './correction-words';
import type { Reader } from './reader';
import { shorten } from './shorten';
import type { TreeRow } from './tree-row';

/** A correction as it is kept. */
export interface KeptCorrection {
  readonly id: string;
  readonly correction: Correction;
  /** Key of its article, which need not be there. */
  readonly article: string;
}

/**
 * The rows of the corrections panel: first those that found no place, then by article and place. `isReadThrough`: whether all articles there are
 * have been read; before, one that is missing is no reason to worry.
 */
export function correctionRows(
  corpus: Corpus,
  kept: readonly KeptCorrection[],
  isReadThrough: boolean,
  reader: Reader,
): TreeRow[] {
  const listed = kept.map((one) => ({ ...one, ...findOutcome(corpus, one, isReadThrough) }));
  const title = (path: string) => articleTitle(corpus, path);
  const rank = (state: State) => (isLost(state) ? 0 : 1);
  listed.sort(
    (a, b) =>
      rank(a.state) - rank(b.state) ||
      title(a.article).localeCompare(title(b.article)) ||
      a.place.start - b.place.start ||
      (a.id < b.id ? -1 : 1),
  );
  return listed.map((one) => correctionRow(corpus, one, reader));
}

/**
 * `unread` as long as the article may still be read, `missing` where it is not among those that were; `byName` where it holds all the same, as other articles name the actor; `alone` where
 * one of two actors who are the same is not there.
 */
type State = Outcome['state'] | 'unread' | 'missing' | 'byName' | 'alone';

interface Listed extends KeptCorrection {
  readonly state: State;
  readonly place: Place;
}

function findOutcome(
  corpus: Corpus,
  { id, article, correction }: KeptCorrection,
  isReadThrough: boolean,
): Pick<Listed, 'state' | 'place'> {
  const outcome = corpus.article(article)?.corrections.find((one) => one.id === id);
  const isTie = correction.change.kind === 'same';
  const tie = isTie ? corpus.tieOf({ path: article, id }) : undefined;
  const at = (path: string, span?: Span | null) => ({
    path,
    start: span?.start ?? 0,
    end: span?.end ?? 0,
  });
  if (outcome) {
    const state = outcome.state === 'applied' && isTie && !tie ? 'alone' : outcome.state;
    return { state, place: at(article, outcome.span) };
  }
  return tie
    ? { state: 'byName', place: at(tie.one.path, tie.one.mentions[0]) }
    : { state: isReadThrough ? 'missing' : 'unread', place: at(article) };
}

function correctionRow(corpus: Corpus, listed: Listed, reader: Reader): TreeRow {
  const { id, correction, article, state, place } = listed;
  const words = correctionWords(correction, reader);
  const { exact } = correction.anchor;
  const quoted = shorten(exact, QUOTED_LENGTH);
  // What the label says already.
  const isSaid = words.includes(exact);
  const title = articleTitle(corpus, article);
  const [short, sentence] = stateWords(state, reader);
  return {
    id: `${article}/${id}`,
    label: words,
    description: [...short, ...(isSaid ? [] : [quoted]), title].join(' · '),
    tooltip: [words, ...(isSaid ? [] : [exact]), title, ...sentence],
    spoken: [words, ...short, ...(isSaid ? [] : [exact]), title].join(', '),
    icon: isLost(state) ? 'leftOut' : 'correction',
    role: 'correction',
    correction: { path: article, id },
    action: { kind: 'open', place },
  };
}

/** Whether a correction has no effect, and will not get one by itself. */
function isLost(state: State): boolean {
  return state !== 'applied' && state !== 'byName' && state !== 'unread';
}

/** What is to be said of a correction that does not count, or not as it was made: in a few words, and in a sentence. */
function stateWords(state: State, { t }: Reader): readonly [short: string[], sentence: string[]] {
  switch (state) {
    case 'applied':
      return [[], []];
    case 'gone':
      return [[t('not found any more')], [t('Its words are not in the article any more.')]];
    case 'ambiguous':
      return [
        [t('not found any more')],
        [t('Its words stand in several places alike; which of them it means is not clear.')],
      ];
    case 'unfound':
      return [
        [t('does not apply any more')],
        [t('Neither a quotation nor a name is found at its words any more.')],
      ];
    case 'overruled':
      return [[t('overruled')], [t('Another correction says otherwise; undo one of them.')]];
    case 'alone':
      return [
        [t('other actor not found')],
        [t('The other actor is not named in any article that has been read.')],
      ];
    case 'byName':
      return [
        [t('by name')],
        [t('Its article is not among those that were read; it holds for whoever has that name.')],
      ];
    case 'unread':
      return [[t('article not read')], [t('Its article has not been read yet.')]];
    case 'missing':
      return [
        [t('article not found')],
        [t('Its article is not among those that were read: it has gone, or is left alone.')],
      ];
  }
}

const QUOTED_LENGTH = 60;
