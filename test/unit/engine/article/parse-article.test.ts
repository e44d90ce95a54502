import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Article } from '../../../../src/engine/article/article';
import { parseArticle } from '../../../../src/engine/article/parse-article';

/** The blocks as `kind: text`, one a line, shortened. */
function outline(article: Article): string[] {
  return article.blocks.map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).slice(0, 32)}`,
  );
}

const PAGE = `Skip to content
Home | News | Sport | Weather

Harbour reopens after nine days | The Tidewater Gazette

By AMINA O'DIALLO and Tomás de la Cruz | Posted: 4 March 2024, 09:12
Cranes moved again at dawn (Photo: Lena Voss/AFP)
Share This Post
- Advertisement -

The harbour reopened on Monday, the port authority said in a short note to shipping lines and to the press.

“We are back,” said its director, Pia Lund, who had not slept since the storm and looked it.

Related stories
Storm closes harbour
By Pia Writer
Ferry stuck for third night

© 2024 The Tidewater Gazette. All rights reserved.
`;

describe('parseArticle', () => {
  it('tells the story from the page around it', () => {
    const article = parseArticle(PAGE, 'a.txt');
    assert.deepEqual(outline(article), [
      'boilerplate: Skip to content\nHome | News | Sp',
      'headline: Harbour reopens after nine days ',
      "byline: By AMINA O'DIALLO and Tomás de l",
      'caption: Cranes moved again at dawn (Phot',
      'boilerplate: Share This Post\n- Advertisement ',
      'paragraph: The harbour reopened on Monday, ',
      'paragraph: “We are back,” said its director',
      'boilerplate: Related stories\nStorm closes har',
    ]);
    assert.equal(article.publisher, 'The Tidewater Gazette');
    assert.deepEqual(article.byline?.authors, ["Amina O'Diallo", 'Tomás de la Cruz']);
    assert.equal(article.published?.date, '2024-03-04');
    assert.equal(article.published.basis, 'dateline');
  });

  it('tells a headline with a full stop from a lead of one sentence', () => {
    const body =
      'The council met for the third time in a week and broke up again without a vote on the budget.';
    const first = (line: string) => outline(parseArticle(`${line}\n\n${body}\n\n${body}`, 'a.txt'))[0];
    for (const headline of [
      'Council Breaks Up Without A Vote, Mayor Walks Out.',
      'Mayor says budget was a ‘lost cause.’',
      'Ferry strike spreads to U.S. ports as talks stall.',
    ])
      assert.match(first(headline) ?? '', /^headline/, headline);
    for (const lead of [
      'A woman who hails from the island’s smallest town was sworn in on Friday as its first mayor.',
      'THE harbour ministry has closed two piers for a week to allow divers to look for the anchor.',
      'Tonder - Two ferries collided in thick fog near the harbour mouth early in the morning.',
      'The council met on the pier. It broke up again without a vote on the budget, for the third time in a week. Will it ever vote on it at all?',
    ])
      assert.match(first(lead) ?? '', /^paragraph/, lead);
  });

  it('takes no sentence credited to an agency, and nobody described at length, for a caption or a byline', () => {
    const lead =
      'The council met for the third time in a week and broke up again without a vote on the budget.';
    const text = `Council breaks up\n\n${lead}\n\nOla Berg, journalist, founder, owner and former director of the town’s only radio station, closed in May\n\nThe mayor left at once, the clerk said. (Yonhap)`;
    const kinds = parseArticle(text, 'a.txt').blocks.map((block) => block.kind);
    assert.ok(!kinds.includes('caption') && !kinds.includes('byline'), kinds.join());
  });

  it('dims an advertisement’s own words, but no caption or statement under its label', () => {
    const under = (line: string) => {
      const text = `Headline of the day\n\nThe story begins here, with a first paragraph that is long enough.\n\n- Advertisement -\n${line}\n\nAnd it goes on after the break.`;
      const article = parseArticle(text, 'a.txt');
      return article.blocks.find(({ start, end }) => text.slice(start, end).endsWith(line))?.kind;
    };
    assert.equal(under('Blue Ferries: twice daily'), 'boilerplate');
    assert.equal(under('The ferry at dawn (Photo: Lena Voss/AFP)'), 'caption');
    assert.equal(under('The minister said no.'), 'paragraph');
  });

  it('dims a short note of the editors, but none that tells a story', () => {
    const kindOf = (note: string) => {
      const text = `Headline of the day\n\nThe story begins here, with a first paragraph that is long enough.\n\n${note}`;
      return parseArticle(text, 'a.txt').blocks.at(-1)?.kind;
    };
    const note =
      'Editor’s note: Ola Berg is a former director of the radio station who has repeatedly promised to close it, and the owner of this paper.';
    assert.equal(kindOf(note), 'boilerplate');
    assert.equal(kindOf(note + ' The clerk said that he had never seen him.'.repeat(7)), 'paragraph');
  });

  it('reads front matter, and Markdown marks as marks', () => {
    const text =
      '---\ntitle: Harbour reopens\nauthor: [Pia Lund, Ben Ode]\ndate: 2024-03-04\noutlet: Gazette\n---\n\n# Harbour reopens\n\n## What is next\n\n> “We are back,” said the director of the port authority.\n\n```\ncode\n```\n';
    const article = parseArticle(text, 'a.md');
    assert.deepEqual(outline(article), [
      'boilerplate: ---\ntitle: Harbour reopens\nautho',
      'headline: Harbour reopens',
      'heading: What is next',
      'paragraph: “We are back,” said the director',
      'boilerplate: ```\ncode\n```',
    ]);
    assert.equal(article.publisher, 'Gazette');
    assert.deepEqual(article.byline?.authors, ['Pia Lund', 'Ben Ode']);
    assert.deepEqual(article.published && [article.published.date, article.published.basis], [
      '2024-03-04',
      'frontMatter',
    ]);
  });

  it('joins the lines of hard-wrapped paragraphs', () => {
    const wrapped = Array.from(
      { length: 4 },
      (_, i) =>
        `The council met for the ${i}th time and did not agree on the plan\nthat the mayor had put before it in the spring, when the river was\nstill high and nobody wanted to hear of dams.`,
    );
    assert.equal(parseArticle(wrapped.join('\n\n'), 'a.txt').blocks.length, 4);
  });

  it('reads agency datelines', () => {
    const text =
      'Storm closes port\n\nTIDEWATER, March 4, 2024 (AfNews) — The port closed on Monday, its director said.\n\nMore.';
    const article = parseArticle(text, 'a.txt');
    assert.equal(article.publisher, 'AfNews');
    assert.equal(article.published?.date, '2024-03-04');
  });

  it('reads datelines that end with a full stop and a hyphen', () => {
    const text =
      'Storm closes port\n\nLima, Feb. 3, 2025 (Andes Wire).- The port closed on Monday, its director said.\n\nMore.';
    const article = parseArticle(text, 'a.txt');
    assert.equal(article.publisher, 'Andes Wire');
    assert.equal(article.published?.date, '2025-02-03');
  });

  it('reads a credit line with a bar before its date (trap: “Kenya Budget | 12 June 2024 was wet.”)', () => {
    const page = (line: string) =>
      parseArticle(
        `Storm closes port\n\nMaria Lestari\n${line}\n\nThe port closed, its director said.`,
        'a.txt',
      );
    assert.equal(page('The Nusa Post, Kupang | Thu, August 8, 2024').published?.date, '2024-08-08');
    assert.equal(page('What we know of the flood | August 8, 2024').published, null);
  });

  it('infers the day from bare days and says so', () => {
    const text =
      'Envoys meet again\n\nThe envoys met on the 3rd, and the ministry denied on the 4th that they had agreed on anything at all.\n\nThe talks began on February 27, 2024.';
    const published = parseArticle(text, 'a.txt').published;
    assert.equal(published?.date, '2024-03-04');
    assert.equal(published.basis, 'inferred');
    assert.match(published.reason ?? '', /the 4th/);
  });

  it('gives no date rather than an old one', () => {
    const text =
      'Envoys meet again\n\nThe treaty of 1 January 1990 was discussed on the 4th, as in 2019, the ministry said on Friday.';
    assert.equal(parseArticle(text, 'a.txt').published, null);
  });

  it('reads a page that begins with a Markdown heading as Markdown, whatever its name (trap: a hashtag)', () => {
    const text =
      '# Harbour chief quits\n\nThe harbour chief quit on Monday.\n\n## Who follows\n\nNobody knows who follows.\n';
    const { headline, blocks } = parseArticle(text, 'a.txt');
    assert.equal(headline && text.slice(headline.start, headline.end), 'Harbour chief quits');
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['headline', 'paragraph', 'heading', 'paragraph'],
    );
    assert.equal(
      parseArticle('#Strike grows at the port\n\nDockers left work.\n', 'a.txt').headline?.start,
      0,
    );
  });

  it('takes Markdown’s closing marks off, and emphasis that the whole line carries', () => {
    const text =
      '# Title one #\n\n**Bold line of text here.**\n\n## What *next* ##\n\n> *“Quote,” he said at the gate of the port.*\n\nIn C#\n';
    const article = parseArticle(text, 'a.md');
    assert.deepEqual(
      article.blocks.map(({ start, end }) => text.slice(start, end)),
      [
        'Title one',
        'Bold line of text here.',
        'What *next*',
        '“Quote,” he said at the gate of the port.',
        'In C#',
      ],
    );
  });

  it('reads long runs of blanks and marks in Markdown in linear time', () => {
    for (const run of [' ', '#', '*', '> ', '- ']) {
      const text = `word${run.repeat(300_000)}end`;
      assert.equal(parseArticle(text, 'a.md').blocks.length, 1);
    }
  });

  it('keeps an unbroken megabyte as one paragraph', () => {
    const article = parseArticle('word '.repeat(200_000), 'a.txt');
    assert.equal(article.blocks.length, 1);
  });

  it('never throws; blocks are sorted, apart, in bounds and not empty', () => {
    const piece = fc.constantFrom(
      '# ',
      '> ',
      '---\n',
      '\r\n',
      '\n\n',
      'By Ann Lee',
      'Source: X',
      '2024-03-04',
      '“',
      '```\n',
      'Related stories\n',
      '\u2028',
      'CITY (X) — ',
      '- Advertisement -\n',
      'a: [',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (content, path) => {
        let cursor = 0;
        for (const { start, end } of parseArticle(content, path).blocks) {
          assert.ok(start >= cursor && end > start && end <= content.length);
          cursor = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
