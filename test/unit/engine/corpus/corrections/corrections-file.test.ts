import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Change, Correction } from '../../../../../src/engine/corpus/corrections/correction';
import {
  readCorrections,
  writeCorrections,
} from '../../../../../src/engine/corpus/corrections/corrections-file';

const some = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('speaker' as const),
    name: fc.option(some),
    type: fc.constantFrom('person' as const, 'organization' as const),
  }),
  fc.record({ kind: fc.constant('notQuotation' as const) }),
  fc.record({
    kind: fc.constant('type' as const),
    type: fc.constantFrom('place' as const, 'nationality' as const),
  }),
  fc.record({ kind: fc.constant('notName' as const), everywhere: fc.boolean() }),
);
const correction: fc.Arbitrary<Correction> = fc.record({
  article: some,
  anchor: fc.record({
    exact: some,
    prefix: fc.string(),
    suffix: fc.string(),
    start: fc.nat(),
    end: fc.nat(),
  }),
  change,
  was: fc.string(),
});

const ONE: Correction = {
  article: 'news/quay.txt',
  anchor: { exact: '“We sail,”', prefix: 'at noon. ', suffix: ' said Holm.', start: 44, end: 54 },
  change: { kind: 'speaker', name: 'Lars Berg', type: 'person' },
  was: 'Ada Holm',
};

describe('the file of corrections', () => {
  it('gives back what was written, in one order', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (list) => {
        const file = writeCorrections(list);
        const read = readCorrections(file);
        assert.equal(read.problem, undefined);
        assert.equal(writeCorrections([...read.corrections].reverse()), writeCorrections(read.corrections));
        for (const one of list) {
          const same = read.corrections.filter(
            ({ article, anchor }) => article === one.article && anchor.exact === one.anchor.exact,
          );
          assert.ok(same.length > 0);
        }
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
    assert.deepEqual(readCorrections(' \n'), { corrections: [] });
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
