import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Annotation } from '../../../../../src/engine/annotation';
import { anchorAt } from '../../../../../src/engine/corpus/corrections/anchor';
import { applyCorrections as applySaid } from '../../../../../src/engine/corpus/corrections/apply-corrections';
import {
  correctionId,
  type Change,
  type Correction,
  type ReadersWord,
} from '../../../../../src/engine/corpus/corrections/correction';
import { Corpus } from '../../../../../src/engine/corpus/corpus';
import { indexLines } from '../../../../../src/engine/corpus/index-lines';
import { sketchRecord, type RecordSketch } from '../../../../support/record';

const ARTICLE: RecordSketch = {
  path: 'quay.txt',
  text: [
    'Ada Holm, the captain, left Brack at noon. “We sail,” said Holm.',
    'Her brother, Lars Berg, told the Courier that the boat was late. Holm laughed.',
    '“Late is better than never,” he said. Paris Berg of Brack waited, and Berg waved.',
  ].join('\n'),
  entities: [
    { type: 'person', name: 'Ada Holm', aliases: ['Holm'], roles: ['captain'] },
    { type: 'person', name: 'Lars Berg', aliases: ['Berg'] },
    { type: 'organization', name: 'Courier' },
    { type: 'place', name: 'Paris' },
    { type: 'person', name: 'Brack' },
  ],
  quotations: [
    { content: '“We sail,”', cue: 'said', source: 'Ada Holm', speaker: 'Ada Holm', confidence: 0.82 },
    {
      content: 'the boat was late',
      kind: 'indirect',
      source: 'Lars Berg',
      speaker: 'Lars Berg',
      relays: ['Courier'],
    },
    { content: '“Late is better than never,”', source: 'he', speaker: 'Ada Holm', coSpeakers: ['Lars Berg'] },
  ],
};
const RECORD = sketchRecord(ARTICLE);

/** What is said in one article; both ends of what is the same lie in it. */
function said(own: readonly Correction[]): ReadersWord {
  const far = own
    .filter(({ change }) => change.kind === 'same')
    .map((correction) => ({ path: ARTICLE.path, id: correctionId(correction), correction }));
  return { key: ARTICLE.path, own, far };
}

const applyCorrections = (record: Annotation, text: string, own: readonly Correction[]) =>
  applySaid(record, text, said(own));
const { text: TEXT } = ARTICLE;

function correct(words: string, change: Change, nth = 0): Correction {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return {
    article: 'quay.txt',
    anchor: anchorAt(TEXT, { start, end: start + words.length }),
    change,
    was: '',
  };
}

const speaker = (words: string, name: string | null, type: 'person' | 'organization' = 'person') =>
  correct(words, { kind: 'speaker', name, type });

function apply(...corrections: readonly Correction[]) {
  const { record, outcomes } = applyCorrections(RECORD, TEXT, corrections);
  const nameOf = (id: string | null) => record.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    record,
    states: outcomes.map(({ state }) => state),
    names: record.mentions.map(({ start, end, type }) => `${TEXT.slice(start, end)} ${type}`),
    speakers: record.quotations.map(({ speaker: id }) => nameOf(id)),
    reasons: record.quotations.map(({ reason }) => reason),
  };
}

describe('a correction of a speaker', () => {
  it('names another actor of the article, for sure, and says what had been thought', () => {
    const { record, speakers, reasons } = apply(speaker('“We sail,”', 'Lars Berg'));
    assert.deepEqual(speakers, ['Lars Berg', 'Lars Berg', 'Ada Holm']);
    const [first] = record.quotations;
    assert.equal(first?.confidence, 1);
    assert.equal(
      reasons[0],
      'corrected by the reader: “Ada Holm” had been taken for the speaker, with 82 % confidence',
    );
    assert.equal(first.source, null, 'the source names somebody else');
    assert.equal(record.entities.length, RECORD.entities.length);
  });

  it('knows an actor by another of their names', () => {
    assert.equal(apply(speaker('“We sail,”', 'BERG')).speakers[0], 'Lars Berg');
  });

  it('brings in somebody whom the article does not name, once', () => {
    const { record, speakers } = apply(
      speaker('“We sail,”', 'Mona Vik'),
      speaker('“Late is better than never,”', 'Mona Vik'),
    );
    assert.deepEqual(speakers, ['Mona Vik', 'Lars Berg', 'Mona Vik']);
    assert.equal(record.entities.length, RECORD.entities.length + 1);
    assert.equal(new Set(record.entities.map(({ id }) => id)).size, record.entities.length);
  });

  it('leaves it open', () => {
    const { record, reasons } = apply(speaker('“We sail,”', null));
    assert.equal(record.quotations[0]?.speaker, null);
    assert.match(reasons[0] ?? '', /^left open by the reader/);
  });

  it('confirms what was found, with those who say it too', () => {
    const { record, reasons } = apply(speaker('“Late is better than never,”', 'Ada Holm'));
    assert.equal(record.quotations[2]?.confidence, 1);
    assert.equal(record.quotations[2].coSpeakers?.length, 1);
    assert.match(reasons[2] ?? '', /^confirmed by the reader/);
  });

  it('makes nobody pass on their own words', () => {
    const { record } = apply(speaker('the boat was late', 'Courier', 'organization'));
    assert.deepEqual(record.quotations[1]?.relays, []);
  });
});

