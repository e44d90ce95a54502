import type { Corpus } from '../engine/corpus/corpus';
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

/** The rows of the corrections panel: first those that found no place, then by article and place. */
export function correctionRows(corpus: Corpus, kept: readonly KeptCorrection[], reader: Reader): TreeRow[] {
  const listed = kept.map((one) => ({ ...one, ...findOutcome(corpus, one) }));
  const title = (path: string) => articleTitle(corpus, path);
  const rank = (state: State) => (state === 'applied' ? 1 : 0);
  listed.sort(
    (a, b) =>
      rank(a.state) - rank(b.state) ||
      title(a.article).localeCompare(title(b.article)) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return listed.map((one) => correctionRow(corpus, one, reader));
}

/** `unread` as long as the article is not in the index; `alone` where one of two actors who are the same is not. */
type State = Outcome['state'] | 'unread' | 'alone';

interface Listed extends KeptCorrection {
  readonly state: State;
  readonly span: Span | null;
}

function findOutcome(corpus: Corpus, { id, article }: KeptCorrection): Pick<Listed, 'state' | 'span'> {
  const outcome = corpus.article(article)?.corrections.find((one) => one.id === id);
  if (!outcome) return { state: 'unread', span: null };
  const { state, span, correction } = outcome;
  const isAlone = state === 'applied' && correction.change.kind === 'same' && !corpus.isTied(id);
  return { state: isAlone ? 'alone' : state, span };
}

function correctionRow(corpus: Corpus, listed: Listed, reader: Reader): TreeRow {
  const { id, correction, article, state, span } = listed;
  const words = correctionWords(correction, reader);
  const { exact } = correction.anchor;
  const quoted = shorten(exact, QUOTED_LENGTH);
  // What the label says already.
  const isSaid = words.includes(exact);
  const title = articleTitle(corpus, article);
  const [short, sentence] = stateWords(state, reader);
  const { start, end } = span ?? { start: 0, end: 0 };
  return {
    id: `${article}/${id}`,
    label: words,
    description: [...short, ...(isSaid ? [] : [quoted]), title].join(' · '),
    tooltip: [words, ...(isSaid ? [] : [exact]), title, ...sentence],
    spoken: [words, ...short, ...(isSaid ? [] : [exact]), title].join(', '),
    icon: state === 'applied' ? 'correction' : 'leftOut',
    role: 'correction',
    correction: { path: article, id },
    action: { kind: 'open', place: { path: article, start, end } },
  };
}

/** What is to be said of a correction that does not count: in a few words, and in a sentence. */
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
        [t('the other is not found')],
        [t('The other actor is not named in any article that has been read.')],
      ];
    case 'unread':
      return [[t('article not read')], [t('Its article has not been read, or is not there any more.')]];
  }
}

const QUOTED_LENGTH = 60;
