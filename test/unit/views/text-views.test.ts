import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { boilerplateRuns, highlightsOf } from '../../../src/views/highlights';
import { correctingGroups } from '../../../src/views/hover';
import { entityAt, mentionsOf, stepMention, stepQuotation } from '../../../src/views/navigation';
import { outlineOf } from '../../../src/views/outline';
import { pickItems } from '../../../src/views/pick';
import { dateWords } from '../../../src/views/phrases';
import { scanWords } from '../../../src/views/scan-state';
import { shorten } from '../../../src/views/shorten';
import { contextOf } from '../../../src/views/snippet';
import { isInStatusBar, statusOf } from '../../../src/views/status';
import { corpusOf, POST, reader, WIRE } from '../../support/story';

const corpus = corpusOf();
const post = corpus.article('post.txt');
const wire = corpus.article('wire.txt');
assert.ok(post && wire);

describe('highlights', () => {
  it('tell names by type and quotations by kind', () => {
    const words = (kind: 'person' | 'place' | 'direct' | 'indirect' | 'cue') =>
      highlightsOf(post)[kind].map(({ start, end }) => POST.text.slice(start, end));
    assert.deepEqual(words('person'), ['Tomas Okafor', 'Okafor']);
    assert.deepEqual(words('place'), ['Velmar', 'VELMAR']);
    assert.deepEqual(words('direct'), ['“We have waited,”', '“It is nonsense.”']);
    assert.deepEqual(words('indirect'), ['the ministry would not pay', 'he was leaving']);
    assert.deepEqual(words('cue'), ['said', 'denied']);
  });

  it('do not show as said what was not said', () => {
    assert.deepEqual(highlightsOf(wire).indirect, []);
  });

  it('can be had for a part of the text', () => {
    assert.equal(highlightsOf(post, { start: 0, end: 20 }).place.length, 1);
    assert.equal(highlightsOf(post, { start: 0, end: 20 }).person.length, 0);
  });

  it('join boilerplate lines that follow each other', () => {
    const runs = boilerplateRuns(post).map(({ start, end }) => POST.text.slice(start, end));
    assert.deepEqual(runs, ['Share this article\nRelated: Bridge tolls']);
  });
});

describe('navigation', () => {
  const okafor = entityAt(corpus, 'post.txt', POST.text.indexOf('Okafor'));
  assert.ok(okafor);

  it('steps through the mentions of all articles and starts over', () => {
    const places: string[] = [];
    let at = { path: 'post.txt', start: POST.text.indexOf('Tomas') };
    for (let i = 0; i < 3; i++) {
      const next = stepMention(okafor, at.path, at.start, 'next');
      assert.ok(next);
      places.push(`${next.path} ${next.start}`);
      at = next;
    }
    assert.deepEqual(places, [
      `post.txt ${POST.text.lastIndexOf('Okafor')}`,
      `wire.txt ${WIRE.text.indexOf('Okafor')}`,
      `post.txt ${POST.text.indexOf('Tomas')}`,
    ]);
    assert.equal(stepMention(okafor, 'post.txt', POST.text.indexOf('Tomas'), 'previous')?.path, 'wire.txt');
  });

  it('takes a quotation for its speaker where the caret is on no name', () => {
    assert.equal(entityAt(corpus, 'post.txt', POST.text.indexOf('waited')), okafor);
  });

  it('takes a quotation that is selected for its speaker, whatever name it begins with', () => {
    const said = 'Velmar would pay';
    const text = `${POST.text}\nOkafor said ${said}.`;
    const quotation = { content: said, kind: 'indirect', source: 'Okafor', speaker: 'Tomas Okafor' } as const;
    const more = corpusOf({ ...POST, text, quotations: [quotation] });
    const at = text.indexOf(said);
    const nameIn = (end: number) => entityAt(more, 'post.txt', at, end)?.name;
    assert.equal(nameIn(at), 'Velmar');
    assert.equal(nameIn(at + 'Velmar'.length), 'Velmar');
    assert.equal(nameIn(at + said.length), 'Tomas Okafor');
    const groups = (end: number) => correctingGroups(more, { path: 'post.txt', start: at, end }, reader);
    assert.match(groups(at)[0]?.title ?? '', /^Velmar/);
    assert.match(groups(at + said.length)[0]?.title ?? '', /^Indirect quotation/);
  });

  it('steps through quotations and starts over', () => {
    const first = POST.text.indexOf('“We');
    assert.equal(stepQuotation(corpus, 'post.txt', 0, 'next')?.start, first);
    assert.equal(stepQuotation(corpus, 'post.txt', POST.text.length, 'next')?.start, first);
    assert.equal(stepQuotation(corpus, 'post.txt', 0, 'previous')?.start, POST.text.indexOf('“It is'));
    assert.equal(stepQuotation(corpus, 'none.txt', 0, 'next'), undefined);
  });

  it('finds the references here and everywhere', () => {
    const offset = POST.text.indexOf('Okafor');
    assert.equal(mentionsOf(corpus, 'post.txt', offset, true).length, 2);
    assert.equal(mentionsOf(corpus, 'post.txt', offset, false).length, 3);
  });
});

