import { strict as assert } from 'node:assert';
import type { PartOfSpeech } from '../../../../src/engine/language/prose';
import { readUntaggedProse } from '../../../../src/engine/language/read-prose';
import { plainArticle } from '../../../../src/train/corpus';
import { readMarkup } from '../../../../src/train/markup';
import { correctTags } from '../../../../src/train/tags/correct-tags';
import { namedTokens, type TaughtText } from '../../../../src/train/tags/taught-text';

/** Enough of other uses that "claims", "plans" and "clear" count as verbs as well. */
const USES =
  'they claims/VERB it . they claims/VERB it . we plans/VERB it . we plans/VERB it . do clear/VERB it . do clear/VERB it .';

/** A text written as `word/TAG`, with markup; words without a tag are nouns. */
function taught(marked: string): { text: TaughtText; marks: ReturnType<typeof readMarkup>['tags'] } {
  const given: PartOfSpeech[] = [];
  const bare = marked.replace(/\/([A-Z]+)/g, '');
  const { text, tags } = readMarkup(bare);
  const prose = readUntaggedProse(plainArticle(text));
  const words = readMarkup(marked).text.split(' ');
  prose.tokens.forEach((_, i) => given.push((words[i]?.split('/')[1] ?? 'NOUN') as PartOfSpeech));
  const names = tags
    .filter(({ label }) => label === 'person')
    .map(({ start, end }) => ({ start, end, type: 'person' as const }));
  const source = { id: 'a', corpus: 'own', text, names, nationalities: true };
  return { text: { source, prose, tags: given, names: namedTokens(source, prose) }, marks: tags };
}

function corrected(marked: string): (word: string) => PartOfSpeech | undefined {
  const { text, marks } = taught(marked);
  correctTags([taught(USES).text, text], (one) => (one === text ? marks : []));
  return (word) => text.tags[text.prose.tokens.findIndex((token) => token.text === word)];
}

describe('correctTags', () => {
  it('makes a verb of a marked cue', () => {
    assert.equal(corrected('Officials/NOUN [cue 1:claim/NOUN] victory/NOUN')('claim'), 'VERB');
  });

  it('leaves a cue with a determiner a noun', () => {
    assert.equal(corrected('the/DET [cue 1:claim/NOUN] of/ADP victory')('claim'), 'NOUN');
  });

  it('makes proper nouns of the words of a name', () => {
    assert.equal(corrected('then/ADV [person:Jolly/ADV] left/VERB')('Jolly'), 'PROPN');
  });

  it('makes verbs after a modal and after a subject pronoun', () => {
    assert.equal(corrected('the/DET judge would/AUX clear/ADJ the/DET room')('clear'), 'VERB');
    assert.equal(corrected('he/PRON claims/NOUN the/DET prize')('claims'), 'VERB');
  });

  it('finds the predicate of a clause without one, and leaves a clause with one alone', () => {
    assert.equal(corrected('the/DET ministry plans the/DET road')('plans'), 'VERB');
    assert.equal(corrected('the/DET ministry plans the/DET road needs/VERB money')('plans'), 'NOUN');
    assert.equal(corrected('the/DET ministry claims the/DET road needs/VERB money')('claims'), 'VERB');
  });
});
