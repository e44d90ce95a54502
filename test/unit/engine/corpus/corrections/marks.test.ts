import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Corpus } from '../../../../../src/engine/corpus/corpus';
import { anchorAt } from '../../../../../src/engine/corpus/corrections/anchor';
import { applyCorrections } from '../../../../../src/engine/corpus/corrections/apply-corrections';
import type { Change, Correction } from '../../../../../src/engine/corpus/corrections/correction';
import { makeCorrection } from '../../../../../src/engine/corpus/corrections/make-correction';
import { nameSpan, quotationSpan } from '../../../../../src/engine/corpus/corrections/marked-span';
import { sketchRecord, type RecordSketch } from '../../../../support/record';

const ARTICLE: RecordSketch = {
  path: 'ferry.txt',
  text: [
    'Orla Fenn of Skerry Line spoke first. “Nothing will sail,” Fenn told them.',
    'Skerry Line is old. The line’s crews, Fenn added, would “never yield” to it, and Skerry Lines of the past knew that.',
    'Per Dahl wrote that the sea is wide. “One,” he said. Skerry was quiet.',
  ].join('\n'),
  entities: [
    { type: 'person', name: 'Orla', aliases: [] },
    { type: 'person', name: 'Per Dahl' },
    { type: 'place', name: 'Skerry' },
  ],
  quotations: [{ content: '“One,”', cue: 'said', source: 'he', speaker: 'Per Dahl', confidence: 0.8 }],
};
const RECORD = sketchRecord(ARTICLE);
const { text: TEXT } = ARTICLE;

function spanOf(words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function mark(words: string, change: Change, nth = 0): Correction {
  return { article: 'ferry.txt', anchor: anchorAt(TEXT, spanOf(words, nth)), change, was: '' };
}

const name = (words: string, type: 'person' | 'organization' | 'place', everywhere = false, nth = 0) =>
  mark(words, { kind: 'isName', type, everywhere }, nth);
const quotation = (words: string, speaker: string | null) =>
  mark(words, { kind: 'isQuotation', name: speaker, type: 'person' });

function apply(...own: readonly Correction[]) {
  const { record, outcomes } = applyCorrections(RECORD, TEXT, { key: RECORD.path, own, far: [] });
  const nameOf = (id: string | null) => record.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    record,
    states: outcomes.map(({ state }) => state),
    names: record.mentions.map(
      ({ start, end, type, entity }) => `${TEXT.slice(start, end)} ${type}: ${nameOf(entity) ?? ''}`,
    ),
    quotations: record.quotations.map(
      ({ kind, content, verbatim, speaker }) =>
        `${kind} ${content.map((span) => TEXT.slice(span.start, span.end)).join(' … ')} [${verbatim
          .map((span) => TEXT.slice(span.start, span.end))
          .join()}] ${nameOf(speaker) ?? '?'}`,
    ),
  };
}

describe('a name that was missed', () => {
  it('is marked for sure, and says who marked it', () => {
    const { record, names, states } = apply(name('Fenn', 'person', false, 1));
    const marked = record.mentions.find(({ confidence }) => confidence === 1);
    assert.equal(marked?.reason, 'marked by the reader');
    assert.ok(names.includes('Fenn person: Fenn'));
    assert.deepEqual(states, ['applied']);
    assert.deepEqual(record.quotations, RECORD.quotations);
  });

  it('is marked wherever the words stand by themselves, and not within other words or names', () => {
    const { names } = apply(name('Skerry Line', 'organization', true));
    assert.equal(names.filter((one) => one === 'Skerry Line organization: Skerry Line').length, 2);
    assert.equal(names.filter((one) => one === 'Skerry place: Skerry').length, 2, 'Skerry Lines, and alone');
  });

  it('takes the place of a name with other borders, and of whom that meant', () => {
    const { names, record } = apply(name('Orla Fenn', 'person'));
    assert.ok(names.includes('Orla Fenn person: Orla Fenn'));
    assert.equal(record.entities.length, RECORD.entities.length, 'nobody new');
    assert.deepEqual(record.entities[0]?.aliases, []);
  });

  it('joins the only person of that family name', () => {
    const { names } = apply(name('Orla Fenn', 'person'), name('Fenn', 'person', true, 1));
    assert.equal(names.filter((one) => one === 'Fenn person: Orla Fenn').length, 2);
  });

  it('is somebody new where the type is another', () => {
    const { record } = apply(name('Per Dahl', 'organization'));
    assert.deepEqual(
      record.entities.filter((entity) => entity.name === 'Per Dahl').map(({ type }) => type),
      ['organization'],
    );
    const [quoted] = record.quotations;
    assert.ok(quoted);
    const heir = record.entities.find(({ id }) => id === quoted.speaker);
    assert.equal(heir?.type, 'organization', 'who says what the former said');
  });

  it('counts once where two readers mark it with other borders', () => {
    const { states, names } = apply(name('Orla Fenn', 'person'), name('Fenn', 'organization'));
    assert.deepEqual([...states].sort(), ['applied', 'overruled']);
    assert.equal(names.filter((one) => /Fenn/.test(one)).length, 1);
  });
});

