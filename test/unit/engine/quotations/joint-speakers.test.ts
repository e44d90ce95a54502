import { strict as assert } from 'node:assert';
import type { NameType } from '../../../../src/engine/annotation';
import { readNamed, speakers } from '../../../support/speakers';

const NAMES: Readonly<Record<string, NameType>> = {
  'Ada Holm': 'person',
  'Lars Berg': 'person',
  'Per Dahl': 'person',
  'Harbour Union': 'organization',
  'Ministry of Health and Welfare': 'organization',
  'Rally for Culture': 'organization',
  'Church of Jesus Christ': 'organization',
  Norway: 'place',
  Sweden: 'place',
};

describe('several who say something together', () => {
  for (const [text, expected] of [
    ['Ada Holm and Lars Berg said the pier was shut.', 'Ada Holm + Lars Berg'],
    ['Both Ada Holm and Lars Berg said the pier was shut.', 'Ada Holm + Lars Berg'],
    ['At noon, Ada Holm and Lars Berg said the pier was shut.', 'Ada Holm + Lars Berg'],
    ['Ada Holm, the mayor, and her deputy, Lars Berg, said the pier was shut.', 'Ada Holm + Lars Berg'],
    [
      'Ada Holm, who has lived here since 1971, and her neighbour, Lars Berg, said no letter came.',
      'Ada Holm + Lars Berg',
    ],
    ['Ada Holm, Lars Berg and Per Dahl said the pier was shut.', 'Ada Holm + Lars Berg + Per Dahl'],
    ['“The pier is shut,” said Ada Holm, the mayor, and Lars Berg, her deputy.', 'Ada Holm + Lars Berg'],
    ['According to Ada Holm and Lars Berg, the pier is shut.', 'Ada Holm + Lars Berg'],
    [
      'The Rally for Culture (RC) and the Church of Jesus Christ said it was shut.',
      'Rally for Culture + Church of Jesus Christ',
    ],
    ['Norway and Sweden said they would veto the plan.', 'Norway + Sweden'],
    ['The ministry and the police said the pier was shut.', 'e1:The ministry + e2:the police'],
    [
      'The defence minister and his Swedish counterpart, Lars Berg, said they would go.',
      'e1:The defence minister + Lars Berg',
    ],
  ] as const)
    it(`are all given: ${text}`, () => {
      assert.deepEqual(speakers(text, NAMES), [expected]);
    });

  it('stand in the source as a whole, and in the reason', () => {
    const text = 'Ada Holm, the mayor, and her deputy, Lars Berg, said the pier was shut.';
    const [quotation] = readNamed(text, NAMES).quotations;
    assert.equal(
      text.slice(quotation?.source?.start, quotation?.source?.end),
      'Ada Holm, the mayor, and her deputy, Lars Berg,'.slice(0, -1),
    );
    assert.match(quotation?.reason ?? '', /Ada Holm and Lars Berg share it/);
  });

  it('are those who did not say it, behind “neither … nor”', () => {
    const text = 'Neither Ada Holm nor Lars Berg has said whether the pier would open.';
    const [quotation] = readNamed(text, NAMES).quotations;
    assert.deepEqual(speakers(text, NAMES), ['Ada Holm + Lars Berg']);
    assert.equal(quotation?.factuality, 'unreported');
    assert.equal(quotation.source?.start, 0);
  });
});

describe('a source with “and” in it', () => {
  for (const [trap, text, expected] of [
    [
      'one name',
      'The Ministry of Health and Welfare said the pier was shut.',
      'Ministry of Health and Welfare',
    ],
    [
      'what hangs on one noun',
      'Officials from Norway and Sweden said it was shut.',
      'e1:Officials from Norway and Sweden',
    ],
    [
      'two roles of one person',
      'Ada Holm, chair of the board and a member of the council, said it was shut.',
      'Ada Holm',
    ],
    [
      'a bench',
      'A bench of Justices Ada Holm and Lars Berg said it was shut.',
      'e1:A bench of Justices Ada Holm and Lars Berg',
    ],
    ['another clause', 'Ada Holm left the room and Lars Berg said the pier was shut.', 'Lars Berg'],
  ] as const)
    it(`is one actor (trap: ${trap})`, () => {
      assert.deepEqual(speakers(text, NAMES), [expected]);
    });
});
