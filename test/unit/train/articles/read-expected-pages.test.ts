import { strict as assert } from 'node:assert';
import { readExpectedPages } from '../../../../src/train/articles/read-expected-pages';

const DESCRIPTION = `# What a careful reader sees

\`one.txt\` (publisher Gazette; its only printed date, 2031.1.1, is a photo's, so it appeared in
May 2031: 2031-05-06 or the days after: inferred)

| quotation | kind | source → speaker | relay | said on |
|---|---|---|---|---|
| “Out” (headline) | direct | City → the city's council | | |
| “We go … stay.” | direct | a clerk (unnamed) | Radio One | 2031-05-05 |
| “not now,” within “the bridge … is …” | mixed | the builder → Ada Moss, Moss & Sons (cue: claimed; addressee Jo Lund) | | |

Not quotations: ‘bridge’, ‘objective evidence,’; the stray “She left. opens no quotation.
Boilerplate: Menu, - Ad - (several), Related. Publisher: Source: Gazette.

\`two-b.txt\` (published 2031-05-07, a Wednesday, by Ada Moss)

| quotation | kind | source → speaker | relay | said on |
|---|---|---|---|---|
| it will rain, … | indirect | Citing | Some sources (cited) | |

One person, several forms: Ada Moss = Moss = Mayor Moss (but Jo Moss is another); Jo Lund = Lund. One body: Board of Works = BW.
Across the two pages: Ada Moss.
`;

describe('readExpectedPages', () => {
  const { pages, chains } = readExpectedPages(DESCRIPTION);

  it('reads the facts of each page', () => {
    const [one, two] = pages;
    assert.equal(pages.length, 2);
    assert.deepEqual(
      [one?.file, one?.publisher, one?.published, one?.inferred],
      ['one.txt', 'Gazette', '2031-05-06', true],
    );
    assert.deepEqual(
      [two?.file, two?.published, two?.inferred, two?.author],
      ['two-b.txt', '2031-05-07', false, 'Ada Moss'],
    );
  });

  it('reads the rows of the tables', () => {
    assert.deepEqual(pages[0]?.statements, [
      { passage: '“Out”', kind: 'direct', source: 'City', speaker: "the city's council", relay: '' },
      {
        passage: '“We go … stay.”',
        kind: 'direct',
        source: 'a clerk',
        relay: 'Radio One',
        saidOn: '2031-05-05',
      },
      {
        passage: '“not now,”',
        kind: 'mixed',
        source: 'the builder',
        speaker: 'Ada Moss',
        cue: 'claimed',
        relay: '',
      },
    ]);
    assert.equal(pages[1]?.statements[0]?.relay, 'Some sources');
  });

  it('reads what is no quotation and what is boilerplate', () => {
    assert.deepEqual(pages[0]?.notQuotations, ['‘bridge’', '‘objective evidence,’', '“She left.']);
    assert.deepEqual(pages[0]?.boilerplate, ['Menu', '- Ad -', 'Related']);
  });

  it('reads the chains', () => {
    assert.deepEqual(chains, [
      ['Ada Moss', 'Moss', 'Mayor Moss'],
      ['Jo Lund', 'Lund'],
      ['Board of Works', 'BW'],
    ]);
  });
});
