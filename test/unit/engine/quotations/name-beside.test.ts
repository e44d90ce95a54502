import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const NAMES: Names = {
  'Ada Holm': 'person',
  'Lars Berg': 'person',
  'Committee on Ports': 'organization',
  Marstal: 'place',
};

const said = (source: string) => speakers(`“We will mend it,” said ${source}.`, NAMES).at(-1);

describe('a name beside what somebody is', () => {
  it('stands behind a comma or a title', () => {
    assert.equal(said('the chairwoman, Ada Holm'), 'Ada Holm');
    assert.equal(said('the chairwoman, retired captain Ada Holm'), 'Ada Holm');
  });
  it('stands right behind the body or the place of an office', () => {
    assert.equal(said('the deputy chairwoman of the Committee on Ports Ada Holm'), 'Ada Holm');
    assert.equal(said('the mayor of Marstal Ada Holm'), 'Ada Holm');
  });
  it('stands behind the form of address that closes an office', () => {
    assert.equal(said('the minister for Blue Waters Shri Ada Holm'), 'Ada Holm');
    assert.notEqual(said('the lawyer for Mr Lars Berg'), 'Lars Berg');
  });
  it('trap: is none of several who hold one', () => {
    assert.notEqual(said('the members of the Committee on Ports Ada Holm'), 'Ada Holm');
  });
  it('trap: is not a captive’s whose mother speaks', () => {
    assert.notEqual(said('the mother of one of the captives, Ada Holm'), 'Ada Holm');
  });
});
