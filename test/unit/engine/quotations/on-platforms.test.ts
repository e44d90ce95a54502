import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = { Facebook: 'organization', Telegram: 'organization', Corvane: 'organization' };

const claims = (source: string) => speakers(`${source} claims that the gate was sold.`, NAMES).at(-1);

describe('what users put on a site', () => {
  for (const source of ['A Facebook post', 'A viral Facebook video'])
    it(`is not the site’s: ${source}`, () => {
      assert.equal(claims(source), '-');
    });
  it('is somebody’s of whom no more is known: a channel', () => {
    assert.notEqual(claims('A Telegram channel'), 'Telegram');
  });
  for (const [source, speaker] of [
    ['A Facebook statement', 'Facebook'],
    ['Facebook’s post', 'Facebook'],
    ['A Corvane post', 'Corvane'],
  ] as const)
    it(`trap: ${source}`, () => {
      assert.equal(claims(source), speaker);
    });
});