describe('what follows a quotation whose speaker is corrected', () => {
  const text = [
    'Ada Holm left with Lars Berg. “We sail,” the captain said. “At noon.”',
    '“It rains,” he added. The tide was high. He said the boat was old.',
    '“Nobody comes,” Holm said. “Or some,” he said.',
  ].join('\n');
  const sketch: RecordSketch = {
    path: 'run.txt',
    text,
    entities: [
      { type: 'person', name: 'Ada Holm', aliases: ['Holm'] },
      { type: 'person', name: 'Lars Berg' },
    ],
    quotations: [
      { content: '“We sail,”', source: 'the captain', speaker: 'Ada Holm' },
      { content: '“At noon.”', speaker: 'Ada Holm' },
      { content: '“It rains,”', source: 'he', speaker: 'Ada Holm' },
      { content: 'the boat was old', kind: 'indirect', source: 'He', speaker: 'Ada Holm' },
      { content: '“Nobody comes,”', source: 'Holm', speaker: 'Ada Holm' },
      { content: '“Or some,”', speaker: 'Ada Holm' },
    ],
  };
  const bare = sketchRecord(sketch);
  const pronouns = ['he added', 'He said'].map((words) => {
    const start = text.indexOf(words);
    const meant = { type: 'person', form: 'pronoun', entity: 'e1', confidence: 0.8 } as const;
    return { start, end: start + 2, ...meant };
  });
  const record: Annotation = {
    ...bare,
    mentions: [...bare.mentions, ...pronouns].sort((a, b) => a.start - b.start),
    quotations: bare.quotations.map((one) =>
      one.content[0]?.start === text.indexOf('“It rains') && pronouns[0]
        ? { ...one, source: { start: pronouns[0].start, end: pronouns[0].end } }
        : one,
    ),
  };
  const speakersAfter = (...corrected: readonly (readonly [words: string, name: string | null])[]) => {
    const own = corrected.map(([words, name]): Correction => {
      const start = text.indexOf(words);
      const anchor = anchorAt(text, { start, end: start + words.length });
      return { article: 'run.txt', anchor, change: { kind: 'speaker', name, type: 'person' }, was: '' };
    });
    return applySaid(record, text, { key: 'run.txt', own, far: [] }).record;
  };
  const initials = ({ quotations, entities }: Annotation) =>
    quotations
      .map(({ speaker: id }) => entities.find((one) => one.id === id)?.name.charAt(0) ?? '-')
      .join('');

  it('is the same speaker’s where a pronoun or the paragraph goes on, up to the next name', () => {
    const now = speakersAfter(['“We sail,”', 'Lars Berg']);
    assert.equal(initials(now), 'LLLLAA');
    assert.deepEqual(
      now.mentions.filter(({ form }) => form === 'pronoun').map(({ entity }) => entity),
      ['e2', 'e2'],
    );
    assert.match(now.quotations[2]?.reason ?? '', /^follows the quotation before, corrected by the reader/);
  });

  it('is left alone behind what the reader has said of it, and before', () => {
    assert.equal(initials(speakersAfter(['“We sail,”', 'Lars Berg'], ['“It rains,”', 'Ada Holm'])), 'LLAAAA');
    assert.equal(initials(speakersAfter(['“It rains,”', 'Lars Berg'])), 'AALLAA');
    assert.equal(initials(speakersAfter(['“We sail,”', null])), '-AAAAA');
  });

  it('is left alone where the reader only confirms who speaks', () => {
    assert.equal(initials(speakersAfter(['“We sail,”', 'Ada Holm'])), 'AAAAAA');
  });
});

