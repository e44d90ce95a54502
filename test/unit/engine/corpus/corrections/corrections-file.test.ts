import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  correctionId,
  type Change,
  type Correction,
} from '../../../../../src/engine/corpus/corrections/correction';
import {
  readCorrections,
  writeCorrections,
} from '../../../../../src/engine/corpus/corrections/corrections-file';

const some = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
/** As names are read: on one line. */
const line = fc
  .string({ minLength: 1, unit: 'grapheme-ascii' })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const anchor = fc.record({
  exact: some,
  prefix: fc.string(),
  suffix: fc.string(),
  start: fc.nat(),
  end: fc.nat(),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('speaker' as const),
    name: fc.option(line),
    type: fc.constantFrom('person' as const, 'organization' as const),
  }),
  fc.record({ kind: fc.constant('notQuotation' as const) }),
  fc.record({
    kind: fc.constant('type' as const),
    type: fc.constantFrom('place' as const, 'nationality' as const),
  }),
  fc.record({
    kind: fc.constant('type' as const),
    type: fc.constantFrom('place' as const, 'nationality' as const),
    everywhere: line,
  }),
  fc.record({ kind: fc.constant('notName' as const), everywhere: fc.boolean() }),
  fc.record({
    kind: fc.constant('isName' as const),
    type: fc.constantFrom('place' as const, 'person' as const),
    everywhere: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('isQuotation' as const),
    name: fc.option(line),
    type: fc.constantFrom('person' as const, 'organization' as const),
  }),
  fc.record({
    kind: fc.constant('same' as const),
    name: line,
    type: fc.constantFrom('person' as const, 'organization' as const),
    as: fc.record({ article: some, anchor }),
  }),
  fc.record({ kind: fc.constant('apart' as const) }),
);
const correction: fc.Arbitrary<Correction> = fc.record({ article: some, anchor, change, was: line });
/** Keys that a later Sourceline, or somebody by hand, may have added. */
const others = fc.dictionary(
  fc.string({ minLength: 1 }).map((key) => `x${key}`),
  fc.jsonValue(),
  { maxKeys: 3 },
);

const ONE: Correction = {
  article: 'news/quay.txt',
  anchor: { exact: '“We sail,”', prefix: 'at noon. ', suffix: ' said Holm.', start: 44, end: 54 },
  change: { kind: 'speaker', name: 'Lars Berg', type: 'person' },
  was: 'Ada Holm',
};

/** With keys in one order, however deep. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

describe('the file of corrections', () => {
  it('gives back what was written, in one order', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (list) => {
        const read = readCorrections(writeCorrections(list));
        assert.equal(read.problem, undefined);
        const byId = (all: readonly Correction[]) =>
          Object.fromEntries(all.map((one) => [correctionId(one), JSON.stringify(sorted(one))]).sort());
        assert.deepEqual(byId(read.corrections), byId(list));
        assert.equal(writeCorrections([...read.corrections].reverse()), writeCorrections(read.corrections));
      }),
    );
  });

  it('keeps what is not ours in it', () => {
    fc.assert(
      fc.property(correction, others, others, others, (one, inFile, inEntry, inTarget) => {
        const file = JSON.parse(writeCorrections([one])) as { corrections: Record<string, unknown>[] };
        const [entry = {}] = file.corrections;
        const target = { ...(entry['target'] as object), ...inTarget };
        const before = { ...file, ...inFile, corrections: [{ ...entry, ...inEntry, target }] };
        const { corrections, besides, problem } = readCorrections(JSON.stringify(before));
        assert.equal(problem, undefined);
        const after: unknown = JSON.parse(writeCorrections(corrections, besides));
        assert.deepEqual(sorted(after), sorted(JSON.parse(JSON.stringify(before))));
      }),
    );
  });

  it('has names on one line, whatever stands in it', () => {
    const [read] = readCorrections(
      writeCorrections([{ ...ONE, change: { kind: 'speaker', name: ' Lars\n Berg ', type: 'person' } }]),
    ).corrections;
    assert.deepEqual(read, ONE);
  });

  it('can be read by people', () => {
    assert.deepEqual(JSON.parse(writeCorrections([ONE])), {
      about:
        'What readers have put right in these articles with Sourceline. Made to be shared and kept under version control.',
      version: 1,
      corrections: [
        {
          article: 'news/quay.txt',
          kind: 'speaker',
          name: 'Lars Berg',
          type: 'person',
          was: 'Ada Holm',
          target: { exact: '“We sail,”', prefix: 'at noon. ', suffix: ' said Holm.', start: 44, end: 54 },
        },
      ],
    });
  });

  it('changes by a few lines with one correction more', () => {
    const lines = (...list: readonly Correction[]) => writeCorrections(list).split('\n');
    const more: Correction = { ...ONE, article: 'news/alley.txt' };
    assert.ok(lines(ONE).every((line) => lines(ONE, more).includes(line) || line === '    }'));
  });

  it('that is damaged says what is wrong and gives what can be read', () => {
    const file = JSON.parse(writeCorrections([ONE])) as { corrections: unknown[] };
    const damaged = { ...file, corrections: [...file.corrections, { ...ONE, kind: 'later' }, 7] };
    const { corrections, problem } = readCorrections(JSON.stringify(damaged));
    assert.deepEqual(corrections, [ONE]);
    assert.equal(problem, 'correction number 2 in it is not understood');
    assert.match(readCorrections('{ "corrections": [').problem ?? '', /not valid JSON/);
    assert.match(readCorrections('<<<<<<< HEAD\n{}').problem ?? '', /not valid JSON/);
    assert.match(readCorrections('[]').problem ?? '', /no list of corrections/);
    assert.match(readCorrections('{"version": 2, "corrections": []}').problem ?? '', /another version/);
  });

  it('that is empty holds nothing', () => {
    assert.deepEqual(readCorrections(' \n'), { corrections: [], besides: {} });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        readCorrections(json);
        readCorrections(`{"version": 1, "corrections": [${json}]}`);
      }),
    );
  });
});
