import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const names: Names = {
  'Banda Energy': 'organization',
  'Revenue Service': 'organization',
  'Ports Authority': 'organization',
  'Securities Exchange': 'organization',
};

describe('“it” and “they”', () => {
  it('mean the body that the text is about, not one named on the way', () => {
    assert.equal(
      speakers(
        'Banda Energy waited. The Revenue Service closed the road. In a statement, it said that the crates were empty.',
        names,
      ).at(-1),
      'Revenue Service',
    );
    assert.equal(
      speakers(
        'Banda Energy favours a plant in Darwin. In a note to the Securities Exchange it said the trough was deep.',
        names,
      ).at(-1),
      'Banda Energy',
    );
  });

  it('are not a body named before people without a name (trap: “Police asked them to leave. They said …”)', () => {
    assert.equal(
      speakers(
        'The Ports Authority closed the gate. Drivers blocked the road. They said they would stay.',
        names,
      ).at(-1),
      '-',
    );
  });
});
