import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Dale Berg': 'person',
  'Maria Holm': 'person',
  'Lindsay Holm': 'person',
  'Wick Toller': 'person',
};

/** Whom a noun for an office or a pronoun means in what comes last, with the roles the article shows. */
const LAST: Record<string, readonly [string, Readonly<Record<string, readonly string[]>>, string]> = {
  'whoever leads what the noun names': [
    'Maria Holm, who leads the opposition, came late. The opposition leader said the gate was weak.',
    {},
    'Maria Holm',
  ],
  'whoever has long chaired it': [
    'Maria Holm, who has long chaired the pilots’ board, came late. “It was weak,” the chairwoman said.',
    {},
    'Maria Holm',
  ],
  'whoever bears the whole of a long role': [
    'Dale Berg, the head of the port authority, came late. “It was weak,” the head of the port authority said.',
    { 'Dale Berg': ['head of the port authority'] },
    'Dale Berg',
  ],
  'trap: the leader of something else': [
    'Maria Holm, who leads the choir, came late. The opposition leader said the gate was weak.',
    {},
    'e2:The opposition leader',
  ],
  'trap: two who bear the same long role': [
    'Dale Berg and Maria Holm, each head of the port authority, came late. The head of the port authority said the gate was weak.',
    { 'Dale Berg': ['head of the port authority'], 'Maria Holm': ['head of the port authority'] },
    'e3:The head of the port authority',
  ],
  'not whoever follows a noun for a man that ends a sentence': [
    'Among them was Dale Berg, a fisherman. Maria Holm, who runs the ferry, was at sea. He said the gate was weak.',
    { 'Dale Berg': ['fisherman'] },
    'Dale Berg',
  ],
  'not whoever spoke before with a name of the other gender, where another is told of': [
    'The storm came too early for Dale Berg.\n\n“Not now,” Maria Holm said.\n\nHe said the gate was weak.',
    {},
    'Dale Berg',
  ],
  'whoever was just told of by an office': [
    'Dale Berg, the mayor, was late. “Not now,” he said.\n\nWick Toller, a pilot, said it was over.\n\nThe mayor said prices had risen. He added that it was late.',
    { 'Dale Berg': ['mayor'], 'Wick Toller': ['pilot'] },
    'Dale Berg',
  ],
  'whoever fits, though a name that both bear was nearer the thought': [
    'Dale Berg was late.\n\n“Not now,” Lindsay Holm said.\n\nHe said the gate was weak.',
    {},
    'Lindsay Holm',
  ],
};

describe('offices and genders', () => {
  for (const [name, [text, roles, expected]] of Object.entries(LAST))
    it(name, () => {
      assert.equal(speakers(text, NAMES, roles).at(-1), expected);
    });
});
