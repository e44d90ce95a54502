import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Corpus } from '../../../../src/engine/corpus/corpus';
import { indexLines } from '../../../../src/engine/corpus/index-lines';
import { sketchRecord, type EntitySketch, type RecordSketch } from '../../../support/record';

/** A corpus of articles that mention these entities, one article per list. */
function corpusOf(...articles: readonly (readonly EntitySketch[])[]): Corpus {
  const corpus = new Corpus();
  articles.forEach((entities, i) => put(corpus, mentioning(`${i}.txt`, entities)));
  return corpus;
}

function mentioning(path: string, entities: readonly EntitySketch[]): RecordSketch {
  const text = entities.flatMap(({ name, aliases = [] }) => [name, ...aliases]).join('. ');
  return { path, text, entities };
}

function put(corpus: Corpus, sketch: RecordSketch): void {
  corpus.put(sketchRecord(sketch), sketch.text);
}

/** Time this process has computed for: what a busy machine does besides does not count. */
function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function dump(corpus: Corpus): string {
  return [...indexLines(corpus, { everything: true })].map((line) => JSON.stringify(line)).join('\n');
}

const person = (name: string, ...aliases: string[]): EntitySketch => ({ type: 'person', name, aliases });
const official = (name: string, role: string): EntitySketch => ({ type: 'person', name, roles: [role] });
const body = (name: string, ...aliases: string[]): EntitySketch => ({ type: 'organization', name, aliases });
const place = (name: string, ...aliases: string[]): EntitySketch => ({ type: 'place', name, aliases });

/** The entity's article paths, by name. */
function where(corpus: Corpus): Record<string, string[]> {
  const rows = corpus.entities().map(({ name, paths }) => [`${name} in ${paths.join(' ')}`, paths]);
  return Object.fromEntries(rows) as Record<string, string[]>;
}

function joins(corpus: Corpus): string[] {
  return Object.keys(where(corpus)).sort();
}

