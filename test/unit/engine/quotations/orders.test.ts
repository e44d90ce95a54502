import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Those who speak. `aside` is the comma that closes what is set beside a name, where the sentence goes on. */
const SOURCES: readonly { readonly words: string; readonly aside: '' | ',' }[] = [
  { words: 'Odile Brandt', aside: '' },
  { words: 'Mayor Odile Brandt', aside: '' },
  { words: 'Odile Brandt, the mayor of Port Ansel', aside: ',' },
  { words: 'Odile Brandt, who chairs the committee', aside: ',' },
  { words: 'the harbour ministry', aside: '' },
  { words: 'a spokeswoman for Northern Rail', aside: '' },
  { words: 'two officials', aside: '' },
];

const CUES = ['said', 'insisted', 'conceded', 'complained', 'pointed out'];

const SETTINGS = ['', ' on Tuesday', ' in a statement', ' at a news conference on Tuesday'];

const CLAUSES = ['the bridge would reopen next month', 'prices were likely to rise again in the spring'];

type Sentence = readonly [text: string, content: string];

const ORDERS: Readonly<
  Record<string, (source: string, aside: string, cue: string, setting: string, clause: string) => Sentence>
> = {
  'source, cue, that-clause': (source, aside, cue, setting, clause) => [
    `${source}${aside} ${cue}${setting} that ${clause}.`,
    clause,
  ],
  'source, cue, bare clause': (source, aside, cue, setting, clause) => [
    `${source}${aside} ${cue}${setting} ${clause}.`,
    clause,
  ],
  'clause, source, cue': (source, aside, cue, setting, clause) => [
    `${capital(clause)}, ${source}${aside} ${cue}${setting}.`,
    capital(clause),
  ],
  'clause, cue, source': (source, aside, cue, setting, clause) => [
    `${capital(clause)}, ${cue} ${source}${setting && aside}${setting}.`,
    capital(clause),
  ],
  'quotation, source, cue': (source, aside, cue, setting) => [
    `“Our patience has limits,” ${source}${aside} ${cue}${setting}.`,
    '“Our patience has limits,”',
  ],
  'quotation, cue, source': (source, aside, cue, setting) => [
    `“Our patience has limits,” ${cue} ${source}${setting && aside}${setting}.`,
    '“Our patience has limits,”',
  ],
};

describe('every order with every kind of source, cue and setting', () => {
  for (const [order, build] of Object.entries(ORDERS)) {
    it(`finds content, source and cue of ${order}`, () => {
      const wrong: string[] = [];
      for (const { words, aside } of SOURCES)
        for (const cue of CUES)
          for (const setting of SETTINGS)
            for (const clause of order.startsWith('quotation') ? [''] : CLAUSES) {
              const [sentence, content] = build(words, aside, cue, setting, clause);
              const text = capital(sentence);
              const wanted = `${words} | ${cue} | ${content}`;
              const found = attributions(text).join(' ; ');
              // What opens the sentence is written with a capital.
              if (found.toLowerCase() !== wanted.toLowerCase()) wrong.push(`${text}\n    ${found}`);
            }
      assert.deepEqual(wrong, []);
    });
  }
});

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
