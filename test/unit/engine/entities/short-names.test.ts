import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { createRecogniser } from '../../../../src/engine/entities/create-recogniser';
import { recallFamilies } from '../../../../src/engine/entities/recall-families';
import { settleTypes } from '../../../../src/engine/entities/settle-types';
import { skipTitles } from '../../../../src/engine/entities/skip-titles';
import { chainMarked } from '../../../support/chains';
import { readNames, type Reading } from '../../../support/name-spans';
import { readProse } from '../../../support/prose';

const recogniser = createRecogniser(readFileSync('media/names.bin'));

describe('a family name that stands first and is a word as well', () => {
  const recalled = (text: string, ...readings: readonly Reading[]): string[] => {
    const { prose, names } = readNames(text, readings);
    return recallFamilies(names, prose).map(({ start, end }) => text.slice(start, end));
  };
  it('is a name behind the full one', () => {
    const named = ['Oh Bo-ram', 'person', 0.4] as const;
    assert.deepEqual(recalled('Oh Bo-ram came. Oh declined to speak. Nobody saw Oh leave.', named), [
      'Oh Bo-ram',
      'Oh',
      'Oh',
    ]);
    assert.deepEqual(recalled('Moon Ha came. Moon smiled.', ['Moon Ha', 'person']), ['Moon Ha', 'Moon']);
  });
  it('trap: an exclamation, a word the article writes small, and one whose family stands last', () => {
    const named = ['Oh Bo-ram', 'person'] as const;
    assert.deepEqual(recalled('Oh Bo-ram came. “Oh no,” he said. Oh, it rained.', named), ['Oh Bo-ram']);
    assert.deepEqual(recalled('So Bo-ram came, so he said. So ended it.', ['So Bo-ram', 'person']), [
      'So Bo-ram',
    ]);
    assert.deepEqual(recalled('Rose Holm came. Rose petals fell.', ['Rose Holm', 'person']), ['Rose Holm']);
  });
});

describe('short forms of bodies', () => {
  const names = (source: string): string[] =>
    chainMarked(source).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
  it('are introduced by “or”, in another tongue too', () => {
    assert.deepEqual(
      names('The [organization:Kite Flyers’ Guild], or [organization:KFF], met. The [organization:KFF] won.'),
      ['Kite Flyers’ Guild = KFF'],
    );
  });
  it('trap: “or” between two bodies', () => {
    assert.equal(names('The [organization:Blue Lantern], or [organization:UNICEF], can help.').length, 2);
    assert.equal(names('Ask the [organization:Harbour Guild], or [organization:Holm], today.').length, 2);
  });
  it('are letters before the word that makes a company', () => {
    assert.deepEqual(names('[organization:KVT Bank] fell. [organization:KVT] said so.'), ['KVT Bank = KVT']);
    assert.deepEqual(names('[organization:KVT] fell. [organization:KVT Holdings] said so.'), [
      'KVT Holdings = KVT',
    ]);
  });
  it('trap: letters before another body, or before two companies', () => {
    assert.equal(names('[organization:KVT] met the [organization:KVT Refugee Agency].').length, 2);
    assert.equal(
      names('[organization:KVT Bank] and [organization:KVT Airlines] fell. [organization:KVT] rose.').length,
      3,
    );
  });
});

describe('a club called after the place the article speaks of', () => {
  const types = (text: string, ...readings: readonly Reading[]): string[] => {
    const { prose, names } = readNames(text, readings);
    return settleTypes(names, prose).map(({ type }) => type);
  };
  it('does not make a body of the place', () => {
    assert.deepEqual(
      types(
        'The Corvane court sat. He left for Dinamo Corvane.',
        ['Corvane', 'place', 0.5],
        ['Dinamo Corvane', 'organization', 0.9],
      ),
      ['place', 'organization'],
    );
  });
});

describe('ranks before a name', () => {
  it('are left out', () => {
    for (const rank of ['Air Marshal', 'Field Marshal', 'Rear Admiral', 'Rear Adm']) {
      const { tokens } = readProse(parseArticle(`It was ${rank} Holm who left.`, 'a.txt'));
      const first = tokens.findIndex(({ text }) => text === rank.split(' ')[1]);
      assert.equal(skipTitles(tokens, first, first + 2), first + 1, rank);
    }
  });
  it('trap: a marshal who is called so', () => {
    const { tokens } = readProse(parseArticle('It was Marshal Holm who left.', 'a.txt'));
    assert.equal(skipTitles(tokens, 2, 4), 2);
  });
});

describe('peoples that newspapers are called after', () => {
  const peoples = (text: string): string[] => {
    const article = parseArticle(text, 'a.txt');
    return recogniser
      .recognise(readProse(article), article)
      .filter(({ type }) => type === 'nationality')
      .map(({ start, end }) => text.slice(start, end));
  };
  for (const people of ['Australian', 'Siberian', 'Gazan', 'Namibian'])
    it(people, () => {
      assert.deepEqual(peoples(`${people} troops crossed the river. He met ${people} officials.`), [
        people,
        people,
      ]);
    });
  it('trap: a newspaper', () => {
    assert.deepEqual(peoples('“It fell,” Ada Holm told The Australian on Monday.'), []);
  });
});
