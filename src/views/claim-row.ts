import type { Corpus } from '../engine/corpus/corpus';
import type { Claim } from '../engine/corpus/corpus-types';
import { articleTitle } from './article-title';
import { describeClaim, speakerWords } from './describe-claim';
import { asSentences, capitalise, kindTitle, kindWord, shortDate } from './phrases';
import type { Reader } from './reader';
import { shorten } from './shorten';
import type { TreeRow } from './tree-row';

/** What stands around a claim's row already and need not be said again. */
export type Around = 'speaker' | 'article';

/** The row of one claim. `parent` is the id of the row it stands under. */
export function claimRow(
  corpus: Corpus,
  claim: Claim,
  parent: string,
  around: Around,
  reader: Reader,
): TreeRow {
  const start = claim.content[0]?.start ?? 0;
  const end = claim.content.at(-1)?.end ?? start;
  const speaker = speakerWords(corpus, claim, reader);
  const kind = kindWord(claim.kind, reader);
  const context = around === 'speaker' ? articleTitle(corpus, claim.path) : speaker;
  // The speaker stands in the sentences.
  const beside = around === 'speaker' ? [context] : [];
  const date = claim.date === null ? [] : [shortDate(claim.date, reader)];
  const sentences = describeClaim(corpus, claim, reader);
  return {
    id: `${parent}/${claim.id}`,
    label: shorten(claim.text, LABEL_LENGTH),
    description: [kind, ...date, shorten(context, CONTEXT_LENGTH)].join(' · '),
    tooltip: [claim.text, kindTitle(claim.kind, reader), ...sentences, ...beside],
    spoken: asSentences([claim.text, capitalise(kind), ...sentences, ...beside]),
    icon: claim.kind,
    action: { kind: 'open', place: { path: claim.path, start, end } },
    role: 'claim',
    ...(claim.speaker === null ? {} : { entity: claim.speaker }),
  };
}

const LABEL_LENGTH = 120;
const CONTEXT_LENGTH = 60;
