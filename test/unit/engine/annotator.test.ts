import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Annotation } from '../../../src/engine/annotation';
import { createAnnotator } from '../../../src/engine/annotator';
import { type Span, overlaps } from '../../../src/engine/text/span';

const MODEL = 'media/names.bin';
const annotator = createAnnotator(existsSync(MODEL) ? { model: readFileSync(MODEL) } : {});
const annotate = (text: string, path = 'a.txt') => annotator.annotate(path, text);

/** Every span of the record that names a place in the text. */
function spansOf(record: Annotation): Span[] {
  const { article, mentions, entities, quotations } = record;
  const maybe = (span: Span | null) => (span ? [span] : []);
  return [
    ...article.blocks,
    ...[article.headline, article.byline, article.published].flatMap(maybe),
    ...mentions,
    ...entities.flatMap((entity) => entity.roleSpans),
    ...quotations.flatMap((q) => [
      ...q.content,
      ...q.verbatim,
      ...q.relays,
      ...[q.cue, q.source, q.saidOn].flatMap(maybe),
    ]),
  ];
}

function check(text: string, record: Annotation): void {
  const splitsPair = (at: number) =>
    (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  for (const { start, end } of spansOf(record)) {
    assert.ok(start >= 0 && start < end && end <= text.length, `span ${start}–${end} of ${text.length}`);
    assert.ok(!splitsPair(start) && !splitsPair(end), `span ${start}–${end} cuts a character`);
  }
  const sorted = (spans: readonly Span[]) =>
    spans.every((span, i) => i === 0 || (spans[i - 1]?.start ?? 0) <= span.start);
  assert.ok(sorted(record.mentions) && sorted(record.article.blocks), 'sorted');
  assert.ok(
    record.quotations.every((q) => q.content.length > 0 && sorted(q.content) && sorted(q.verbatim)),
    'contents sorted',
  );
  const names = record.mentions.filter(({ form }) => form === 'name');
  assert.ok(
    names.every((name, i) => i === 0 || !overlaps(name, names[i - 1] ?? name)),
    'names apart',
  );
  const ids = new Set(record.entities.map(({ id }) => id));
  const used = [
    ...record.mentions.map(({ entity }) => entity),
    ...record.quotations.flatMap((q) => [q.speaker, q.addressee, ...q.relays.map(({ entity }) => entity)]),
  ];
  assert.ok(
    used.every((id) => id === null || ids.has(id)),
    'entities known',
  );
  for (const q of record.quotations) {
    assert.ok(q.confidence >= 0 && q.confidence <= 1);
    if (q.confidence < 1) assert.ok(q.reason.length > 0, 'a reason for the doubt');
    assert.equal(q.verbatim.length > 0, q.kind !== 'indirect', 'verbatim parts go with the kind');
  }
}

/** Scraps that news pages, and the traps among them, are made of. */
const SCRAPS = [
  '“',
  '”',
  '"',
  "''",
  '``',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '—',
  ':',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\ud83d',
  '😀',
  'He ',
  'she said ',
  'said that ',
  'according to ',
  'Reuters reported that ',
  'Maria Lopez ',
  'President Lopez',
  ' of the ',
  'Ministry of Health ',
  '(WHO) ',
  'U.S. ',
  'on Tuesday, ',
  'Q: ',
  'A: ',
  '> ',
  '# ',
  '---\n',
  'told reporters, ',
  'will deny ',
  'did not say ',
  'مرحبا ',
  '\u202Eabc',
  '. ',
  ', ',
];

describe('createAnnotator', () => {
  it('keeps its word on any string', () => {
    const text = fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md'), (content, path) => {
        check(content, annotate(content, path));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps its word on articles with letters changed, dropped and doubled', () => {
    const samples = [
      'media/samples/2026-02-27-port-ansel-courier.txt',
      'media/samples/hanbit-daily-translated.txt',
    ].map((path) => readFileSync(path, 'utf8'));
    const edit = fc.record({ at: fc.nat(8000), drop: fc.nat(40), put: fc.constantFrom('', ...SCRAPS) });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (sample, edits) => {
          const text = edits.reduce(
            (now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop),
            sample,
          );
          check(text, annotate(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says the same of the same text, whatever it has read before', () => {
    const text = readFileSync('media/samples/2026-02-27-port-ansel-courier.txt', 'utf8');
    const first = annotate(text);
    annotate('“Other,” said Somebody Else of the Ministry of Health.');
    assert.deepEqual(annotate(text), first);
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
  });

  for (const [name, text] of Object.entries({
    'an empty text': '',
    'one opening mark': '“',
    'ten thousand opening marks': '“'.repeat(10_000),
    'ten thousand cues': 'he said '.repeat(10_000),
    'a chain of joined cues': 'He confirmed and denied and said '.repeat(2000),
    'a chain of cues joined by “nor”': 'He neither confirmed nor denied '.repeat(2000),
    'a line without a space': 'a'.repeat(200_000),
    'binary bytes': String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => i % 256)),
    'lone surrogates': '\ud800“\udc00\udc00 said \ud800.'.repeat(50),
  })) {
    it(`reads ${name}`, () => {
      check(text, annotate(text));
    });
  }

  for (const [name, part] of Object.entries({
    'quotations without a word between them': (i: number) => `“${word(i)} it is,” `,
    'days without a word between them': () => 'on Monday, March 3, 2024, ',
    'people known by other names': (i: number) => `Ada ${word(i)}, known as ${word(i + 7)}, `,
    'bodies that share an acronym': (i: number) =>
      `${word(i)} Harbour Union (${word(i % 50).toUpperCase()}), `,
    'people of one family name': (i: number) => `Kim ${word(i)}. Kim said. `,
    'one name that never ends': () => `Ministry of Trade's Export `,
    'one person in one role': () => 'President Holm left. The mayor said it is over. ',
    'turns under one label': () => '- Holm: “no”\n',
    'lines of one block quotation': () => 'and \n> ',
    'paragraphs of a mark each': () => '\n\n"',
    'quotations that nobody closes': () => '“We dig, and we said it, which is so, ',
  })) {
    it(`reads nothing but ${name}, in linear time`, () => {
      const work = (size: number): number => {
        let text = '';
        for (let i = 0; text.length < size; i++) text += part(i);
        const before = process.cpuUsage();
        assert.ok(annotate(text));
        return process.cpuUsage(before).user;
      };
      const small = work(50_000);
      const large = work(200_000);
      // Four times where it is linear, sixteen where it is quadratic.
      assert.ok(large < 9 * small, `${small} µs of work, then ${large}`);
    }).timeout(60_000);
  }

  /** A word like a name, another for each number. */
  function word(number: number): string {
    const syllables = ['ka', 'lo', 'mi', 'ra', 'ten', 'vor', 'sha', 'du', 'pel', 'ni', 'go', 'ber'];
    let text = '';
    for (let rest = number + 13; rest > 0; rest = Math.floor(rest / 12)) text += syllables[rest % 12] ?? '';
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
});
