import { strict as assert } from 'node:assert';
import type { Corpus } from '../../../src/engine/corpus/corpus';
import {
  correctionId,
  type Change,
  type Correction,
} from '../../../src/engine/corpus/corrections/correction';
import { anchorAt } from '../../../src/engine/corpus/corrections/anchor';
import { makeCorrection } from '../../../src/engine/corpus/corrections/make-correction';
import { newSpeakerChoices, speakerChoices, typedSpeakers } from '../../../src/views/speaker-choices';
import { sameActorChoices } from '../../../src/views/actor-choices';
import { correctionWords } from '../../../src/views/correction-words';
import { correctionRows } from '../../../src/views/corrections-tree';
import { correctionsAt } from '../../../src/views/correcting';
import { correctingGroups, correctingLinks, hoversAt } from '../../../src/views/hover';
import { nameChoices, newNameChoices } from '../../../src/views/name-choices';
import { sketchRecord } from '../../support/record';
import { corpusOf, POST, reader, WIRE } from '../../support/story';

/** The strike's two articles, with a correction of these words of the first. */
function corrected(words: string, change: Change): { corpus: Corpus; correction: Correction } {
  const corpus = corpusOf();
  const start = POST.text.indexOf(words);
  const article = corpus.article(POST.path);
  assert.ok(article && start >= 0, words);
  const { correction } = makeCorrection(article, POST.path, { start, end: start + words.length }, change);
  corpus.put(sketchRecord(POST), POST.text, { key: POST.path, own: [correction], far: [] });
  return { corpus, correction };
}

const hover = (corpus: Corpus, words: string) =>
  hoversAt(corpus, POST.path, POST.text.indexOf(words) + 1, reader);
const SPEAKER: Change = { kind: 'speaker', name: 'Mona Vik', type: 'person' };

describe('the hover on what can be corrected', () => {
  it('offers it, and says so where it is not sure', () => {
    const [sure] = hover(corpusOf(), 'We have waited');
    assert.deepEqual(
      sure?.correcting?.links.map(({ label }) => label),
      ['Correct the speaker…', 'Not a quotation'],
    );
    assert.equal(sure?.correcting?.unsure, false);
    assert.equal(hover(corpusOf(), 'nonsense')[0]?.correcting?.unsure, true);
    const expected = WIRE.text.indexOf('they are content') + 1;
    const [unreported] = hoversAt(corpusOf(), WIRE.path, expected, reader);
    assert.equal(unreported?.correcting?.unsure, false, 'what is not shown is not doubted either');
    const [name] = hover(corpusOf(), 'Tomas Okafor');
    assert.deepEqual(
      name?.correcting?.links.map(({ label }) => label),
      ['Correct this name…', 'Same actor as…', 'Not the same actor as elsewhere'],
    );
  });

  it('says what was corrected and what had been thought, with the way back', () => {
    const { corpus } = corrected('he was leaving', SPEAKER);
    const [view] = hover(corpus, 'he was leaving');
    assert.ok(view);
    assert.ok(view.sentences.some((sentence) => sentence.includes('Denied by Mona Vik')));
    assert.equal(
      view.sentences.at(-1),
      'Corrected by the reader: “Tomas Okafor” had been taken for the speaker, with 82\u00a0% confidence.',
    );
    assert.equal(view.correcting?.links.at(-1)?.label, 'Undo the correction');
  });

  it('stays where a quotation was taken away', () => {
    const { corpus, correction } = corrected('“We have waited,”', { kind: 'notQuotation' });
    const [view] = hover(corpus, 'have waited');
    assert.ok(view);
    assert.equal(view.title, 'Not a quotation');
    const undo = { kind: 'undo', correction: { path: POST.path, id: correctionId(correction) } };
    assert.deepEqual(view.correcting?.links, [{ label: 'Undo the correction', action: undo }]);
  });

  it('knows of a corrected type at every mention of the name', () => {
    const { corpus } = corrected('Velmar', { kind: 'type', type: 'organization' });
    const article = corpus.article(POST.path);
    assert.ok(article);
    assert.equal(correctionsAt(article, POST.text.indexOf('VELMAR') + 1).length, 1);
    assert.equal(correctionsAt(article, POST.text.indexOf('Okafor') + 1).length, 0);
    assert.match(hover(corpus, 'VELMAR')[0]?.sentences.join() ?? '', /had been taken for a place/);
  });
});

