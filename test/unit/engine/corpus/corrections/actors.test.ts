import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Annotation } from '../../../../../src/engine/annotation';
import { Corpus } from '../../../../../src/engine/corpus/corpus';
import { anchorAt } from '../../../../../src/engine/corpus/corrections/anchor';
import { applyCorrections } from '../../../../../src/engine/corpus/corrections/apply-corrections';
import {
  correctionId,
  isFar,
  type Change,
  type Correction,
  type ReadersWord,
} from '../../../../../src/engine/corpus/corrections/correction';
import { uniteEntities } from '../../../../../src/engine/corpus/corrections/unite-entities';
import { indexLines } from '../../../../../src/engine/corpus/index-lines';
import { sketchRecord, type RecordSketch } from '../../../../support/record';

const NORTH: RecordSketch = {
  path: 'north.txt',
  text: 'Birgit Aas, the mayor, spoke. “We stay,” said Aas. The Quay Fund paid. A clerk listened. Per Dahl told the Fund so.',
  entities: [
    { type: 'person', name: 'Birgit Aas', aliases: ['Aas'], roles: ['mayor'] },
    { type: 'organization', name: 'Quay Fund', aliases: ['Fund'] },
    { type: 'person', name: 'A clerk', unnamed: true },
    { type: 'person', name: 'Per Dahl' },
  ],
  quotations: [{ content: '“We stay,”', source: 'Aas', speaker: 'Birgit Aas' }],
};
const SOUTH: RecordSketch = {
  path: 'south.txt',
  text: 'Birgitte Aase-Lund said the money was gone. Per Dahl of the Quay Fund agreed. Dahl left.',
  entities: [
    { type: 'person', name: 'Birgitte Aase-Lund' },
    { type: 'person', name: 'Per Dahl', aliases: ['Dahl'] },
    { type: 'organization', name: 'Quay Fund' },
  ],
  quotations: [
    {
      content: 'the money was gone',
      kind: 'indirect',
      source: 'Birgitte Aase-Lund',
      speaker: 'Birgitte Aase-Lund',
    },
  ],
};
const EAST: RecordSketch = {
  path: 'east.txt',
  text: 'Per Dahl sang. Birgit Aas said that she “knew” it. The Quay Fund, told by Birgit Aas, did not.',
  entities: [
    { type: 'person', name: 'Per Dahl' },
    { type: 'person', name: 'Birgit Aas' },
    { type: 'organization', name: 'Quay Fund' },
  ],
  quotations: [
    {
      content: 'she “knew” it',
      kind: 'mixed',
      source: 'Birgit Aas',
      speaker: 'Birgit Aas',
      relays: ['Quay Fund'],
    },
  ],
};
const ALL = [NORTH, SOUTH, EAST];

function correction(at: RecordSketch, words: string, change: Change, was = ''): Correction {
  const start = at.text.indexOf(words);
  assert.ok(start >= 0, words);
  return { article: at.path, anchor: anchorAt(at.text, { start, end: start + words.length }), change, was };
}

function same(at: RecordSketch, words: string, there: RecordSketch, other: string): Correction {
  const { anchor } = correction(there, other, { kind: 'apart' });
  return correction(
    at,
    words,
    { kind: 'same', name: other, type: 'person', as: { article: there.path, anchor } },
    words,
  );
}

/** What of all corrections is said of one article, as a folder's file would have it. */
function saidOf(path: string, all: readonly Correction[]): ReadersWord {
  return {
    key: path,
    own: all.filter(({ article }) => article === path),
    far: all.flatMap((one) => {
      const { change, article } = one;
      const reaches = change.kind === 'same' ? change.as.article === path : isFar(one) && article !== path;
      return reaches ? [{ path: article, id: correctionId(one), correction: one }] : [];
    }),
  };
}

function corpusOf(all: readonly Correction[], articles: readonly RecordSketch[] = ALL): Corpus {
  const corpus = new Corpus();
  for (const sketch of articles) corpus.put(sketchRecord(sketch), sketch.text, saidOf(sketch.path, all));
  return corpus;
}

const dump = (corpus: Corpus) => JSON.stringify([...indexLines(corpus, { everything: true })]);
const named = (corpus: Corpus, name: string) => corpus.entities().filter((entity) => entity.name === name);

