import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { likeness, skeletonOf } from '../../../../src/engine/corpus/spelling';

describe('likeness of spellings', () => {
  const grade = (a: string, b: string): number => {
    assert.equal(likeness(a, b), likeness(b, a));
    return likeness(a, b);
  };

  for (const [a, b] of [
    ['alexey', 'aleksei'],
    ['mohammed', 'mohamed'],
    ['zelensky', 'zelenskyy'],
    ['zelenskiy', 'zelensky'],
    ['yousef', 'youssef'],
    ['abdulla', 'abdullah'],
    ['dmitry', 'dmitrii'],
  ] as const) {
    it(`takes ${a} and ${b} for one`, () => {
      assert.equal(grade(a, b), 2);
    });
  }

  for (const [a, b] of [
    ['muhammad', 'mohamed'],
    ['mahri', 'mehri'],
    ['yusuf', 'yousef'],
    ['sergei', 'serhiy'],
    ['vladimir', 'volodymyr'],
    ['hussein', 'hossein'],
    ['qadeer', 'kadir'],
    ['anthony', 'antony'],
  ] as const) {
    it(`finds ${a} near ${b}`, () => {
      assert.equal(grade(a, b), 1);
    });
  }

  for (const [a, b] of [
    ['zhang', 'zheng'],
    ['yoko', 'yuko'],
    ['jong', 'jung'],
    ['xiaofang', 'xiaofeng'],
    ['mario', 'maria'],
    ['petrov', 'petrova'],
    ['aleksandr', 'aleksandra'],
    ['jamal', 'jamil'],
    ['rashid', 'rashad'],
    ['hansen', 'hanson'],
    ['martin', 'martina'],
    ['li', 'lee'],
  ] as const) {
    it(`keeps ${a} from ${b}`, () => {
      assert.equal(grade(a, b), 0);
    });
  }

  it('is the same both ways, and never without a common skeleton', () => {
    const letters = fc.stringMatching(/^[aeioukhsmdrlny]{1,9}$/);
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        assert.equal(likeness(a, b), likeness(b, a));
        assert.equal(likeness(a, a), 2);
        if (likeness(a, b) > 0) assert.equal(skeletonOf(a) === skeletonOf(b) || a === b, true);
      }),
      { numRuns: 2000 },
    );
  });
});
