import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

describe('somebody who is dismissed or recalled', () => {
  it('is no statement (trap: “The club dismissed its coach”, “recalled its envoy”, “recalled 40,000 cars”)', () => {
    for (const text of [
      'The club dismissed its coach on Monday.',
      'The board recalled its envoy from Lund.',
      'The firm recalled 40,000 boats.',
      'The board dismissed the pilot who ran the ferry.',
      'The president dismissed Berg on Monday.',
    ])
      assert.deepEqual(attributions(text), [], text);
  });

  it('is one where it is told as what or for what they said', () => {
    assert.deepEqual(attributions('Holm dismissed the critics as fools.'), [
      'Holm | dismissed | the critics as fools',
    ]);
    assert.deepEqual(attributions('Holm recalled the words of her teacher.'), [
      'Holm | recalled | the words of her teacher',
    ]);
    assert.deepEqual(attributions('Holm dismissed those who doubted her.'), [
      'Holm | dismissed | those who doubted her',
    ]);
    assert.deepEqual(attributions('Berg dismissed Holm’s Harbour Plan.'), [
      'Berg | dismissed | Holm’s Harbour Plan',
    ]);
    assert.deepEqual(
      attributions('Berg dismissed critics who called it a waste.')[0],
      'Berg | dismissed | critics who called it a waste',
    );
    assert.deepEqual(attributions('Holm recalled a pilot who taught her to swim.'), [
      'Holm | recalled | a pilot who taught her to swim',
    ]);
  });
});
