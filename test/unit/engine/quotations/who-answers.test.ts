import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Maria Holm': 'person',
  'Anne Duval': 'person',
  'Otto Brandt': 'person',
  Sanb: 'organization',
};

/** Who speaks, sentence by sentence: a text, the roles in it, and the speakers. */
const SPEAKERS: Record<string, readonly [string, Record<string, readonly string[]>, readonly string[]]> = {
  'a relative who was told': [
    'Maria Holm told her father that she was leaving. He said that was fine.',
    {},
    ['Maria Holm', 'e2:her father'],
  ],
  'trap: a pronoun that fits the teller': [
    'Maria Holm told her mother that she was leaving. She said it was time.',
    {},
    ['Maria Holm', 'Maria Holm'],
  ],
  'trap: nobody whom the pronoun fits': [
    'Maria Holm said she was leaving. He said that was fine.',
    {},
    ['Maria Holm', '-'],
  ],
  'the leader of a country': [
    'French President Anne Duval met German Chancellor Otto Brandt. The German leader said it had gone well.',
    { 'Anne Duval': ['French President'], 'Otto Brandt': ['German Chancellor'] },
    ['Otto Brandt'],
  ],
  'trap: the leader of others': [
    'President Anne Duval met the union. The union leader said it had gone well.',
    { 'Anne Duval': ['President'] },
    ['e2:The union leader'],
  ],
  'a body behind who carried its words': [
    'The army denied the claim. In a statement carried by the news agency Sanb, it said nobody was hurt.',
    {},
    ['e1:The army', 'e1:The army'],
  ],
};

describe('who answers', () => {
  for (const [name, [text, roles, expected]] of Object.entries(SPEAKERS))
    it(name, () => {
      assert.deepEqual(speakers(text, NAMES, roles), expected);
    });
});
