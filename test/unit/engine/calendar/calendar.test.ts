import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isoDay, weekdayOf } from '../../../../src/engine/calendar/day';
import { dayOf, scanDates } from '../../../../src/engine/calendar/scan-dates';

describe('calendar', () => {
  it('knows which days exist', () => {
    assert.equal(isoDay(2024, 2, 29), '2024-02-29');
    assert.equal(isoDay(2023, 2, 29), null);
    assert.equal(isoDay(2023, 13, 1), null);
    assert.equal(addMonths('2024-03-31', -1), null);
    assert.equal(weekdayOf('2023-09-13'), 3);
  });

  it('counts days there and back', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1900-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        assert.equal(daysBetween(from, addDays(from, count)), count);
      }),
    );
  });
});

describe('scanDates', () => {
  const cases: readonly (readonly [text: string, phrase: string, day: string | null])[] = [
    ['on 2024-03-04T10:00Z', '2024-03-04', '2024-03-04'],
    ['(2023.9.21)', '2023.9.21', '2023-09-21'],
    ['/2022/06/14/story', '2022/06/14', '2022-06-14'],
    ['on Tuesday, March 4, 2025, he', 'Tuesday, March 4, 2025', '2025-03-04'],
    ['the 5th of May 2021', 'the 5th of May 2021', '2021-05-05'],
    ['Sept. 12', 'Sept. 12', null],
    ['2024年3月4日', '2024年3月4日', '2024-03-04'],
    ['13.09.2023', '13.09.2023', '2023-09-13'],
  ];
  for (const [text, phrase, day] of cases) {
    it(`reads “${phrase}”`, () => {
      const [date, more] = scanDates(text);
      assert.ok(date && !more);
      assert.equal(text.slice(date.start, date.end), phrase);
      assert.equal(dayOf(date), day);
    });
  }

  for (const trap of [
    'Feb 30',
    'March 400',
    'May 2 million people',
    'version 2.10.2023.1',
    'at 10/12 of the way',
    'in May',
    'Marching 4',
  ]) {
    it(`finds no date in “${trap}”`, () => {
      assert.deepEqual(scanDates(trap), []);
    });
  }

  it('says when figures can be read two ways', () => {
    assert.equal(scanDates('03/04/2024')[0]?.ambiguous, true);
    assert.equal(scanDates('13/04/2024')[0]?.ambiguous, false);
  });
});