describe('a correction of what is no quotation', () => {
  it('takes it away and nothing else', () => {
    const { record } = apply(correct('the boat was late', { kind: 'notQuotation' }));
    assert.deepEqual(record.quotations, [RECORD.quotations[0], RECORD.quotations[2]]);
    assert.deepEqual(record.mentions, RECORD.mentions);
  });
});

describe('a correction of a name', () => {
  it('gives all mentions of its bearer their type', () => {
    const { record, names } = apply(correct('Brack', { kind: 'type', type: 'place' }));
    assert.deepEqual(
      names.filter((name) => name.startsWith('Brack')),
      ['Brack place', 'Brack place'],
    );
    const [mention] = record.mentions.filter(({ type, start }) => type === 'place' && start < 60);
    assert.equal(mention?.confidence, 1);
    assert.equal(
      mention.reason,
      'corrected by the reader: it had been taken for a person, with 90 % confidence',
    );
    assert.equal(record.entities.find(({ name }) => name === 'Brack')?.type, 'place');
    assert.deepEqual(record.quotations, RECORD.quotations);
  });

  it('takes away what is no name in one place, and its bearer with the last one', () => {
    const one = apply(correct('Brack', { kind: 'notName', everywhere: false }));
    assert.equal(one.names.filter((name) => name.startsWith('Brack')).length, 1);
    assert.equal(one.record.entities.length, RECORD.entities.length);
    const all = apply(correct('Brack', { kind: 'notName', everywhere: true }));
    assert.equal(all.names.filter((name) => name.startsWith('Brack')).length, 0);
    assert.equal(all.record.entities.length, RECORD.entities.length - 1);
  });

  it('keeps an entity under the names it still has', () => {
    const { record } = apply(correct('Ada Holm', { kind: 'notName', everywhere: false }));
    assert.equal(record.entities[0]?.name, 'Holm');
    assert.deepEqual(record.entities[0].aliases, []);
  });

  it('leaves open what somebody said whose name is none', () => {
    const { record, reasons } = apply(
      correct('Ada Holm', { kind: 'notName', everywhere: true }),
      correct('Holm', { kind: 'notName', everywhere: true }, 1),
    );
    assert.equal(record.quotations[0]?.speaker, null);
    assert.equal(record.quotations[2]?.coSpeakers, undefined);
    assert.match(reasons[0] ?? '', /no name/);
  });
});

describe('corrections', () => {
  it('that contradict each other: one counts, the other is said to be overruled', () => {
    const { states } = apply(speaker('“We sail,”', 'Lars Berg'), speaker('“We sail,”', 'Courier'));
    assert.deepEqual([...states].sort(), ['applied', 'overruled']);
  });

  it('that say the same twice count once', () => {
    assert.deepEqual(apply(speaker('“We sail,”', 'Courier'), speaker('“We sail,”', 'Courier')).states, [
      'applied',
    ]);
  });

  it('whose words have gone change nothing and are said to be lost', () => {
    const lost = speaker('“We sail,”', 'Lars Berg');
    const { record, outcomes } = applyCorrections(RECORD, TEXT, [
      { ...lost, anchor: { ...lost.anchor, exact: 'We do not sail' } },
    ]);
    assert.deepEqual(record, RECORD);
    assert.deepEqual(
      outcomes.map(({ state, span }) => [state, span]),
      [['gone', null]],
    );
  });

  it('of something that is found no more are unfound, unless it was to go', () => {
    const bare: Annotation = { ...RECORD, quotations: [] };
    const both = [speaker('“We sail,”', 'Lars Berg'), correct('the boat was late', { kind: 'notQuotation' })];
    const { outcomes } = applyCorrections(bare, TEXT, both);
    assert.deepEqual(
      outcomes.map(({ state }) => state),
      ['unfound', 'applied'],
    );
  });

  it('hold where the engine draws the borders a little otherwise', () => {
    const { outcomes } = applyCorrections(RECORD, TEXT, [correct('We sail', { kind: 'notQuotation' })]);
    assert.equal(outcomes[0]?.state, 'applied');
    assert.notEqual(
      applyCorrections(RECORD, TEXT, [correct('We sail', { kind: 'notQuotation' })]).record,
      RECORD,
    );
  });
});