describe('a correction made again', () => {
  it('takes the place of the one before', () => {
    const { corpus, correction } = corrected('he was leaving', SPEAKER);
    const article = corpus.article(POST.path);
    assert.ok(article);
    const start = POST.text.indexOf('he was leaving');
    const span = { start, end: start + 'he was leaving'.length };
    const again = makeCorrection(article, POST.path, span, { kind: 'speaker', name: null, type: 'person' });
    assert.deepEqual(again.replaced, [correction]);
    assert.equal(again.correction.was, 'Tomas Okafor', 'not what a reader said before');
  });
});

describe('the choice of a speaker', () => {
  const choices = (corpus: Corpus, words: string) => {
    const article = corpus.article(POST.path);
    const claim = corpus.claimAt(POST.path, POST.text.indexOf(words) + 1);
    assert.ok(article && claim);
    return speakerChoices(corpus, article, claim, reader);
  };

  it('begins with what was found, then the nearest; it can be left open', () => {
    const [first, second, ...rest] = choices(corpusOf(), 'he was leaving');
    assert.deepEqual(
      [first?.label, first?.description],
      ['Tomas Okafor', 'as found, with 82\u00a0% confidence'],
    );
    assert.equal(second?.label, 'Officials familiar with the talks');
    assert.equal(second.heading, 'In this article');
    assert.ok(rest.some(({ label, heading }) => label === 'Harbour Post' && heading === 'In other articles'));
    assert.ok(rest.some(({ value }) => value.name === null));
    const labels = choices(corpusOf(), 'he was leaving').map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  });

  it('offers what is open no second time to be left open', () => {
    assert.ok(choices(corpusOf(), 'nonsense').every(({ label }) => label !== 'Leave open'));
  });

  it('has places that never speak after everybody, here and elsewhere', () => {
    const corpus = corpusOf();
    const article = corpus.article(POST.path);
    assert.ok(article);
    const start = POST.text.indexOf('We have');
    const lists = [
      choices(corpus, 'he was leaving'),
      newSpeakerChoices(corpus, article, { start, end: start + 5 }, reader),
    ];
    for (const list of lists) {
      assert.deepEqual([list.at(-1)?.label, list.at(-1)?.heading], ['Velmar', 'Places and peoples']);
      assert.equal(list.filter(({ label }) => label === 'Velmar').length, 1);
    }
  });

  it('takes any name that is typed', () => {
    assert.deepEqual(
      typedSpeakers(reader).map(({ valueFor }) => valueFor('Mona Vik')),
      [
        { name: 'Mona Vik', type: 'person' },
        { name: 'Mona Vik', type: 'organization' },
      ],
    );
  });
});

describe('the choice of what a name is', () => {
  const choices = (words: string) => {
    const article = corpusOf().article(POST.path);
    const mention = article?.record.mentions.find(({ start }) => start === POST.text.indexOf(words));
    assert.ok(article && mention);
    return nameChoices(corpusOf(), article, mention, reader).map(({ label }) => label);
  };

  it('begins with what was found', () => {
    const everywhere = ['Person', 'Organization', 'Place', 'Nationality'];
    const labels = ['Place', 'Person', 'Organization', 'Nationality', ...everywhere, 'Not a name here'];
    assert.deepEqual(choices('Velmar'), labels);
    const alone = corpusOf();
    alone.remove(WIRE.path);
    const article = alone.article(POST.path);
    const mention = alone.mentionAt(POST.path, POST.text.indexOf('Velmar'));
    assert.ok(article && mention);
    assert.equal(nameChoices(alone, article, mention, reader).length, 5, 'no other article names it');
  });

  it('offers to take a name away everywhere where it stands more than once', () => {
    const twice = POST.text.indexOf('Okafor had');
    assert.ok(twice > 0);
    const text = `${POST.text}\nVELMAR waits.`;
    const corpus = corpusOf({ ...POST, text });
    const article = corpus.article(POST.path);
    const mention = corpus.mentionAt(POST.path, text.indexOf('VELMAR') + 1);
    assert.ok(article && mention);
    const last = nameChoices(corpus, article, mention, reader).at(-1);
    assert.deepEqual([last?.label, last?.description], ['Not a name anywhere in this article', '2 places']);
  });
});

