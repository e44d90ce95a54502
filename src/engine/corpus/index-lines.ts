import type { Corpus } from './corpus';
import type { Claim } from './corpus-types';

/**
 * One line of the index as the command line prints it: an article, an entity across articles (the keys of `CorpusEntity`, with
 * `spellings` and `united` for what was taken for one actor by likeness and by readers), or a claim (the keys of {@link Claim}; `quotation` is
 * its kind).
 */
export type IndexLine = Readonly<Record<string, unknown>> & { readonly kind: 'article' | 'entity' | 'claim' };

/**
 * The whole corpus as plain objects: articles by path, then entities by id, then claims by path and place.
 * `everything` also brings the claims that were not made (denied, conditional, future speech) and mere attitudes.
 */
export function* indexLines(corpus: Corpus, options: { readonly everything: boolean }): Generator<IndexLine> {
  for (const { path, headline, publisher, published } of corpus.articles()) {
    yield { kind: 'article', path, headline, publisher, published };
  }
  for (const { id, type, form, name, aliases, spellings, united, roles, mentions } of corpus.entities()) {
    yield { kind: 'entity', id, type, form, name, aliases, spellings, united, roles, mentions };
  }
  for (const claim of corpus.claims()) {
    if (options.everything || claim.factuality === 'reported') yield claimLine(claim);
  }
}

function claimLine(claim: Claim): IndexLine {
  return {
    kind: 'claim',
    id: claim.id,
    speaker: claim.speaker,
    coSpeakers: claim.coSpeakers,
    sourceText: claim.sourceText,
    act: claim.act,
    date: claim.date,
    path: claim.path,
    content: claim.content,
    text: claim.text,
    relays: claim.relays,
    quotation: claim.kind,
    factuality: claim.factuality,
    addressee: claim.addressee,
    confidence: claim.confidence,
    reason: claim.reason,
  };
}
