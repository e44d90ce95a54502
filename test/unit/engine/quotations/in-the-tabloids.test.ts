import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Kelly Dean': 'person', 'Odd Berg': 'person', 'A K Corvane': 'person' };

const said = (text: string) => speakers(text, NAMES).map((speaker) => speaker.replace(/^.*:/, ''));

/** A text, and who speaks in it. */
const TOLD: Record<string, readonly [string, ...string[]]> = {
  'what somebody is, with more behind a hyphen': [
    'The mum-of-two told reporters that it was late.',
    'The mum-of-two',
  ],
  'a parent of whom the text has just told': [
    'Kelly Dean, 34, is furious. The mum-of-two said that it was late.',
    'Kelly Dean',
  ],
  'trap: a parent where two are told of': [
    'Kelly Dean, 34, met Odd Berg. The mum-of-two said that it was late.',
    'The mum-of-two',
  ],
  'a star of whom the text has just told': [
    'Odd Berg, 34, is furious. The star said that it was late.',
    'Odd Berg',
  ],
  'a forward of whom the text has just told': [
    'Odd Berg, 34, is furious. The forward said that it was late.',
    'Odd Berg',
  ],
  'trap: somebody brought in behind the pronoun': [
    'The forward has told pals he feels ‘ten years younger’, according to a source close to him.',
    'a source close to him',
    '-',
  ],
  'an initial that is an article elsewhere': [
    'A bench headed by Justice A K Corvane observed that the vote was void.',
    'A bench headed by Justice A K Corvane',
  ],
};

describe('people in the tabloids and elsewhere', () => {
  for (const [name, [text, ...expected]] of Object.entries(TOLD))
    it(name, () => {
      assert.deepEqual(said(text), expected);
    });
});
