import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

/** Each sentence with what is found in it: source, cue, content. */
const FOUND: Record<string, readonly [string, string]> = {
  'an age closes the source': [
    'The gate was shut, according to Ada Holm, 54.',
    'Ada Holm, 54 | according to | The gate was shut',
  ],
  'a setting behind a verb that takes “on” is not what was said': [
    'The gate was shut, Holm stressed on Facebook.',
    'Holm | stressed | The gate was shut',
  ],
  'nor is a day': ['The gate was shut, Holm insisted on 4 March.', 'Holm | insisted | The gate was shut'],
  'a setting does not belong to whoever stands behind the verb': [
    'The gate was shut, said the mayor at the summit.',
    'the mayor | said | The gate was shut',
  ],
  'nor does a late hour': ['The gate was shut, said Holm late Monday.', 'Holm | said | The gate was shut'],
  'nor does a report': [
    'The gate was shut, explained Holm in a report published Tuesday.',
    'Holm | explained | The gate was shut',
  ],
  'nobody is “this week”': [
    'The gate was shut, the mayor, Mia Lund, confirmed this week.',
    'the mayor, Mia Lund | confirmed | The gate was shut',
  ],
  'nor “late Monday”': [
    'The gate was shut, the mayor, Mia Lund, confirmed late Monday.',
    'the mayor, Mia Lund | confirmed | The gate was shut',
  ],
  'a report behind whom it was told': [
    'The gate was shut, Holm told parliament in a report published Tuesday.',
    'Holm | told | The gate was shut',
  ],
  'a condition without its comma': [
    'If it rains the match will end, Holm said on Monday.',
    'Holm | said | If it rains the match will end',
  ],
  'a count that opens like a condition': [
    'So far 12 people have died, Holm said.',
    'Holm | said | So far 12 people have died',
  ],
  'another such count': [
    'As many as 12 people had died, Holm said.',
    'Holm | said | As many as 12 people had died',
  ],
  'a place that leads a clause in': [
    'In Tarn, the rain had stopped, explained the company this week.',
    'the company | explained | In Tarn, the rain had stopped',
  ],
};

describe('where and when something was said, behind it', () => {
  for (const [name, [sentence, line]] of Object.entries(FOUND))
    it(name, () => {
      assert.deepEqual(lines(sentence), [line]);
    });
});

/** Who speaks, and nothing else. */
const ALONE: Record<string, readonly [string, ...string[]]> = {
  'the day of a clause about the speaker is not cut off': [
    '“We won,” said Peter Holm of Tarn, who endorsed Berg on Tuesday.',
    'Peter Holm of Tarn, who endorsed Berg on Tuesday | said | “We won,”',
  ],
  'a place and a reader in a saying between commas': [
    'The gate, Holm said in an interview with the Courier, was weak.',
    'Holm | said | The gate / was weak',
  ],
  'a site in a saying between commas': [
    'The gate, Holm insisted on Facebook, was weak.',
    'Holm | insisted | The gate / was weak',
  ],
  'a letter read aloud before “that”': [
    'Holm said in a letter read aloud by the clerk that sales had risen.',
    'Holm | said | sales had risen',
  ],
  'what is described by “both” is not told': [
    'Holm warned both sides would yield.',
    'Holm | warned | both sides would yield',
  ],
  'the country is no pronoun': [
    'Holm insisted US troops would leave.',
    'Holm | insisted | US troops would leave',
  ],
  'a number behind the first of two verbs is no speaker': [
    'Holm said more than 40 homes were lost and added nobody was hurt.',
    'Holm | said | more than 40 homes were lost',
    'Holm | added | nobody was hurt',
  ],
};

describe('who speaks, without what stands around', () => {
  for (const [name, [sentence, ...found]] of Object.entries(ALONE))
    it(name, () => {
      assert.deepEqual(lines(sentence), found);
    });
});
