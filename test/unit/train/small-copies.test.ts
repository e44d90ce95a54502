import { strict as assert } from 'node:assert';
import { smallCopies } from '../../../src/train/small-copies';
import type { WeighedText } from '../../../src/train/train-model';

const weighed = (corpus: string, text: string): WeighedText => ({
  text: {
    id: text,
    corpus,
    text,
    names: [{ start: 0, end: 4, type: 'place' }],
    nationalities: false,
  },
  weight: 2,
});

describe('copies of training texts in small letters', () => {
  it('keep the names where they are and weigh less', () => {
    const [copy, ...more] = smallCopies([weighed('own', 'Peru and Chile met.')]);
    assert.deepEqual(more, []);
    assert.equal(copy?.text.text, 'peru and chile met.');
    assert.deepEqual(copy?.text.names, [{ start: 0, end: 4, type: 'place' }]);
    assert.ok((copy?.weight ?? 1) < 1);
  });

  it('are not made of tweets, nor of texts that grow when written small', () => {
    assert.deepEqual(smallCopies([weighed('btc', 'Peru won.')]), []);
    assert.deepEqual(smallCopies([weighed('own', 'İzmir won.')]), []);
  });
});
