import { strict as assert } from 'node:assert';
import { isolateDirection } from '../../../src/views/isolate-direction';

describe('isolateDirection', () => {
  it('keeps words written from right to left from turning round what stands beside them', () => {
    for (const words of ['النور', 'שלום said Ruth', 'Festival (ܫܠܡܐ)']) {
      assert.equal(isolateDirection(words), `\u2068${words}\u2069`);
    }
  });

  it('leaves all other text as it is', () => {
    for (const words of ['', 'Harbour reopens', 'Ленин', '東京 2026', '😀'])
      assert.equal(isolateDirection(words), words);
  });
});
