import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

/** What may stand between the cue and a clause that nothing marks. */
const SETTINGS = [
  'in an email to staff',
  'in a statement on Monday',
  'in a report published Tuesday',
  'in an interview with the Courier',
  'in a video message',
  'on social media',
  'on her Facebook page',
  'by phone',
  'in court',
  'at a briefing in Tarn',
  'again',
];

/** Clauses that open in different ways. */
const CLAUSES = [
  'two men were held',
  'half of the homes were lost',
  'prosecutors hid evidence',
  'heavy rain had cut the road',
  'nothing had changed',
  'at least 12 people had died',
  'not all homes had power',
  'because of the rain, the match was over',
];

describe('where and how something was said, before a clause that nothing marks', () => {
  for (const setting of SETTINGS)
    it(`“${setting}”`, () => {
      for (const clause of CLAUSES)
        assert.deepEqual(lines(`The ministry said ${setting} ${clause}.`), [
          `The ministry | said | ${clause}`,
        ]);
    });
  it('may belong to what was said', () => {
    assert.deepEqual(lines('Holm said after the vote two men were held.'), [
      'Holm | said | after the vote two men were held',
    ]);
  });
  it('stands behind those who are told', () => {
    assert.deepEqual(lines('Holm told parliament last week officers had found nothing.'), [
      'Holm | told | officers had found nothing',
    ]);
    assert.deepEqual(lines('Holm told a news conference on X two men were held.'), [
      'Holm | told | two men were held',
    ]);
    assert.deepEqual(lines('Holm warned by phone that two men were held.'), [
      'Holm | warned | two men were held',
    ]);
    assert.deepEqual(lines('Holm told parliament prosecutors hid evidence.'), [
      'Holm | told | prosecutors hid evidence',
    ]);
  });
  it('is no more than a setting where no clause follows', () => {
    assert.deepEqual(lines('The ministry said hello in an email to half of the staff.'), []);
  });
});
