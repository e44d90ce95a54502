import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { readProse } from '../../../support/prose';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';

/** Each quotation as "kind | source | cue | content / content". */
function lines(text: string): string[] {
  const article = parseArticle(text, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return quotations.map(
    (q) => `${q.kind} | ${slice(q.source)} | ${slice(q.cue)} | ${q.content.map(slice).join(' / ')}`,
  );
}

const FOUND: Record<string, readonly [string, string]> = {
  'source, cue, content': [
    'Mayor Odile Brandt said, “The pier will open in May.”',
    'direct | Mayor Odile Brandt | said | “The pier will open in May.”',
  ],
  'content, source, cue': [
    '“The pier will open in May,” Brandt said.',
    'direct | Brandt | said | “The pier will open in May,”',
  ],
  'content, cue, source': [
    '“The pier will open in May,” said Odile Brandt, the mayor of Port Ansel.',
    'direct | Odile Brandt, the mayor of Port Ansel | said | “The pier will open in May,”',
  ],
  'an interrupted quotation': [
    '“The pier,” she said, “will open in May.”',
    'direct | she | said | “The pier,” / “will open in May.”',
  ],
  'a question before its cue': [
    '“Who paid for it?” Brandt asked.',
    'direct | Brandt | asked | “Who paid for it?”',
  ],
  'a colon': [
    'Brandt was blunt: “The pier will open in May.”',
    'direct | Brandt | : | “The pier will open in May.”',
  ],
  'a colon at the paragraph’s end': [
    'Brandt continued:\n\n“The pier will open in May.”',
    'direct | Brandt | : | “The pier will open in May.”',
  ],
  'typewriter marks': [
    "''The pier will open in May,'' Brandt said.",
    "direct | Brandt | said | ''The pier will open in May,''",
  ],
  guillemets: [
    '«The pier will open in May», Brandt said.',
    'direct | Brandt | said | «The pier will open in May»',
  ],
  'single marks and apostrophes': [
    '‘We won’t wait for the boys’ boats to land,’ Brandt said.',
    'direct | Brandt | said | ‘We won’t wait for the boys’ boats to land,’',
  ],
  'a verb that is no verb of saying': [
    '“The pier will open in May,” Brandt beamed.',
    'direct | Brandt | beamed | “The pier will open in May,”',
  ],
  'a mixed clause': [
    'Brandt said the pier was “a gift to every angler” in the county.',
    'mixed | Brandt | said | the pier was “a gift to every angler” in the county',
  ],
  'a noun with whoever claims it and what she is': [
    'The claim by Odile Brandt, the mayor, that the pier would open surprised the anglers.',
    'indirect | Odile Brandt, the mayor | claim | the pier would open',
  ],
  'a passive by somebody with his name': [
    'It was confirmed by her lawyer, Idris Holm, that the pier would open in May.',
    'indirect | her lawyer, Idris Holm | confirmed | the pier would open in May',
  ],
  'whoever it is according to and what she is': [
    'The pier “cannot wait another winter”, according to Odile Brandt, a pilot.',
    'mixed | Odile Brandt, a pilot | according to | The pier “cannot wait another winter”',
  ],
  'a block quotation signed on its last line': [
    'Brandt left.\n\n> The pier is ours.\n>\n> It always was.\n>\n> — Odile Brandt, mayor',
    'direct | Odile Brandt | - | The pier is ours. / It always was.',
  ],
  'somebody beside whose name it stands who quotes her': [
    'Brandt, quoted by Reuters as saying the pier was safe, left the town.',
    'indirect | Brandt | saying | the pier was safe',
  ],
  'an official quoted in a relative clause': [
    'The report, which quoted an official as saying the pier was safe, was withdrawn.',
    'indirect | an official | saying | the pier was safe',
  ],
  'a participle behind what is given': [
    'Brandt gives interviews from a hotel lobby denying she was there.',
    'indirect | Brandt | denying | she was there',
  ],
  'several statements': [
    'Two parties issued separate statements saying the other was to blame.',
    'indirect | Two parties | saying | the other was to blame',
  ],
  'a letter to whoever is asked': [
    'The group has written to the chancellor asking him to halt the project.',
    'indirect | The group | asking | to halt the project',
  ],
  'a source that is a link': [
    '[Odile Brandt](https://example.org/brandt) said the pier would open.',
    'indirect | Odile Brandt | said | the pier would open',
  ],
  'an adverb before “that”': [
    'Brandt said again that the pier would open.',
    'indirect | Brandt | said | the pier would open',
  ],
  'a late day before “that”': [
    'Brandt said late on Tuesday that the pier would open.',
    'indirect | Brandt | said | the pier would open',
  ],
  'a place before a clause': [
    'Brandt said in Oslo the pier would open in May.',
    'indirect | Brandt | said | the pier would open in May',
  ],
  'the statement that somebody posted': [
    'Brandt posted a statement saying the pier would open.',
    'indirect | Brandt | saying | the pier would open',
  ],
  'a participle in what a noun claims': [
    'Brandt’s claim that the pier would stay closed all winter was met with silence.',
    'indirect | Brandt | claim | the pier would stay closed all winter',
  ],
  'an outlet that is told a clause of few words': [
    'Brandt told Reuters inspectors found cracks in the pier.',
    'indirect | Brandt | told | inspectors found cracks in the pier',
  ],
  'a clause before a cue and a clause of the writer': [
    'The pier would open in May, Brandt told the paper, while anglers waited outside.',
    'indirect | Brandt | told | The pier would open in May',
  ],
  'nobody as the clause’s subject': [
    'Nobody had read the letter, Brandt complained in a statement.',
    'indirect | Brandt | complained | Nobody had read the letter',
  ],
  'a that-clause': [
    'Brandt said that the pier would open in May.',
    'indirect | Brandt | said | the pier would open in May',
  ],
  'a bare clause after a weekday': [
    'Brandt said Wednesday the pier would open in May.',
    'indirect | Brandt | said | the pier would open in May',
  ],
  'a clause after “in a statement”': [
    'Brandt said in a statement that the pier would open in May.',
    'indirect | Brandt | said | the pier would open in May',
  ],
  'an addressee': [
    'Brandt told reporters that the pier would open in May.',
    'indirect | Brandt | told | the pier would open in May',
  ],
  'according to, behind': [
    'The pier will open in May, according to the harbour office.',
    'indirect | the harbour office | according to | The pier will open in May',
  ],
  'according to, in front': [
    'According to the harbour office, the pier will open in May.',
    'indirect | the harbour office | According to | the pier will open in May',
  ],
  'a clause before its cue': [
    'The pier will open in May, Brandt said.',
    'indirect | Brandt | said | The pier will open in May',
  ],
  'a parted clause': [
    'The pier, Brandt said, would open in May.',
    'indirect | Brandt | said | The pier / would open in May',
  ],
  'called for': [
    'Brandt called for an inquiry into the pier.',
    'indirect | Brandt | called for | an inquiry into the pier',
  ],
  'warned against': [
    'Brandt warned against walking on the pier.',
    'indirect | Brandt | warned against | walking on the pier',
  ],
  'denied and a gerund': [
    'Brandt denied taking money from the builders.',
    'indirect | Brandt | denied | taking money from the builders',
  ],
  'accused of': [
    'Brandt accused the builders of cheating.',
    'indirect | Brandt | accused | the builders of cheating',
  ],
  'urged to': ['Brandt urged the council to pay.', 'indirect | Brandt | urged | the council to pay'],
  'an aside between source and cue': [
    'Odile Brandt, a former diver who grew up in Velmar, said the pier was safe.',
    'indirect | Odile Brandt, a former diver who grew up in Velmar | said | the pier was safe',
  ],
  'a source in parentheses': [
    'Experts say the pier could sink (Velmar University Professor Ines Kolar).',
    'indirect | Velmar University Professor Ines Kolar | say | the pier could sink',
  ],
  'quoted as saying': [
    'The Courier quoted a diver as saying the pier was safe.',
    'indirect | a diver | saying | the pier was safe',
  ],
  'as she pointed out': [
    'As Brandt pointed out, the pier was never finished.',
    'indirect | Brandt | pointed out | the pier was never finished',
  ],
};

const BESIDE: Record<string, readonly [string, readonly string[]]> = {
  'a noun can be the cue': [
    'The council rejected Brandt’s claim that the pier was safe.',
    ['indirect | Brandt | claim | the pier was safe'],
  ],
  'an -ing cue hands on its source': [
    'Brandt said the pier was safe, adding that it would open in May.',
    ['indirect | Brandt | said | the pier was safe', 'indirect | Brandt | adding | it would open in May'],
  ],
  'coordinated cues share their source': [
    'Brandt said the pier was safe and warned that the road was not.',
    ['indirect | Brandt | said | the pier was safe', 'indirect | Brandt | warned | the road was not'],
  ],
  'a floating sentence inherits its speaker': [
    '“The pier is safe,” Brandt said. “It has been safe for years.”',
    ['direct | Brandt | said | “The pier is safe,”', 'direct | Brandt | - | “It has been safe for years.”'],
  ],
  'a quotation inside a quotation is one of its own': [
    '“The diver told me, ‘The pier is rotten,’ and I believed her,” Brandt said.',
    [
      'direct | Brandt | said | “The diver told me, ‘The pier is rotten,’ and I believed her,”',
      'direct | The diver | told | ‘The pier is rotten,’',
    ],
  ],
  'paragraphs that begin with a mark run on': [
    '“The pier is safe,” Brandt said. “It has been so for years.\n\n“It will be safe tomorrow.”',
    ['direct | Brandt | - | “It has been so for years. / “It will be safe tomorrow.”'],
  ],
  'questions and answers': [
    'Q: Is the pier safe?\n\nA: It is safe.\n\nQ: Since when?\n\nA: Since May.',
    ['direct | Q | : | Is the pier safe?', 'direct | A | : | Since May.'],
  ],
  'a block quotation': [
    'Brandt wrote on her page:\n\n> The pier is safe and will stay so.',
    ['direct | Brandt | - | The pier is safe and will stay so.'],
  ],
  'dialogue behind dashes': [
    '— The pier is safe, said Brandt.\n\n— Since when?',
    ['direct | Brandt | said | The pier is safe', 'direct | - | - | Since when?'],
  ],
};

describe('quotations, by construction', () => {
  for (const [name, [text, expected]] of Object.entries(FOUND)) {
    it(`reads ${name}`, () => {
      assert.deepEqual(lines(text), [expected]);
    });
  }
  for (const [name, [text, expected]] of Object.entries(BESIDE)) {
    it(`knows that ${name}`, () => {
      const found = lines(text);
      for (const line of expected) assert.ok(found.includes(line), `${line}\nnot among\n${found.join('\n')}`);
    });
  }
});

describe('a relative clause about those spoken to', () => {
  it('keeps what it says to itself', () => {
    const text = 'Brandt told voters who feared that it was lost that the pier would open.';
    assert.equal(lines(text).at(-1), 'indirect | Brandt | told | the pier would open');
  });
});

describe('quotations that are none', () => {
  const NONE: Record<string, string> = {
    'scare quotes': 'The “reform” of the pier has cost a fortune.',
    'the title of a work': 'She sang “Songs for a Flat Sea” at the pier.',
    'a nickname': 'Odile “Splash” Brandt opened the pier.',
    'inches and feet': 'The plank is 6\'2" long and 5" wide.',
    apostrophes: 'The boys’ boats and the girls’ nets were the ’90s’ pride.',
    'a slogan on a banner': 'A banner with the words “Free Pier” hung over the gate.',
    'having said that': 'Having said that, the pier is old.',
    'worth noting': 'It is worth noting that the pier is old.',
    'needless to say': 'Needless to say, the pier is old.',
    'a sum added': 'The company added a week of work.',
  };
  for (const [trap, text] of Object.entries(NONE)) {
    it(`takes ${trap} for no quotation`, () => {
      assert.deepEqual(lines(text), []);
    });
  }

  it('does not let a mark that is never closed swallow the rest', () => {
    const found = lines(
      '“The pier is safe,” Brandt said. “He answered. The pier is old. It leans to the left.',
    );
    assert.ok(!found.some((line) => line.includes('leans')), found.join('\n'));
  });
});

describe('what was not said', () => {
  const factuality = (text: string) => {
    const article = parseArticle(text, 'a.txt');
    return findQuotations(readProse(article), article, { mentions: [], entities: [] }, []).quotations.map(
      (q) => q.factuality,
    );
  };
  it('marks denied, withheld, future and conditional speech', () => {
    assert.deepEqual(factuality('Brandt did not say that the pier was safe.'), ['unreported']);
    assert.deepEqual(factuality('Brandt declined to say whether the pier was safe.'), ['unreported']);
    assert.deepEqual(factuality('Brandt is expected to announce that the pier is safe.'), ['unreported']);
    assert.deepEqual(factuality('Brandt would say that the pier was safe.'), ['unreported']);
  });
  it('marks beliefs as attitudes', () => {
    assert.deepEqual(factuality('Brandt believes that the pier is safe.'), ['attitude']);
  });
});