describe('the same actor', () => {
  const AAS = same(NORTH, 'Birgit Aas', SOUTH, 'Birgitte Aase-Lund');

  it('is one in all articles, called as the reader picked, under the forms of both', () => {
    const corpus = corpusOf([AAS]);
    const [one, ...others] = named(corpus, 'Birgitte Aase-Lund');
    assert.ok(one);
    assert.deepEqual([others, named(corpus, 'Birgit Aas')], [[], []]);
    assert.deepEqual(one.aliases, ['Birgit Aas', 'Aas']);
    assert.deepEqual(one.united, ['Birgitte Aase-Lund', 'Birgit Aas']);
    assert.deepEqual(one.paths, ['east.txt', 'north.txt', 'south.txt']);
    assert.deepEqual(one.roles, ['mayor']);
    assert.equal(corpus.claimsBy(one.id).length, 3);
    assert.equal(one.id, named(corpusOf([]), 'Birgitte Aase-Lund')[0]?.id, 'its id stays');
  });

  it('is found under the id of either', () => {
    const before = named(corpusOf([]), 'Birgit Aas')[0]?.id ?? '';
    const corpus = corpusOf([AAS]);
    assert.equal(corpus.entity(before)?.name, 'Birgitte Aase-Lund');
    assert.equal(corpus.claimsBy(before).length, 3);
  });

  it('passes nothing on to themselves', () => {
    const corpus = corpusOf([same(EAST, 'Quay Fund', EAST, 'Birgit Aas')]);
    assert.deepEqual(corpus.claimsIn('east.txt')[0]?.relays, []);
  });

  it('is told by who is named where one of the two is known by description only', () => {
    const corpus = corpusOf([same(EAST, 'Per Dahl', NORTH, 'A clerk')]);
    const [dahl] = named(corpus, 'Per Dahl');
    assert.deepEqual([dahl?.form, dahl?.aliases.includes('A clerk')], ['named', true]);
  });

  it('may be said of three, in a circle, too', () => {
    const corpus = corpusOf([
      AAS,
      same(SOUTH, 'Birgitte Aase-Lund', EAST, 'Per Dahl'),
      same(EAST, 'Per Dahl', NORTH, 'Birgit Aas'),
    ]);
    assert.equal(corpus.entities().length, corpusOf([]).entities().length - 2);
  });

  it('waits for its other half, and is whole again when that comes back', () => {
    const corpus = corpusOf([AAS]);
    const whole = dump(corpus);
    corpus.remove(SOUTH.path);
    assert.equal(corpus.isTied({ path: NORTH.path, id: correctionId(AAS) }), false);
    assert.equal(named(corpus, 'Birgit Aas').length, 1);
    assert.equal(dump(corpus), dump(corpusOf([AAS], [NORTH, EAST])));
    corpus.put(sketchRecord(SOUTH), SOUTH.text, saidOf(SOUTH.path, [AAS]));
    assert.equal(dump(corpus), whole);
    assert.equal(corpus.tiesOf(named(corpus, 'Birgitte Aase-Lund')[0]?.id ?? '').length, 1);
  });

  it('is kept by name where the words it was said at have gone, and by nothing less', () => {
    const edited = {
      ...NORTH,
      text: `Rain fell on the harbour all night long. ${NORTH.text.slice(30)} Birgit Aas left.`,
    };
    const renamed = {
      ...NORTH,
      text: NORTH.text.slice(30),
      entities: NORTH.entities?.slice(1) ?? [],
      quotations: [],
    };
    const united = (north: RecordSketch) =>
      named(corpusOf([AAS], [north, SOUTH]), 'Birgitte Aase-Lund')[0]?.united ?? [];
    assert.deepEqual(united(edited), ['Birgitte Aase-Lund', 'Birgit Aas']);
    assert.deepEqual(united(renamed), []);
  });

  it('is kept by name where an article has gone and others name the actor', () => {
    const back = same(SOUTH, 'Birgitte Aase-Lund', NORTH, 'Birgit Aas');
    const [withoutOne, withoutOther] = [corpusOf([AAS]), corpusOf([back])];
    const whole = [dump(withoutOne), dump(withoutOther)];
    for (const corpus of [withoutOne, withoutOther]) corpus.remove(NORTH.path);
    const [one] = named(withoutOne, 'Birgitte Aase-Lund');
    assert.deepEqual(one?.paths, ['east.txt', 'south.txt']);
    assert.equal(withoutOne.tieOf({ path: NORTH.path, id: correctionId(AAS) })?.one.path, 'east.txt');
    assert.deepEqual(named(withoutOther, 'Birgit Aas')[0]?.paths, ['east.txt', 'south.txt']);
    withoutOne.put(sketchRecord(NORTH), NORTH.text, saidOf(NORTH.path, [AAS]));
    withoutOther.put(sketchRecord(NORTH), NORTH.text, saidOf(NORTH.path, [back]));
    assert.deepEqual([dump(withoutOne), dump(withoutOther)], whole);
  });

  it('is left alone where two go by the name', () => {
    const west: RecordSketch = {
      path: 'west.txt',
      text: 'The ferry called at Birgit Aas.',
      entities: [{ type: 'place', name: 'Birgit Aas' }],
    };
    assert.equal(named(corpusOf([AAS], [SOUTH, EAST, west]), 'Birgit Aas').length, 2);
  });

  it('is told apart from the same words of another folder', () => {
    const folders = ['one/', 'two/'].flatMap((folder) =>
      ALL.map((sketch) => ({ ...sketch, path: folder + sketch.path })),
    );
    const corpus = new Corpus();
    for (const sketch of folders) {
      const [folder = '', name = ''] = [sketch.path.slice(0, 4), sketch.path.slice(4)];
      const { own, far } = saidOf(name, [AAS]);
      const said = { key: sketch.path, own, far: far.map((one) => ({ ...one, path: folder + one.path })) };
      corpus.put(sketchRecord(sketch), sketch.text, said);
    }
    const ties = corpus.tiesOf(named(corpus, 'Birgitte Aase-Lund')[0]?.id ?? '');
    assert.deepEqual(
      ties.map(({ path, one, other }) => [path, one.path, other.path]),
      ['one/', 'two/'].map((folder) => [`${folder}north.txt`, `${folder}north.txt`, `${folder}south.txt`]),
    );
  });

  it('is one in a record by itself where both are in it', () => {
    const said = saidOf(EAST.path, [same(EAST, 'Quay Fund', EAST, 'Birgit Aas')]);
    const { record, links } = applyCorrections(sketchRecord(EAST), EAST.text, said);
    const united = uniteEntities(record, links);
    assert.deepEqual(
      united.entities.map(({ name, aliases }) => [name, ...aliases]),
      [['Per Dahl'], ['Birgit Aas', 'Quay Fund']],
    );
    assert.ok(united.mentions.every(({ entity }) => entity !== 'e3'));
    assert.deepEqual(united.quotations[0]?.relays, []);
    assert.equal(record.entities.length, 3, 'the corpus unites them over all articles');
  });
});

