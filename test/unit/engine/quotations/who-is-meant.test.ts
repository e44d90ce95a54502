import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Ada Holm': 'person',
  'Dale Berg': 'person',
  'Wick Toller': 'person',
  Kerr: 'organization',
};

/** Whom a pronoun means in what comes last: a text, and the last speaker in it. */
const LAST: Record<string, readonly [string, string]> = {
  'whoever does something to somebody of the other sex': [
    'Dale Berg was blunt. Wick Toller describes her as slow, and he has said that she will lose.',
    'Wick Toller',
  ],
  'whoever has told somebody, behind what is set beside him': [
    'Dale Berg was blunt. Wick Toller, a pilot, has told her that it is late, and he said on Monday that it would fail.',
    'Wick Toller',
  ],
  'not who tells of it without a name': [
    'Ada Holm spoke for an hour. According to a person who was there, she told donors that she would decide by May.',
    'Ada Holm',
  ],
  'a body that denied what another reported': [
    'The company rejected a Kerr report that it was for sale. It said no talks were under way.',
    'e1:The company',
  ],
  'a body that denied what a named one reported': [
    'The ministry denied a report by the Kerr news agency that it had paid. It said the safe was empty.',
    'e1:The ministry',
  ],
  'nobody, where somebody without a name was asked about the one named': [
    'The minister’s aide was questioned about Dale Berg on Tuesday. He said the memo was lost.',
    '-',
  ],
  'not whoever has spoken without an office already, for an office': [
    '“She sent a heart,” Ada Holm said. The minister said on Monday that he was sorry.',
    'e2:The minister',
  ],
  'whom somebody without a name told something': [
    'Ada Holm was in the dock. A lawyer told her she was wrong. “No,” she said.',
    'Ada Holm',
  ],
  'whom somebody without a name asked': [
    'Ada Holm took the stand. The prosecutor asked her where she had been. “At home,” she said.',
    'Ada Holm',
  ],
  'to whom somebody without a name gave something': [
    'Ada Holm was in tears. An aide handed her a note. “Give me a minute,” she said.',
    'Ada Holm',
  ],
  'nobody, where neither has a name': [
    'The coach’s lawyer put it to her that she had made it up. “No,” she replied.',
    '-',
  ],
  'trap: whoever stops somebody asks': [
    'The driver was tired. A policeman stopped him. “Are you drunk?” he asked.',
    'e1:A policeman',
  ],
  'somebody else than the one before, without a name': [
    '“I have three children,” one worker said. Another was blunter. “It is finished.”',
    'e2:Another',
  ],
  'somebody’s own one without a name': [
    'Ada Holm left early. Her lawyer was angry. “This is a farce,” he said.',
    'e2:Her lawyer',
  ],
  'nobody, where whoever acts and whom it is done to are both meant by the pronoun': [
    'Dale Berg was ill. His father found him. “I was afraid,” he said.',
    '-',
  ],
  'whoever has a real name': [
    'The singer, whose real name is Ada Holm, says fame has not changed her.',
    'Ada Holm',
  ],
  'trap: a witness who goes on in a sentence of her own': [
    'According to a witness, the car was red. She said it sped off.',
    'e1:a witness',
  ],
  'trap: a pronoun for the bearer of the name': [
    'Dale Berg was blunt. Wick Toller praised her team, and she said on Monday that it would win.',
    'Wick Toller',
  ],
};

describe('who is meant', () => {
  for (const [name, [text, expected]] of Object.entries(LAST))
    it(name, () => {
      assert.equal(speakers(text, NAMES).at(-1), expected);
    });
});