describe('the outline', () => {
  it('has the headline and every quotation with its speaker', () => {
    assert.deepEqual(
      outlineOf(corpus, 'wire.txt', reader).map(({ name, detail }) => [name, detail]),
      [
        ['Ferries sail again', ''],
        ['had accepted “a shorter shift”', 'Tomas Okafor, chairman of the Seafarers’ Union · mixed'],
      ],
    );
  });
});

describe('the picker', () => {
  it('offers actors first, then the other names', () => {
    assert.deepEqual(
      pickItems(corpus, reader).map(({ label, description }) => `${label}: ${description}`),
      [
        'Tomas Okafor: chairman of the Seafarers’ Union',
        'Officials familiar with the talks: unnamed source',
        'Harbour Post: organization',
        'Seafarers’ Union: organization',
        'Velmar: place',
      ],
    );
  });
});

describe('the status', () => {
  it('counts actors and quotations of an article', () => {
    const { text, detail } = statusOf(corpus, 'post.txt', { kind: 'article' }, reader);
    assert.equal(text, '3 actors, 4 quotations');
    assert.deepEqual(detail, ['2 direct, 0 mixed, 2 indirect quotations.', '2 articles in the index.']);
  });

  it('stands in sight for articles, and for what was one before an edit, not for every text file', () => {
    const notArticle = { kind: 'notArticle', reason: 'it is a list' } as const;
    assert.ok(isInStatusBar({ kind: 'article' }, false));
    assert.ok(isInStatusBar({ kind: 'failed', reason: 'permission was denied' }, false));
    assert.ok(!isInStatusBar(notArticle, false));
    assert.ok(isInStatusBar(notArticle, true));
    assert.ok(!isInStatusBar({ kind: 'excluded' }, true));
  });

  it('says why a file is left alone', () => {
    const { detail } = statusOf(corpus, 'x', { kind: 'notArticle', reason: 'it is a list' }, reader);
    assert.deepEqual(detail, ['This file is left alone: it is a list.']);
    const tooLarge = statusOf(corpus, 'x', { kind: 'tooLarge', size: 20_400_000, limit: 2_000_000 }, reader);
    assert.match(tooLarge.detail.join(), /20\.4 MB.*up to 2 MB/);
    assert.equal(tooLarge.severity, 'warning');
  });
});

describe('the words of a scan', () => {
  const words = (state: Parameters<typeof scanWords>[0]) => scanWords(state, reader);

  it('say how far it is', () => {
    assert.equal(words({ kind: 'running', done: 0, total: 0 }), 'Looking for articles…');
    assert.equal(words({ kind: 'running', done: 3, total: 9 }), 'Reading file 3 of 9…');
    assert.match(words({ kind: 'cancelled', done: 3, total: 9 }) ?? '', /after 3 of 9 files/);
    assert.match(words({ kind: 'failed', reason: 'no disk' }) ?? '', /no disk/);
  });

  it('are none before it and after it', () => {
    assert.equal(words({ kind: 'idle' }), undefined);
    assert.equal(words({ kind: 'done', files: 9 }), undefined);
  });

  it('count no files where it was stopped before there were any', () => {
    assert.doesNotMatch(words({ kind: 'cancelled', done: 0, total: 0 }) ?? '0', /\d/);
  });
});

describe('words for the reader', () => {
  it('writes dates in the reader’s language', () => {
    assert.equal(dateWords('2023-09-12', reader), '12 September 2023');
    assert.equal(dateWords('2023-09-12', { ...reader, language: 'de' }), '12. September 2023');
    assert.equal(dateWords('2023-09-12', { ...reader, language: 'en-US' }), 'September 12, 2023');
    for (const none of ['soon', '2023-09', '2023-02-30']) assert.equal(dateWords(none, reader), none);
  });

  it('shortens at a word’s end and never splits a character', () => {
    assert.equal(shorten('one two three four', 12), 'one two…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, length) => {
          const short = shorten(text, length);
          assert.ok(short.length <= Math.max(text.length, length + 1));
          if (!/\p{Surrogate}/u.test(text)) assert.doesNotMatch(short, /\p{Surrogate}/u);
        },
      ),
    );
  });

  it('gives the words around a span on its line', () => {
    const text = 'first line\nbefore the word after it\nlast';
    const start = text.indexOf('word');
    assert.deepEqual(contextOf(text, { start, end: start + 4 }), {
      before: 'before the ',
      words: 'word',
      after: ' after it',
      line: 2,
    });
  });
});
