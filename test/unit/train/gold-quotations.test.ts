import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGoldQuotations } from '../../../src/train/gold-quotations';

describe('readGoldQuotations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'news'));
  writeFileSync(
    join(folder, 'news/a.txt'),
    '[content 2:“It rains,”] [cue 2:said] [source 2:[person:Ada Obi]]. [source 1=Per Lund:The mayor of [place:Velmar]] ' +
      '[cue 1=deny:denied] [content 1:it], [relay 1:the Post] reported. [source 3:Nobody] spoke.',
  );
  const [article] = readGoldQuotations(folder);
  assert.ok(article);
  const { text, quotations } = article;

  it('gives the quotations in order of their numbers, those without content left out', () => {
    const words = quotations.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(words, [['it'], ['“It rains,”']]);
    assert.deepEqual(
      quotations.map(({ act, relays }) => [act, relays.length]),
      [
        ['deny', 1],
        ['state', 0],
      ],
    );
  });

  it('takes the name an annotator gave for the speaker, else the names in the source', () => {
    assert.deepEqual(
      quotations.map(({ speakers, named }) => [...speakers, named]),
      [
        ['Per Lund', true],
        ['Ada Obi', false],
      ],
    );
  });
});
