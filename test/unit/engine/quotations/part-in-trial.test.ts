import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { 'Odd Berg': 'person', 'Kari Holm': 'person' };

describe('a part in a trial', () => {
  it('is whose part the article has told', () => {
    assert.deepEqual(
      speakers(
        'Odd Berg, 34, of Lund, was convicted of theft. The defendant said he had been asleep.',
        NAMES,
      ),
      ['Odd Berg'],
    );
    assert.deepEqual(
      speakers(
        'Kari Holm told the Lund District Court that it rained. The witness said the gate was shut.',
        NAMES,
      ),
      ['Kari Holm', 'Kari Holm'],
    );
  });
  it('trap: a lawyer is no witness', () => {
    assert.deepEqual(
      speakers('Kari Holm told the court that it rained. The witness said the gate was shut.', NAMES, {
        'Kari Holm': ['lawyer'],
      }),
      ['Kari Holm', 'e2:The witness'],
    );
  });
  it('trap: two who were convicted', () => {
    assert.deepEqual(
      speakers('Odd Berg was jailed. Kari Holm was jailed. The defendant said it rained.', NAMES),
      ['e3:The defendant'],
    );
    assert.deepEqual(
      speakers('Odd Berg was jailed. Kari Holm went on trial. The defendant said it rained.', NAMES),
      ['e3:The defendant'],
    );
  });
});

describe('a pronoun against a given name', () => {
  it('means the one who has just spoken all the same', () => {
    assert.deepEqual(
      speakers('Ada Holm said it was over. He said nobody was hurt.', { 'Ada Holm': 'person' }),
      ['Ada Holm', 'Ada Holm'],
    );
  });
  it('trap: a title tells more', () => {
    assert.deepEqual(
      speakers('Ada Holm left. Mrs Ada Holm said it was over. He said nobody was hurt.', {
        'Ada Holm': 'person',
      }),
      ['Ada Holm', '-'],
    );
  });
});