describe('not the same actor', () => {
  it('is nobody that other articles name', () => {
    const apart = correction(EAST, 'Per Dahl', { kind: 'apart' }, 'Per Dahl');
    const corpus = corpusOf([apart]);
    assert.deepEqual(
      named(corpus, 'Per Dahl')
        .map(({ paths }) => paths.join())
        .sort(),
      ['east.txt', 'north.txt,south.txt'],
    );
  });

  it('can be somebody else all the same', () => {
    const corpus = corpusOf([
      correction(EAST, 'Per Dahl', { kind: 'apart' }),
      same(EAST, 'Per Dahl', SOUTH, 'Birgitte Aase-Lund'),
    ]);
    assert.deepEqual(named(corpus, 'Birgitte Aase-Lund')[0]?.paths, ['east.txt', 'south.txt']);
    assert.deepEqual(named(corpus, 'Per Dahl')[0]?.paths, ['north.txt', 'south.txt']);
  });
});

describe('a type that holds everywhere', () => {
  const PLACE = correction(
    NORTH,
    'Quay Fund',
    { kind: 'type', type: 'place', everywhere: 'Quay Fund' },
    'organization',
  );

  it('holds in every article that took the name for the same', () => {
    const corpus = corpusOf([PLACE]);
    assert.deepEqual(
      named(corpus, 'Quay Fund').map(({ type, paths }) => `${type} in ${paths.length}`),
      ['place in 3'],
    );
    assert.equal(corpus.article('south.txt')?.farTypes[0]?.path, 'north.txt');
    const person = { ...PLACE, was: 'person' };
    assert.equal(named(corpusOf([person]), 'Quay Fund')[0]?.type, 'organization');
  });

  it('gives way to what is said in an article of its own', () => {
    const own = correction(SOUTH, 'Quay Fund', { kind: 'type', type: 'organization' });
    const { record } = applyCorrections(sketchRecord(SOUTH), SOUTH.text, saidOf(SOUTH.path, [PLACE, own]));
    assert.equal(record.entities.find(({ name }) => name === 'Quay Fund')?.type, 'organization');
  });
});

describe('whatever is said of actors', () => {
  const places = ALL.flatMap((sketch) => (sketch.entities ?? []).map(({ name }) => ({ sketch, name })));
  const place = fc.constantFrom(...places);
  const said: fc.Arbitrary<Correction> = fc.oneof(
    fc.tuple(place, place).map(([a, b]) => same(a.sketch, a.name, b.sketch, b.name)),
    place.map(({ sketch, name }) => correction(sketch, name, { kind: 'apart' }, name)),
    place.map(({ sketch, name }) =>
      correction(sketch, name, { kind: 'type', type: 'place', everywhere: name }, 'person'),
    ),
  );

  it('does not depend on the order of articles or corrections, and undoing it all restores the index', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 6 }),
        fc.shuffledSubarray(ALL, { minLength: 3 }),
        (list, order) => {
          const corpus = corpusOf([...list].reverse(), order);
          assert.equal(dump(corpus), dump(corpusOf(list)));
          for (const { found, text } of corpus.articles()) corpus.put(found, text);
          assert.equal(dump(corpus), dump(corpusOf([])));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves every claim with an actor that is in the index', () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (list) => {
        const corpus = corpusOf(list);
        const ids = new Set(corpus.entities().map(({ id }) => id));
        assert.equal(ids.size, corpus.entities().length);
        for (const { speaker, relays, coSpeakers } of corpus.claims())
          for (const id of [speaker, ...coSpeakers, ...relays.map(({ entity }) => entity)])
            assert.ok(id === null || ids.has(id));
        const mentions = corpus.entities().flatMap((entity) => entity.mentions);
        const all = ALL.map(sketchRecord).flatMap((record: Annotation) => record.mentions);
        assert.equal(mentions.length, all.length);
      }),
      { numRuns: 60 },
    );
  });
});
