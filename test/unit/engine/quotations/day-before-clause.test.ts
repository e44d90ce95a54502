import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

/** Each sentence with what is found in it: source, cue, content. */
const FOUND: Record<string, readonly [string, string]> = {
  'a number behind the day of the saying': [
    'Police said Tuesday two men were held.',
    'Police | said | two men were held',
  ],
  'figures behind it': [
    'Officials said Monday 12 people were killed when a bus fell into a river.',
    'Officials | said | 12 people were killed when a bus fell into a river',
  ],
  'an inexact number behind it': [
    'Authorities said Friday up to 40 homes were lost.',
    'Authorities | said | up to 40 homes were lost',
  ],
  'people behind it': [
    'The union said Thursday managers had hidden the report.',
    'The union | said | managers had hidden the report',
  ],
  'a name behind it': ['The ministry said Wednesday Holm would go.', 'The ministry | said | Holm would go'],
  'an adjective behind it': [
    'Authorities said Friday heavy rain had cut the road.',
    'Authorities | said | heavy rain had cut the road',
  ],
  'a number behind a preposition and a day': [
    'Police said on Tuesday two men were held.',
    'Police | said | two men were held',
  ],
  'a number behind a part of the day': [
    'The firm said Friday afternoon two plants would close.',
    'The firm | said | two plants would close',
  ],
  'a number behind a late hour': [
    'The ministry said late Wednesday two dams had burst.',
    'The ministry | said | two dams had burst',
  ],
  'a number behind a month': [
    'The firm said in March two plants would close.',
    'The firm | said | two plants would close',
  ],
  'a number behind a date': [
    'The firm said on 4 March two plants would close.',
    'The firm | said | two plants would close',
  ],
  'what is held on a day': [
    'The mayor said Sunday trading would end.',
    'The mayor | said | Sunday trading would end',
  ],
  'a time that the clause is about': ['The mayor said time was short.', 'The mayor | said | time was short'],
  'a day that the clause is about': [
    'The mayor said Monday was a holiday.',
    'The mayor | said | Monday was a holiday',
  ],
  'an adverb for a day that the clause is about': [
    'The mayor said tomorrow would be better.',
    'The mayor | said | tomorrow would be better',
  ],
  'a length of time that the clause is about': [
    'The mayor said years of cuts had hurt the town.',
    'The mayor | said | years of cuts had hurt the town',
  ],
};

describe('the day of a saying before its clause', () => {
  for (const [name, [sentence, line]] of Object.entries(FOUND))
    it(name, () => {
      assert.deepEqual(lines(sentence), [line]);
    });
  it('is no clause where the verb behind it belongs to what was said', () => {
    assert.deepEqual(lines('What the mayor said Monday was a lie.'), []);
  });
});

/** Who speaks, and where what is said ends. */
const ENDS: Record<string, readonly [string, ...string[]]> = {
  'somebody else’s friend': [
    'A friend of Holm’s told the paper she was ill.',
    'A friend of Holm’s | told | she was ill',
  ],
  'a friend of his': [
    'A friend of his said the house was empty.',
    'A friend of his | said | the house was empty',
  ],
  'a cousin of his, before whom he told': [
    'A cousin of his told police the house was empty.',
    'A cousin of his | told | the house was empty',
  ],
  'a claim before what its owner says next': [
    'Holm repeated her claim that the vote was rigged and said she would appeal.',
    'Holm | repeated | her claim that the vote was rigged',
    'her | claim | the vote was rigged',
    'Holm | said | she would appeal',
  ],
  'calls before what somebody says next': [
    'Holm backed calls for an inquiry and said members should vote.',
    '- | calls | an inquiry',
    'Holm | said | members should vote',
  ],
};

describe('what is somebody’s', () => {
  for (const [name, [sentence, ...found]] of Object.entries(ENDS))
    it(name, () => {
      assert.deepEqual(lines(sentence), found);
    });
});
