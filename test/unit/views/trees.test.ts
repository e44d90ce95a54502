import { strict as assert } from 'node:assert';
import { actorRows } from '../../../src/views/actors-tree';
import { articleRows } from '../../../src/views/articles-tree';
import { claimRows, type ClaimSelection } from '../../../src/views/claims-tree';
import { leftOutRows, type LeftOut } from '../../../src/views/left-out-rows';
import type { TreeRow } from '../../../src/views/tree-row';
import { corpusOf, reader } from '../../support/story';

const corpus = corpusOf();

/** Rows as text, children indented. */
function draw(rows: readonly TreeRow[], depth = 9, indent = ''): string[] {
  return rows.flatMap((row) => [
    `${indent}${row.icon}: ${row.label} (${row.description})`,
    ...(depth > 0 ? draw(row.children?.() ?? [], depth - 1, `${indent}  `) : []),
  ]);
}

describe('the actors tree', () => {
  it('lists those with most claims first, with claims and mentions under each', () => {
    const rows = actorRows(corpus, '', reader);
    assert.deepEqual(draw(rows, 0), [
      'person: Tomas Okafor (3 claims · chairman of the Seafarers’ Union)',
      'unnamed: Officials familiar with the talks (1 claim · Crews walk out in Velmar)',
      'organization: Harbour Post (1 mention)',
      'organization: Seafarers’ Union (1 mention)',
    ]);
    assert.deepEqual(draw(rows[0]?.children?.() ?? [], 0), [
      'direct: “We have waited,” (direct · Crews walk out in Velmar)',
      'indirect: he was leaving (indirect · 3 Mar 2025 · Crews walk out in Velmar)',
      'mixed: had accepted “a shorter shift” (mixed · Ferries sail again)',
      'article: Crews walk out in Velmar (2 mentions · Harbour Post)',
      'article: Ferries sail again (1 mention)',
    ]);
  });

  it('says to a screen reader what the icon says to the eye', () => {
    const [row] = actorRows(corpus, '', reader);
    assert.equal(
      row?.spoken,
      'Tomas Okafor, person, chairman of the Seafarers’ Union, 3 claims, 3 mentions, 2 articles',
    );
    const children = row.children?.() ?? [];
    assert.equal(
      children[2]?.spoken,
      'had accepted “a shorter shift”. Mixed. Said by Tomas Okafor, chairman of the Seafarers’ Union — reported by ' +
        'Harbour Post. Confidence 90\u00a0%: family name alone. Ferries sail again.',
    );
    assert.match(children[0]?.spoken ?? '', /^“We have waited”\. Direct\. /);
    assert.match(children[3]?.children?.()[0]?.spoken ?? '', /^Line 2: .*said Tomas Okafor/);
  });

  it('says in the tooltip where a claim stands, as a narrow panel cuts the row', () => {
    const [row, officials] = actorRows(corpus, '', reader);
    assert.equal(row?.children?.()[0]?.tooltip.at(-1), 'Crews walk out in Velmar');
    assert.equal(officials?.tooltip.at(-1), 'Crews walk out in Velmar');
  });

  it('is filtered by name, alias and role, whatever the case', () => {
    assert.deepEqual(
      actorRows(corpus, 'CHAIRMAN okaf', reader).map(({ label }) => label),
      ['Tomas Okafor'],
    );
  });

  it('gives every row an id of its own', () => {
    const ids: string[] = [];
    const collect = (rows: readonly TreeRow[]) => {
      for (const row of rows) {
        ids.push(row.id);
        collect(row.children?.() ?? []);
      }
    };
    collect(actorRows(corpus, '', reader));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the claims tree', () => {
  const all: ClaimSelection = { grouping: 'actor', filter: '' };

  it('groups by actor, those nobody is known to have said last', () => {
    assert.deepEqual(draw(claimRows(corpus, all, reader), 0), [
      'person: Tomas Okafor (3 claims)',
      'unnamed: Officials familiar with the talks (1 claim)',
      'unnamed: Unclear speaker (1 claim)',
    ]);
  });

  it('groups by article, with the speaker beside each claim', () => {
    const rows = claimRows(corpus, { ...all, grouping: 'article' }, reader);
    assert.deepEqual(draw(rows.slice(0, 1)), [
      'article: Ferries sail again (7 Mar 2025 · 1 quotation · 1 speaker)',
      '  mixed: had accepted “a shorter shift” (mixed · Tomas Okafor, chairman of the Seafarers’ Union)',
    ]);
  });

  it('leaves out what was not said', () => {
    const rows = claimRows(corpus, all, reader).flatMap((row) => row.children?.() ?? []);
    assert.equal(rows.length, 5);
    assert.equal(corpus.claims().length, 6);
    assert.ok(!rows.some(({ label }) => label === 'they are content'));
  });

  it('is narrowed to one speaker and to words', () => {
    const speaker = corpus.entities().find(({ name }) => name === 'Tomas Okafor')?.id ?? '';
    assert.equal(claimRows(corpus, { ...all, speaker }, reader).length, 1);
    const [row] = claimRows(corpus, { ...all, filter: 'shorter shift' }, reader);
    assert.equal(row?.children?.().length, 1);
  });
});

describe('the articles tree', () => {
  it('lists the newest first, with publisher, date and counts', () => {
    assert.deepEqual(draw(articleRows(corpus, '', reader), 0), [
      'article: Ferries sail again (7 Mar 2025 · 1 quotation · 1 speaker)',
      'article: Crews walk out in Velmar (Harbour Post · 4 Mar 2025 · 4 quotations · 2 speakers)',
    ]);
  });
});

describe('articles of one title', () => {
  const twice = (...paths: readonly string[]) =>
    corpusOf(
      ...paths.map((path) => ({
        path,
        text: 'Ferries sail again\nVelmar waits.',
        headline: 'Ferries sail again',
      })),
      { path: 'other.txt', text: 'Mills stand still\nVelmar waits.', headline: 'Mills stand still' },
    );

  it('are told apart by their files, and no others are', () => {
    const rows = articleRows(twice('a/one%20more.txt', 'a/two.txt'), '', reader);
    assert.deepEqual(
      rows.map(({ description }) => description),
      ['one more.txt · 0 quotations', 'two.txt · 0 quotations', '0 quotations'],
    );
    assert.equal(rows[0]?.spoken, 'Ferries sail again, one more.txt, 0 quotations');
  });

  it('are told apart by their folders where the files have one name', () => {
    const rows = articleRows(twice('north/ferries.txt', 'south/ferries.txt'), '', reader);
    assert.equal(rows[1]?.description, 'south/ferries.txt · 0 quotations');
  });
});

describe('the files left out', () => {
  const files: LeftOut[] = [
    { path: 'file:///a/big%20one.txt', state: { kind: 'tooLarge', size: 20_400_000, limit: 2_000_000 } },
    { path: 'file:///a/shut.txt', state: { kind: 'failed', reason: 'Permission denied.' } },
  ];

  it('are listed with the reason', () => {
    const rows = leftOutRows(corpus, files, '', reader);
    assert.deepEqual(draw(rows), [
      'leftOut: big one.txt (Too large)',
      'leftOut: shut.txt (Could not be read)',
    ]);
    assert.equal(rows[1]?.tooltip[1], 'Permission denied.');
    assert.match(rows[0]?.spoken ?? '', /20\.4 MB/);
  });

  it('are filtered by name', () => {
    assert.deepEqual(
      leftOutRows(corpus, files, 'SHUT', reader).map(({ label }) => label),
      ['shut.txt'],
    );
  });
});

describe('a claim of two', () => {
  const shared = corpusOf({
    path: 'two.txt',
    text: 'Ada Holm and Lars Berg said the pier was shut.',
    entities: [
      { type: 'person', name: 'Ada Holm' },
      { type: 'person', name: 'Lars Berg' },
    ],
    quotations: [
      {
        content: 'the pier was shut',
        kind: 'indirect',
        cue: 'said',
        source: 'Ada Holm and Lars Berg',
        speaker: 'Ada Holm',
        coSpeakers: ['Lars Berg'],
      },
    ],
  });

  it('stands under both', () => {
    assert.deepEqual(draw(actorRows(shared, '', reader), 0), [
      'person: Ada Holm (1 claim)',
      'person: Lars Berg (1 claim)',
    ]);
    const selection: ClaimSelection = { grouping: 'actor', filter: '' };
    assert.deepEqual(
      claimRows(shared, selection, reader).map(({ label }) => label),
      ['Ada Holm', 'Lars Berg'],
    );
    assert.equal(claimRows(shared, { ...selection, filter: 'berg' }, reader).length, 2);
  });

  it('names both where it is described', () => {
    const [row] = claimRows(shared, { grouping: 'article', filter: '' }, reader);
    assert.match(row?.children?.()[0]?.spoken ?? '', /Said by Ada Holm and Lars Berg/);
  });
});