describe('what can be added or joined', () => {
  it('is offered for words that are selected, before what is found there', () => {
    const start = POST.text.indexOf('Tomas Okafor');
    const labels = (end: number, isAsked: boolean) =>
      correctingLinks(corpusOf(), { path: POST.path, start, end }, reader, isAsked).map(({ label }) => label);
    assert.deepEqual(labels(start + 5, false), ['Mark as a name…', 'Mark as a quotation…']);
    assert.deepEqual(labels(start, false), []);
    assert.ok(labels(start, true).includes('Same actor as…'));
  });

  it('is not offered for what is found already, of which it is said what it is', () => {
    const start = POST.text.indexOf('Tomas Okafor');
    const place = { path: POST.path, start, end: start + 'Tomas Okafor'.length };
    const [first, ...others] = correctingGroups(corpusOf(), place, reader);
    assert.equal(first?.title, 'Tomas Okafor — person');
    assert.equal(first.links[0]?.action.kind, 'correctName');
    assert.ok(others.every(({ title }) => title !== 'Selected words'));
    const [quotation] = corpusOf().claims();
    const content = quotation?.content[0];
    assert.ok(content);
    const groups = correctingGroups(corpusOf(), { path: quotation.path, ...content }, reader);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Direct quotation: the speaker’s own words'],
    );
  });

  it('says who may be the same: those with a word of the name first, never the actor itself', () => {
    const text = `${POST.text}\nTomas Lund stood by.`;
    const entities = [...(POST.entities ?? []), { type: 'person', name: 'Tomas Lund' } as const];
    const corpus = corpusOf({ ...POST, text, entities }, WIRE);
    const lund = corpus.entities().find(({ name }) => name === 'Tomas Lund');
    assert.ok(lund);
    const [first, ...others] = sameActorChoices(corpus, lund, POST.path, reader);
    assert.deepEqual([first?.label, first?.heading], ['Tomas Okafor', 'Similar names']);
    const headings = others.map(({ heading }) => heading);
    assert.deepEqual([...new Set(headings)], ['In this article', 'In other articles']);
    assert.ok(others.every(({ value }) => value !== lund.id));
  });

  it('begins with the speaker of what the words are a part of', () => {
    const corpus = corpusOf();
    const article = corpus.article(POST.path);
    assert.ok(article);
    const start = POST.text.indexOf('was leaving');
    const [first] = newSpeakerChoices(corpus, article, { start, end: start + 5 }, reader);
    assert.equal(first?.label, 'Tomas Okafor');
  });

  it('is marked wherever the words stand, or here only', () => {
    assert.equal(newNameChoices(1, reader).length, 3);
    assert.deepEqual(
      newNameChoices(4, reader).map(({ description, heading }) => heading ?? description),
      [
        ...Array<string>(3).fill('in all 4 places of this article'),
        ...Array<string>(3).fill('In this place only'),
      ],
    );
  });
});

