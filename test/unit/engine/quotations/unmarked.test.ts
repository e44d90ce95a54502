import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** Each quotation as "kind | source | cue | content / content". */
function lines(text: string, path = 'a.md'): string[] {
  const article = parseArticle(text, path);
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map(
    (q) => `${q.kind} | ${slice(q.source)} | ${slice(q.cue)} | ${q.content.map(slice).join(' / ')}`,
  );
}

const BLOCKS: Record<string, readonly [string, readonly string[]]> = {
  'announced by the clause above': [
    'Mayor Odile Brandt wrote:\n\n> We will not sell the pier.\n> It belongs to all.\n\nThe council agreed.\n',
    ['direct | Mayor Odile Brandt | - | We will not sell the pier. / It belongs to all.'],
  ],
  'signed in the paragraph below': [
    'Officials met on Monday.\n\n> We will not sell the pier.\n\n— Odile Brandt, mayor of Port Ansel\n',
    ['direct | Odile Brandt | - | We will not sell the pier.'],
  ],
  'signed at its own end': [
    '> We will not sell the pier. – Odile Brandt\n\nThe council met on Monday.\n',
    ['direct | Odile Brandt | - | We will not sell the pier.'],
  ],
  'said by nobody who is named': [
    'The council met on Monday.\n\n> We will not sell the pier.\n',
    ['direct | - | - | We will not sell the pier.'],
  ],
};

const DASHES: Record<string, readonly [string, readonly string[]]> = {
  'tags behind a comma and a question mark': [
    '— We go tomorrow, said the captain.\n\n— And who pays? asked Ada Holm.\n\n— The owner.\n',
    [
      'direct | the captain | said | We go tomorrow',
      'direct | Ada Holm | asked | And who pays?',
      'direct | - | - | The owner.',
    ],
  ],
  'tags between dashes': [
    '– No, – Ada said. – I never signed it.\n\n– Then who did? – asked the judge.\n',
    ['direct | Ada | said | No / I never signed it.', 'direct | the judge | asked | Then who did?'],
  ],
  'dashes close to their words': [
    '—No puedo —said Ada Holm—. I will not go.\n\n—You must —the judge answered.\n',
    ['direct | Ada Holm | said | No puedo / I will not go.', 'direct | the judge | answered | You must'],
  ],
  'a single line among prose': [
    'The captain stood on the quay.\n\n— We go tomorrow, said the captain.\n\nThe crew waited.\n',
    ['direct | the captain | said | We go tomorrow'],
  ],
};

const NOBODY: Record<string, string> = {
  'points of a list behind dashes are no dialogue':
    'The report had three points.\n\n– The pier was closed.\n\n– The bridge was open.\n\n– The road is new.\n',
  'an aside between dashes names no speaker': 'The report was short.\n\n– The pier – a ruin – was closed.\n',
  'a larger-than sign inside a line is no block quotation':
    'The rate was 3 > 2 in May.\n\nThe pier was closed.\n',
};

const BODY = '\n\nBy Ivo Lund\n\nThe pier of Port Ansel was shut in March after a storm and is still shut.\n';
const HEADLINES: Record<string, readonly [string, readonly string[]]> = {
  'a source before a colon': [
    'Mayor: We will pay for the pier',
    ['indirect | Mayor | : | We will pay for the pier'],
  ],
  'a source behind a dash': [
    'No renegotiation of deal — minister',
    ['indirect | minister | - | No renegotiation of deal'],
  ],
  'a verb and its source at the end': [
    'PIER READY FOR SUMMER, SAYS MAYOR',
    ['indirect | MAYOR | SAYS | PIER READY FOR SUMMER'],
  ],
  'a source and its verb at the end': [
    'Council must reopen pier file, Supreme Court rules',
    ['indirect | Supreme Court | rules | Council must reopen pier file'],
  ],
  'one who only listens': [
    'Pier ‘was built on sand’, court hears',
    ['mixed | - | hears | Pier ‘was built on sand’'],
  ],
  'words of nobody named before a colon': [
    '“The pier has no door”: a night in Port Ansel',
    ['direct | - | - | “The pier has no door”'],
  ],
};
const NO_HEADLINES: Record<string, string> = {
  'a subject before a colon is no source': 'Ferry: Three dead in storm',
  'a place before a colon is no source': 'Port Ansel: pier reopens in May',
  'a cry before a colon is no source': 'ROCKY HORROR: Neighbour moved stone',
  'an afterthought behind a dash is no source': 'Pier opens again in May — at last',
};

describe('headlines', () => {
  for (const [name, [headline, expected]] of Object.entries(HEADLINES))
    it(`reads ${name}`, () => assert.deepEqual(lines(headline + BODY, 'a.txt'), expected));
  for (const [trap, headline] of Object.entries(NO_HEADLINES))
    it(trap, () => assert.deepEqual(lines(headline + BODY, 'a.txt'), []));
});

const NOT_SAID: Record<string, string> = {
  'a victory claimed is no speech': 'Ada Holm claimed victory on Sunday and Ivo Lund claimed the title.',
  'lives claimed are no speech': 'The storm claimed 14 lives in the valley.',
};

describe('what nobody said', () => {
  for (const [trap, text] of Object.entries(NOT_SAID)) it(trap, () => assert.deepEqual(lines(text), []));
  it('what an unnamed “you” said inside a quotation is left out', () =>
    assert.deepEqual(lines('“What you said is not correct,” Brandt told the reporter on Monday.'), [
      'direct | Brandt | told | “What you said is not correct,”',
    ]));
});

describe('speech without quotation marks', () => {
  for (const [name, [text, expected]] of Object.entries(BLOCKS)) {
    it(`reads a block quotation ${name}`, () => assert.deepEqual(lines(text), expected));
    it(`reads a block quotation ${name} in plain text`, () =>
      assert.deepEqual(lines(text, 'a.txt'), expected));
  }
  for (const [name, [text, expected]] of Object.entries(DASHES))
    it(`reads dialogue with ${name}`, () => assert.deepEqual(lines(text), expected));
  for (const [trap, text] of Object.entries(NOBODY)) it(trap, () => assert.deepEqual(lines(text), []));
});