/** As JSON gives them. */
const PLAIN = { noNullPrototype: true } as const;
const words = fc.constantFrom(
  '“We sail,”',
  'the boat was late',
  '“Late is better than never,”',
  'Holm',
  'Brack',
  'Ada Holm',
  'Paris',
  'nowhere',
  'Berg, told',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('speaker' as const),
      name: fc.constantFrom('Lars Berg', 'Holm', 'Mona Vik', '@', null),
      type: fc.constantFrom('person' as const, 'organization' as const),
    },
    PLAIN,
  ),
  fc.record({ kind: fc.constant('notQuotation' as const) }, PLAIN),
  fc.record(
    { kind: fc.constant('type' as const), type: fc.constantFrom('place' as const, 'person' as const) },
    PLAIN,
  ),
  fc.record({ kind: fc.constant('notName' as const), everywhere: fc.boolean() }, PLAIN),
  fc.record({ kind: fc.constant('apart' as const) }, PLAIN),
  fc.record(
    {
      kind: fc.constant('isName' as const),
      type: fc.constantFrom('place' as const, 'person' as const),
      everywhere: fc.boolean(),
    },
    PLAIN,
  ),
  fc.record(
    {
      kind: fc.constant('isQuotation' as const),
      name: fc.constantFrom('Lars Berg', 'Mona Vik', null),
      type: fc.constant('person' as const),
    },
    PLAIN,
  ),
  words.map((exact) => {
    const start = Math.max(TEXT.indexOf(exact), 0);
    const anchor = { ...anchorAt(TEXT, { start, end: start + exact.length }), exact };
    const as = { article: 'quay.txt', anchor };
    return { kind: 'same' as const, name: exact, type: 'person' as const, as };
  }),
);
const correction: fc.Arbitrary<Correction> = fc
  .record({ words, change, nth: fc.nat(2) }, PLAIN)
  .map((one) => {
    let start = TEXT.indexOf(one.words);
    for (let i = 0; i < one.nth; i++) start = Math.max(start, TEXT.indexOf(one.words, start + 1));
    const anchor = anchorAt(TEXT, { start: Math.max(start, 0), end: Math.max(start, 0) + one.words.length });
    return {
      article: 'quay.txt',
      anchor: start < 0 ? { ...anchor, exact: one.words } : anchor,
      change: one.change,
      was: '',
    };
  });
const corrections = fc.array(correction, { maxLength: 6 });

describe('any corrections', () => {
  it('none of them: nothing changes', () => {
    assert.equal(applyCorrections(RECORD, TEXT, []).record, RECORD);
  });

  it('in any order give the same', () => {
    fc.assert(
      fc.property(corrections, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((one) => ({ one, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        assert.deepEqual(applyCorrections(RECORD, TEXT, shuffled), applyCorrections(RECORD, TEXT, list));
      }),
    );
  });

  it('made and undone leave the corpus as it was', () => {
    const dump = (corpus: Corpus) => JSON.stringify([...indexLines(corpus, { everything: true })]);
    const plain = new Corpus();
    plain.put(RECORD, TEXT);
    fc.assert(
      fc.property(corrections, (list) => {
        const corpus = new Corpus();
        corpus.put(RECORD, TEXT, said(list));
        corpus.put(corpus.article('quay.txt')?.found ?? RECORD, TEXT);
        assert.equal(dump(corpus), dump(plain));
      }),
    );
  });

  it('leave a sound record, whose every reference leads somewhere', () => {
    fc.assert(
      fc.property(corrections, (list) => {
        const { record, outcomes } = applyCorrections(RECORD, TEXT, list);
        const ids = new Set(record.entities.map(({ id }) => id));
        assert.equal(ids.size, record.entities.length);
        const known = (id: string | null | undefined) => id === null || id === undefined || ids.has(id);
        for (const { entity, start, end, confidence } of record.mentions)
          assert.ok(known(entity) && start < end && end <= TEXT.length && confidence <= 1);
        for (const quotation of record.quotations) {
          const { speaker: by, coSpeakers = [], addressee, relays, content } = quotation;
          assert.ok([by, addressee, ...coSpeakers, ...relays.map(({ entity }) => entity)].every(known));
          assert.ok(content.every(({ start, end }) => start < end && end <= TEXT.length));
        }
        assert.equal(outcomes.length, new Set(outcomes.map(({ id }) => id)).size);
      }),
    );
  });

  it('never throw, whatever the text has become', () => {
    fc.assert(
      fc.property(corrections, fc.string(), (list, text) => {
        applyCorrections(sketchRecord({ path: 'a', text }), text, list);
      }),
    );
  });
});
