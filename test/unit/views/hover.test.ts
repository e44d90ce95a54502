import { strict as assert } from 'node:assert';
import { createAnnotator } from '../../../src/engine/annotator';
import { Corpus } from '../../../src/engine/corpus/corpus';
import { claimRows } from '../../../src/views/claims-tree';
import { hoversAt } from '../../../src/views/hover';
import { sketchRecord } from '../../support/record';
import { corpusOf, POST, reader, WIRE } from '../../support/story';

/** Title and sentences of the hover on a date of an article of 13 September 2023. */
function dateHover(phrase: string): string[] {
  const text =
    'Ferries wait\n\nVELMAR, 13 September 2023 — The pier was shut on Tuesday, the port said.\n\n' +
    'It was built on 2 May 2021 and repaired last year.\n\nThe meeting Friday is about its costs.\n';
  const dated = new Corpus();
  dated.put(createAnnotator({}).annotate('dated.txt', text), text);
  return hoversAt(dated, 'dated.txt', text.indexOf(phrase) + 1, reader).flatMap(({ title, sentences }) => [
    title,
    ...sentences,
  ]);
}

describe('the hover', () => {
  const corpus = corpusOf();
  const at = (path: string, words: string) => {
    const text = path === POST.path ? POST.text : WIRE.text;
    return hoversAt(corpus, path, text.indexOf(words) + 1, reader);
  };
  const said = (path: string, words: string) =>
    at(path, words).map(({ title, sentences }) => [title, ...sentences]);

  it('of a quotation says who said it, and nothing of doubt where there is none', () => {
    assert.deepEqual(said('post.txt', 'have waited'), [
      [
        'Direct quotation: the speaker’s own words',
        'Said by Tomas Okafor, chairman of the Seafarers’ Union.',
        'The article’s word for it: “said”.',
      ],
    ]);
  });

  it('names the act, the day with the phrase it rests on, and the doubt with its reason', () => {
    assert.deepEqual(said('post.txt', 'he was leaving'), [
      [
        'Indirect quotation: in the writer’s words',
        'Denied by Tomas Okafor, chairman of the Seafarers’ Union — on 3 March 2025 (“On Monday”).',
        'The article’s word for it: “denied”.',
        'Confidence 82\u00a0%: the day is counted from the dateline.',
      ],
    ]);
  });

  it('says how the day was reached that the phrase stands for', () => {
    const record = sketchRecord(POST);
    const start = POST.text.indexOf('On Monday');
    const reason = 'counted from the article’s date, 2025-03-04';
    const day = { start, end: start + 9, type: 'date', form: 'name', entity: null, confidence: 1 } as const;
    const dated = new Corpus();
    const mentions = [...record.mentions, { ...day, date: '2025-03-03', reason }];
    dated.put({ ...record, mentions }, POST.text);
    const [hover] = hoversAt(dated, POST.path, POST.text.indexOf('he was leaving') + 1, reader);
    assert.equal(
      hover?.sentences[2],
      'The day of “On Monday”: counted from the article’s date, 4 March 2025.',
    );
  });

  it('names those who passed the words on', () => {
    const [[, sentence] = []] = said('wire.txt', 'accepted');
    assert.equal(
      sentence,
      'Said by Tomas Okafor, chairman of the Seafarers’ Union — reported by Harbour Post.',
    );
  });

  it('does not guess a speaker', () => {
    const [hover] = at('post.txt', 'nonsense');
    assert.deepEqual(hover?.sentences, [
      'It is not clear who says this.',
      'Confidence 40\u00a0%: no speaker is named near it.',
    ]);
    assert.deepEqual(hover.links, []);
  });

  it('warns that what is only expected was not said', () => {
    const [[, sentence, warning] = []] = said('wire.txt', 'they are content');
    assert.match(sentence ?? '', /^Attributed to Tomas Okafor, /);
    assert.match(warning ?? '', /does not report this as said/);
  });

  it('names nobody twice who was told it and reported it', () => {
    const record = sketchRecord(WIRE);
    const post = record.entities.find(({ name }) => name === 'Harbour Post')?.id ?? '';
    const told = new Corpus();
    const quotations = record.quotations.map((quotation) => ({ ...quotation, addressee: post }));
    told.put({ ...record, quotations }, WIRE.text);
    const [view] = hoversAt(told, WIRE.path, WIRE.text.indexOf('accepted'), reader);
    assert.equal(view?.sentences[0], 'Said by Okafor — reported by Harbour Post.');
  });

  it('leads to the speaker’s first mention and other claims', () => {
    const [hover] = at('wire.txt', 'accepted');
    assert.deepEqual(
      hover?.links.map(({ label }) => label),
      ['First mention of Tomas Okafor', '2 other claims by Tomas Okafor'],
    );
  });

  it('of a name gives roles, other spellings and counts here and elsewhere', () => {
    const [hover] = at('post.txt', 'Tomas Okafor');
    assert.equal(hover?.title, 'Tomas Okafor — person');
    assert.deepEqual(hover.sentences, [
      'Chairman of the Seafarers’ Union.',
      'Also written “Okafor”.',
      '2 mentions here, 1 more in 1 other article, 3 claims.',
    ]);
  });

  it('of a pronoun offers no correction, as none can be made of it (trap)', () => {
    const text = 'Tomas Okafor shut the pier. He left.';
    const found = sketchRecord({
      path: 'told.txt',
      text,
      entities: [{ type: 'person', name: 'Tomas Okafor', aliases: ['He'] }],
    });
    const start = text.indexOf('He left');
    const mentions = found.mentions.map((mention) =>
      mention.start === start ? { ...mention, form: 'pronoun' as const } : mention,
    );
    const told = new Corpus();
    told.put({ ...found, mentions }, text);
    const [hover] = hoversAt(told, 'told.txt', start + 1, reader);
    assert.equal(hover?.title, 'Tomas Okafor — person');
    assert.equal(hover.correcting, undefined);
  });

  it('of a name that was joined by its spelling says so', () => {
    const spelled = new Corpus();
    for (const name of ['Aleksei Voronin', 'Alexey Voronin']) {
      const sketch = { path: `${name}.txt`, text: name, entities: [{ type: 'person', name }] } as const;
      spelled.put(sketchRecord(sketch), name);
    }
    const [hover] = hoversAt(spelled, 'Alexey Voronin.txt', 1, reader);
    assert.ok(
      hover?.sentences.includes('Taken for spellings of one name: “Aleksei Voronin”, “Alexey Voronin”.'),
    );
  });

  it('offers as many claims as the panel lists', () => {
    const [hover] = at('post.txt', 'Tomas Okafor');
    const speaker = corpus.entities().find(({ name }) => name === 'Tomas Okafor')?.id ?? '';
    const [row] = claimRows(corpus, { grouping: 'actor', filter: '', speaker }, reader);
    assert.equal(row?.children?.().length, 3);
    assert.ok(hover?.links.some(({ label }) => label === 'Show all 3 claims'));
  });

  it('counts as other claims all that are listed, where it speaks of one that is not', () => {
    const [hover] = at('wire.txt', 'they are content');
    assert.ok(hover?.links.some(({ label }) => label === '3 other claims by Tomas Okafor'));
  });

  it('of the cue speaks for its quotation', () => {
    assert.equal(at('post.txt', 'denied').length, 1);
  });

  it('of a date gives the day and how it was reached, unless it is written out', () => {
    assert.deepEqual(dateHover('on Tuesday'), [
      '12 September 2023 — “on Tuesday”',
      'Counted from the article’s date, 13 September 2023.',
    ]);
    assert.deepEqual(dateHover('2 May 2021'), ['2 May 2021 — “2 May 2021”']);
  });

  it('of a date that could be another says so', () => {
    assert.ok(dateHover('Friday').includes('It could also mean 15 September 2023: 50\u00a0% confidence.'));
  });

  it('of a date that stands for no single day says so', () => {
    assert.deepEqual(dateHover('last year'), ['last year', 'The phrase names a period, not a day.']);
  });

  it('is silent where nothing was found', () => {
    assert.deepEqual(at('post.txt', 'Bridge'), []);
    assert.deepEqual(hoversAt(corpus, 'none.txt', 0, reader), []);
  });
});