describe('a quotation that was missed', () => {
  it('is direct, mixed or indirect by the marks in it', () => {
    const { quotations } = apply(
      quotation('“Nothing will sail,”', 'Orla'),
      quotation('would “never yield” to it', 'Orla'),
      quotation('the sea is wide', 'Per Dahl'),
    );
    assert.deepEqual(quotations, [
      'direct “Nothing will sail,” [“Nothing will sail,”] Orla',
      'mixed would “never yield” to it [“never yield”] Orla',
      'indirect the sea is wide [] Per Dahl',
      'direct “One,” [“One,”] Per Dahl',
    ]);
  });

  it('may be left open, or be of somebody whom the article does not name', () => {
    const { quotations, record } = apply(
      quotation('the sea is wide', null),
      quotation('“Nothing will sail,”', 'Mona Vik'),
    );
    assert.match(quotations[0] ?? '', /Mona Vik$/);
    assert.match(quotations[1] ?? '', /\?$/);
    assert.ok(record.quotations.slice(0, 2).every(({ confidence }) => confidence === 1));
  });

  it('draws one that was found with other borders anew, and keeps what was known of it', () => {
    const { record, quotations } = apply(quotation('“One,” he', 'Per Dahl'));
    assert.deepEqual(quotations, ['mixed “One,” he [“One,”] Per Dahl']);
    assert.deepEqual(record.quotations[0]?.cue, RECORD.quotations[0]?.cue);
  });
});

describe('what was marked', () => {
  const corpusWith = (...own: readonly Correction[]) => {
    const corpus = new Corpus();
    corpus.put(RECORD, TEXT, { key: RECORD.path, own, far: [] });
    const article = corpus.article(RECORD.path);
    assert.ok(article);
    return article;
  };

  it('is said anew where it is corrected, and nothing is said where it is taken away', () => {
    const one = name('Fenn', 'person', false, 1);
    const article = corpusWith(one);
    const again = makeCorrection(article, 'ferry.txt', spanOf('Fenn', 1), { kind: 'type', type: 'place' });
    assert.deepEqual(again.correction.change, { kind: 'isName', type: 'place', everywhere: false });
    assert.deepEqual(again.replaced, [one]);
    const away = makeCorrection(article, 'ferry.txt', spanOf('Fenn', 1), {
      kind: 'notName',
      everywhere: false,
    });
    assert.deepEqual([away.isUndone, away.replaced], [true, [one]]);
  });

  it('the same for quotations', () => {
    const one = quotation('the sea is wide', null);
    const article = corpusWith(one);
    const change: Change = { kind: 'speaker', name: 'Per Dahl', type: 'person' };
    const again = makeCorrection(article, 'ferry.txt', spanOf('the sea is wide'), change);
    assert.deepEqual(again.correction.change, { ...change, kind: 'isQuotation' });
    assert.deepEqual(again.replaced, [one]);
    const away = makeCorrection(article, 'ferry.txt', spanOf('the sea is wide'), { kind: 'notQuotation' });
    assert.equal(away.isUndone, true);
  });

  it('takes the place of what a reader said against it', () => {
    const no = mark('Orla', { kind: 'notName', everywhere: false });
    const { replaced } = makeCorrection(corpusWith(no), 'ferry.txt', spanOf('Orla Fenn'), {
      kind: 'isName',
      type: 'person',
      everywhere: false,
    });
    assert.deepEqual(replaced, [no]);
  });

  it('can be corrected like anything that was found', () => {
    const { record } = apply(
      quotation('the sea is wide', null),
      mark('the sea is wide', { kind: 'speaker', name: 'Per Dahl', type: 'person' }),
    );
    assert.equal(record.quotations[0]?.speaker, 'e2');
  });
});

describe('the words selected', () => {
  const nameIn = (text: string) => {
    const [before = '', words = '', after = ''] = text.split('|');
    const all = before + words + after;
    const span = nameSpan(all, { start: before.length, end: before.length + words.length });
    return span && all.slice(span.start, span.end);
  };
  const quotationIn = (text: string) => {
    const [before = '', words = '', after = ''] = text.split('|');
    const all = before + words + after;
    const span = quotationSpan(all, { start: before.length, end: before.length + words.length });
    return span && all.slice(span.start, span.end);
  };

  it('are a name without what stands around it', () => {
    assert.equal(nameIn('as |Orla Fenn, |said'), 'Orla Fenn');
    assert.equal(nameIn('(|(Fenn’s) |boat'), 'Fenn');
    assert.equal(nameIn('the |U.S.| and'), 'U.S.');
    assert.equal(nameIn('of |Acme Inc.|'), 'Acme Inc.');
    assert.equal(nameIn('met |Fenn.|'), 'Fenn');
    assert.equal(nameIn('a | – | b'), undefined);
    assert.equal(nameIn(`|${'Fenn '.repeat(100)}|`), undefined);
    assert.equal(nameIn('|Fenn\n\nDahl|'), undefined);
  });

  it('are a quotation with its marks', () => {
    assert.equal(quotationIn('he said: “|We sail|,” and left'), '“We sail,”');
    assert.equal(quotationIn('he said: |“We sail|,” and left'), '“We sail,”');
    assert.equal(quotationIn('he said: “|We sail,”| and left'), '“We sail,”');
    assert.equal(quotationIn('he said | that we sail |.'), 'that we sail');
    assert.equal(quotationIn('“We |sail| at noon,” he said'), 'sail');
    assert.equal(quotationIn('a |, | b'), undefined);
  });

  it('never throw, and give a stretch of the text with no white space at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        for (const span of [nameSpan(text, { start, end }), quotationSpan(text, { start, end })]) {
          if (!span) continue;
          const words = text.slice(span.start, span.end);
          assert.ok(words !== '' && words === words.trim());
        }
      }),
    );
  });
});