describe('the words of a correction', () => {
  const anchor = { exact: 'Okafor', prefix: '', suffix: '', start: 0, end: 6 };
  const said = (change: Change, was = '') => correctionWords({ article: 'a', anchor, change, was }, reader);

  it('are short sentences', () => {
    const as = { article: 'b', anchor };
    assert.deepEqual(
      [
        said({ kind: 'isName', type: 'place', everywhere: true }),
        said({ kind: 'isQuotation', name: 'Okafor', type: 'person' }),
        said({ kind: 'isQuotation', name: null, type: 'person' }),
        said({ kind: 'same', name: 'Tomas Okafor', type: 'person', as }, 'T. Okafor'),
        said({ kind: 'apart' }, 'Okafor'),
        said({ kind: 'type', type: 'place', everywhere: 'Okafor' }, 'person'),
      ],
      [
        '“Okafor” is a place, wherever it stands',
        'Said by Okafor',
        'A quotation, speaker left open',
        'T. Okafor is the same as Tomas Okafor',
        'Not the Okafor of other articles',
        'Place, not person, in every article',
      ],
    );
  });
});

describe('the list of corrections', () => {
  const kept = (correction: Correction, article = POST.path) => ({
    id: correctionId(correction),
    correction,
    article,
  });

  it('says in a few words what was corrected, and leads there', () => {
    const { corpus, correction } = corrected('he was leaving', SPEAKER);
    const [row] = correctionRows(corpus, [kept(correction)], true, reader);
    assert.equal(row?.label, 'Mona Vik, not Tomas Okafor');
    assert.equal(row.description, 'he was leaving · Crews walk out in Velmar');
    const start = POST.text.indexOf('he was leaving');
    assert.deepEqual(row.action, { kind: 'open', place: { path: POST.path, start, end: start + 14 } });
  });

  it('begins with those that found no place, and says why', () => {
    const { corpus, correction } = corrected('he was leaving', SPEAKER);
    const lost = { ...correction, anchor: { ...correction.anchor, exact: 'she was staying' } };
    const elsewhere = { ...correction, article: 'gone.txt' };
    corpus.put(sketchRecord(POST), POST.text, { key: POST.path, own: [correction, lost], far: [] });
    const list = [kept(correction), kept(lost), kept(elsewhere, 'gone.txt')];
    const rows = correctionRows(corpus, list, true, reader);
    assert.deepEqual(
      rows.map(({ icon }) => icon),
      ['leftOut', 'leftOut', 'correction'],
    );
    assert.match(
      rows.map(({ description }) => description).join('; '),
      /not found any more · she was staying/,
    );
    assert.match(rows.map(({ spoken }) => spoken).join('; '), /article not found/);
    assert.equal(corpus.article(WIRE.path)?.corrections.length, 0);
  });

  it('does not worry about an article as long as others are being read', () => {
    const { corpus, correction } = corrected('he was leaving', SPEAKER);
    const elsewhere = { ...correction, article: 'later.txt' };
    const list = [kept(correction), kept(elsewhere, 'later.txt')];
    const rows = correctionRows(corpus, list, false, reader);
    assert.deepEqual(
      rows.map(({ icon, description }) => [icon, description.split(' · ')[0]]),
      [
        ['correction', 'he was leaving'],
        ['correction', 'article not read'],
      ],
    );
  });

  it('leads to another article that names the actor where that of the correction has gone', () => {
    const corpus = corpusOf();
    const start = POST.text.indexOf('Velmar');
    const as = { article: POST.path, anchor: anchorAt(POST.text, { start, end: start + 6 }) };
    const gone: Correction = {
      article: 'gone.txt',
      anchor: anchorAt('Tomas Okafor left.', { start: 0, end: 12 }),
      change: { kind: 'same', name: 'Velmar', type: 'place', as },
      was: 'Tomas Okafor',
    };
    const far = [{ path: 'gone.txt', id: correctionId(gone), correction: gone }];
    corpus.put(sketchRecord(POST), POST.text, { key: POST.path, own: [], far });
    const [row] = correctionRows(corpus, [kept(gone, 'gone.txt')], true, reader);
    assert.equal(row?.icon, 'correction');
    assert.match(row.description, /^by name/);
    assert.ok(row.action?.kind === 'open' && row.action.place.path !== 'gone.txt');
    assert.deepEqual(row.correction, { path: 'gone.txt', id: correctionId(gone) });
  });
});