describe('Corpus', () => {
  describe('joins across articles', () => {
    it('spellings of one name', () => {
      const corpus = corpusOf(
        [person('Kim Jong-un')],
        [person('KIM Jong Un')],
        [person('Maria T. Lopez')],
        [person('María López')],
      );
      assert.deepEqual(joins(corpus), ['Kim Jong-un in 0.txt 1.txt', 'Maria T. Lopez in 2.txt 3.txt']);
    });

    it('countries by their aliases', () => {
      const corpus = corpusOf(
        [place('U.S.'), place('N. Korea')],
        [place('United States'), place('North Korea')],
        [place('US')],
      );
      assert.deepEqual(joins(corpus), ['North Korea in 0.txt 1.txt', 'United States in 0.txt 1.txt 2.txt']);
    });

    it('cities that go by an older name', () => {
      assert.equal(corpusOf([place('Kiev')], [place('Kyiv')], [place('Kyiv')]).entities().length, 1);
      assert.equal(corpusOf([place('Kiev')], [body('Dynamo Kiev')]).entities().length, 2);
    });

    it('a bare family name and the only full name that has it', () => {
      assert.deepEqual(joins(corpusOf([person('Anna Weiss')], [person('Weiss')])), [
        'Anna Weiss in 0.txt 1.txt',
      ]);
    });

    it('a family name that stands first, once an article uses it alone', () => {
      assert.deepEqual(joins(corpusOf([person('Lim Soo-suk', 'Lim')], [person('Lim')])), [
        'Lim Soo-suk in 0.txt 1.txt',
      ]);
    });

    it('both orders of a name, once an article uses both, and the family name with them', () => {
      const corpus = corpusOf(
        [person('Tomoko Hayashi', 'Hayashi Tomoko')],
        [person('Hayashi Tomoko', 'Tomoko')],
        [person('Hayashi')],
      );
      assert.deepEqual(joins(corpus), ['Tomoko Hayashi in 0.txt 1.txt 2.txt']);
      assert.equal(corpusOf([person('Paul George')], [person('George Paul')]).entities().length, 2);
    });

    it('transliterations of one name, and says so', () => {
      const corpus = corpusOf(
        [person('Aleksei Voronin')],
        [person('Alexey Voronin')],
        [person('Alexei Voronin')],
        [person('Voronin')],
      );
      assert.deepEqual(joins(corpus), ['Aleksei Voronin in 0.txt 1.txt 2.txt 3.txt']);
      assert.deepEqual(corpus.entities()[0]?.spellings, [
        'Aleksei Voronin',
        'Alexei Voronin',
        'Alexey Voronin',
      ]);
      assert.deepEqual(corpusOf([person('Anna Weiss')], [person('Anna Weiss')]).entities()[0]?.spellings, []);
    });

    it('near transliterations that share a role', () => {
      const corpus = corpusOf(
        [official('Yousef al-Harbi', 'deputy transport minister')],
        [official('Yusuf Al Herbi', 'the minister')],
      );
      assert.equal(corpus.entities().length, 1);
    });

    it('a name of two syllables in either order', () => {
      const corpus = corpusOf(
        [person('Han Seung-woo')],
        [person('Seung-woo Han')],
        [person('Han Seung Woo')],
      );
      assert.equal(corpus.entities().length, 1);
    });

    it('an acronym or short form and the name that articles tie it to', () => {
      const corpus = corpusOf(
        [body('UN Security Council', 'UNSC', 'Security Council')],
        [body('UNSC')],
        [body('Security Council')],
      );
      assert.deepEqual(joins(corpus), ['UN Security Council in 0.txt 1.txt 2.txt']);
    });

    it('a body of a union with and without the union’s name', () => {
      const corpus = corpusOf(
        [body('UN Security Council')],
        [body('Security Council')],
        [body('UN')],
        [body('United Nations')],
      );
      assert.deepEqual(joins(corpus), [
        'UN Security Council in 0.txt 1.txt',
        'United Nations in 2.txt 3.txt',
      ]);
    });

    it('a party’s short name and its long one, where the articles speak of the same country', () => {
      const corpus = corpusOf(
        [body('Workers’ Party of Korea', 'WPK'), place('North Korea')],
        [body('Workers’ Party'), place('North Korea')],
        [body('Workers’ Party'), place('Brazil')],
      );
      assert.deepEqual(
        joins(corpus).filter((row) => row.startsWith('Workers')),
        ['Workers’ Party in 2.txt', 'Workers’ Party of Korea in 0.txt 1.txt'],
      );
    });

    it('an acronym with two meanings, by the country the article speaks of', () => {
      const corpus = corpusOf(
        [body('National Election Council', 'NEC'), place('Ghana')],
        [body('Northern Energy Company', 'NEC'), place('Peru')],
        [body('NEC'), place('Ghana')],
        [body('NEC'), place('Peru')],
        [body('NEC'), place('Chad')],
      );
      assert.deepEqual(
        joins(corpus).filter((row) => row.startsWith('N')),
        [
          'NEC in 4.txt',
          'National Election Council in 0.txt 2.txt',
          'Northern Energy Company in 1.txt 3.txt',
        ],
      );
    });

    it('one name read as a body here and as a place there', () => {
      const corpus = corpusOf([body('Vostok Launch Site')], [place('Vostok Launch Site')]);
      assert.deepEqual(joins(corpus), ['Vostok Launch Site in 0.txt 1.txt']);
    });
  });

  describe('keeps apart', () => {
    it('a bare family name that two people have', () => {
      const corpus = corpusOf(
        [person('Anna Weiss')],
        [person('Karl Weiss')],
        [person('Weiss')],
        [person('Weiss')],
      );
      assert.equal(corpus.entities().length, 4);
    });

    it('a bare given name and a full name', () => {
      assert.equal(corpusOf([person('Anna Weiss')], [person('Anna')]).entities().length, 2);
    });

    it('a person and a place of one name', () => {
      assert.equal(corpusOf([person('Jordan')], [place('Jordan')]).entities().length, 2);
    });

    it('near transliterations without a role in common', () => {
      const corpus = corpusOf(
        [official('Yousef al-Harbi', 'goalkeeper')],
        [official('Yusuf Al Herbi', 'minister')],
      );
      assert.equal(corpus.entities().length, 2);
    });

    it('like names that one article has for two people', () => {
      const corpus = corpusOf(
        [person('Aleksei Voronin'), person('Alexey Voronin')],
        [person('Alexei Voronin')],
      );
      assert.equal(corpus.entities().length, 3);
    });

    it('names whose vowel makes another person of them', () => {
      for (const [one, other] of [
        ['Zhang Wei', 'Zheng Wei'],
        ['Kim Jong-ho', 'Kim Jung-ho'],
        ['Mario Ferro', 'Maria Ferro'],
        ['Jamal Nasser', 'Jamil Nasser'],
      ] as const) {
        const corpus = corpusOf([official(one, 'minister')], [official(other, 'minister')]);
        assert.equal(corpus.entities().length, 2, `${one} and ${other}`);
      }
    });

    it('people who share a family name only', () => {
      const corpus = corpusOf([official('Odd Hansen', 'minister')], [official('Kari Hanssen', 'minister')]);
      assert.equal(corpus.entities().length, 2);
    });

    it('an acronym with two meanings', () => {
      const corpus = corpusOf(
        [body('Central Bar Association', 'CBA')],
        [body('Coastal Boat Authority', 'CBA')],
        [body('CBA')],
        [body('CBA')],
      );
      assert.equal(corpus.entities().length, 4);
    });

    it('ministries of one name in articles about different countries', () => {
      const corpus = corpusOf(
        [body('Foreign Ministry'), place('Ghana')],
        [body('Foreign Ministry'), place('Peru')],
        [body('Foreign Ministry'), place('Ghana')],
      );
      assert.deepEqual(joins(corpus).slice(0, 2), [
        'Foreign Ministry in 0.txt 2.txt',
        'Foreign Ministry in 1.txt',
      ]);
    });

    it('a party that stands alone and its branches', () => {
      const corpus = corpusOf(
        [body('Democratic Party of Ohio', 'Democratic Party')],
        [body('Democratic Party of Iowa', 'Democratic Party')],
        [body('Democratic Party'), place('Russia')],
        [body('Democratic Party')],
      );
      assert.equal(corpus.entities().filter(({ name }) => name === 'Democratic Party').length, 1);
    });

    it('parties of one name in articles about different countries', () => {
      const corpus = corpusOf(
        [body('Labour Party'), place('Norway')],
        [body('Labour Party'), place('Malta')],
      );
      assert.equal(corpus.entities().filter(({ name }) => name === 'Labour Party').length, 2);
    });

    it('unnamed actors', () => {
      const experts: EntitySketch = { type: 'person', name: 'experts', unnamed: true };
      assert.equal(corpusOf([experts], [experts]).entities().length, 2);
    });
  });

  it('tells the family names apart again when a second bearer arrives, and joins them when he leaves', () => {
    const corpus = corpusOf([person('Anna Weiss')], [person('Weiss')]);
    const before = dump(corpus);
    put(corpus, mentioning('2.txt', [person('Karl Weiss')]));
    assert.equal(corpus.entities().length, 3);
    corpus.remove('2.txt');
    assert.equal(dump(corpus), before);
  });

  it('answers by entity, claim, path and place', () => {
    const text = 'Anna Weiss said: “It rains.” Reuters reported it on Monday.';
    const corpus = new Corpus();
    put(corpus, {
      path: 'a.txt',
      text,
      entities: [person('Anna Weiss', 'Weiss'), body('Reuters')],
      quotations: [
        {
          content: '“It rains.”',
          cue: 'said',
          source: 'Anna Weiss',
          speaker: 'Anna Weiss',
          relays: ['Reuters'],
          said: { date: '2024-05-06', basis: 'on Monday' },
        },
      ],
    });
    put(corpus, mentioning('b.txt', [person('Weiss')]));
    const [claim] = corpus.claims();
    const weiss = corpus.entities().find(({ name }) => name === 'Anna Weiss');
    assert.ok(claim && weiss);
    assert.equal(claim.speaker, weiss.id);
    assert.equal(claim.text, '“It rains.”');
    assert.equal(claim.date, '2024-05-06');
    assert.equal(corpus.entity(claim.relays[0]?.entity ?? '')?.name, 'Reuters');
    assert.deepEqual(corpus.claimsBy(weiss.id), [claim]);
    assert.equal(corpus.claimAt('a.txt', text.indexOf('rains')), claim);
    assert.equal(corpus.claimAt('a.txt', 2), undefined);
    assert.equal(corpus.mentionAt('a.txt', 3)?.entity, 'e1');
    assert.equal(corpus.entityOf('b.txt', 'e1'), weiss);
    assert.deepEqual(weiss.paths, ['a.txt', 'b.txt']);
  });

  it('tells what a relative pronoun stands for in the words of a claim', () => {
    const claimed = (text: string, content: string): string => {
      const corpus = new Corpus();
      put(corpus, { path: 'a.txt', text, entities: [], quotations: [{ content }] });
      return corpus.claims()[0]?.text ?? '';
    };
    assert.equal(
      claimed('In May the plan for the pier, which Holm called absurd, fell.', 'which'),
      'the pier, which',
    );
    assert.equal(claimed('Pilots, whom Holm blamed, left.', 'whom'), 'whom');
  });

  it('keeps the id of a claim when the text around it changes', () => {
    const sketch = (text: string): RecordSketch => ({
      path: 'a.txt',
      text,
      entities: [],
      quotations: [{ content: '“It rains.”' }],
    });
    const corpus = new Corpus();
    put(corpus, sketch('“It rains.”'));
    const id = corpus.claims()[0]?.id;
    put(corpus, sketch('More words before. “It rains.”'));
    assert.equal(corpus.claims()[0]?.id, id);
  });

  describe('as a set of articles', () => {
    const names = [
      person('Anna Weiss', 'Weiss'),
      person('Karl Weiss'),
      person('Weiss'),
      person('Anna'),
      person('Weiss Anna', 'Weiss'),
      person('Anna Weiss', 'Weiss Anna'),
      person('Weiss Anna', 'Anna Weiss'),
      person('Aleksei Voronin'),
      person('Alexey Voronin', 'Voronin'),
      person('Alexei Voronyn'),
      official('Alexey Voranin', 'minister'),
      official('Aleksei Voronin', 'minister'),
      official('Alexei Voronan', 'minister of trade'),
      person('Voronin'),
      person('Han Seung-woo', 'Han'),
      person('Han Seung Woo'),
      person('Seung-woo Han'),
      person('Han'),
      body('Harbour Union Council', 'HUC'),
      body('High Utility Court', 'HUC'),
      body('HUC'),
      body('Union Council', 'UC'),
      body('UC'),
      body('UC', 'HUC'),
      body('Foreign Ministry'),
      body('Workers’ Party of Korea', 'WPK', 'HUC'),
      body('Workers’ Party of Ghana'),
      body('Workers’ Party'),
      body('WPK'),
      place('North Korea'),
      place('Ghana'),
      place('U.S.'),
      place('United States'),
      place('Union Council'),
      { type: 'person', name: 'experts', unnamed: true } as const,
    ];
    const articles = fc.array(
      fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5, selector: ({ type, name }) => type + name }),
      { maxLength: 7 },
    );
    const fresh = (lists: readonly (readonly EntitySketch[])[]) => dump(corpusOf(...lists));

    it('does not depend on the order in which they arrive', () => {
      fc.assert(
        fc.property(articles, fc.infiniteStream(fc.nat()), (lists, dice) => {
          const sketches = lists.map((entities, i) => mentioning(`${i}.txt`, entities));
          const shuffled = sketches
            .map((sketch) => ({ sketch, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at);
          const corpus = new Corpus();
          for (const { sketch } of shuffled) put(corpus, sketch);
          assert.equal(dump(corpus), fresh(lists));
        }),
        { numRuns: 300 },
      );
    });

    it('is restored by removing what was added, and by replacing an article with itself', () => {
      fc.assert(
        fc.property(articles, articles, (lists, more) => {
          const corpus = corpusOf(...lists);
          const before = dump(corpus);
          more.forEach((entities, i) => put(corpus, mentioning(`more/${i}.txt`, entities)));
          dump(corpus);
          lists.forEach((entities, i) => put(corpus, mentioning(`${i}.txt`, entities)));
          more.forEach((_, i) => assert.ok(corpus.remove(`more/${i}.txt`)));
          assert.equal(dump(corpus), before);
        }),
        { numRuns: 300 },
      );
    });
  });

  it('takes thousands of articles in its stride', () => {
    const corpus = new Corpus();
    const started = spentMs();
    for (let i = 0; i < 3000; i++) {
      put(
        corpus,
        mentioning(`${i}.txt`, [
          place('Ghana'),
          person(`Ama Owusu${i % 500}`, `Owusu${i % 500}`),
          body(`Body Number${i % 700}`),
          person(`Owusu${i % 600}`),
        ]),
      );
    }
    assert.equal(corpus.size, 3000);
    assert.ok(corpus.entities().length > 1000);
    const edited = spentMs();
    put(corpus, mentioning('7.txt', [place('Ghana'), person('Kofi Mensah')]));
    const ghana = corpus.entityOf('7.txt', 'e1');
    assert.equal(ghana?.paths.length, 3000);
    assert.ok(spentMs() - edited < 200, 'an edit must not cost what the whole corpus costs');
    assert.ok(edited - started < 5000);
  });
});
