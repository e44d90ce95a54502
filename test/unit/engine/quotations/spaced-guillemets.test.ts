import { strict as assert } from 'node:assert';
import { attributions as lines } from '../../../support/attributions';

describe('guillemets spaced from their words', () => {
  it('open and close as they point', () => {
    assert.deepEqual(
      lines(
        '« We wait. Nobody will leave », declared the pilot. He called it « a pity », and « the rain » fell.',
      ),
      ['the pilot | declared | « We wait. Nobody will leave »', 'He | called | it « a pity »'],
    );
  });
  it('turned round still do', () => {
    assert.deepEqual(lines('»We wait here all day«, said the pilot.'), [
      'the pilot | said | »We wait here all day«',
    ]);
  });
});
