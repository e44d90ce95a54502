import { strict as assert } from 'node:assert';
import type { NameType } from '../../../../src/engine/annotation';
import { settleTypes } from '../../../../src/engine/entities/settle-types';
import { toldType } from '../../../../src/engine/entities/told-type';
import { readNames } from '../../../support/name-spans';

/** What a sentence tells of "Corvane", which was read as a place. */
function told(text: string): NameType | undefined {
  const { prose, names } = readNames(text, [['Corvane', 'place', 0.5]]);
  const [name] = names;
  return name && toldType(name, prose);
}

describe('What an article says that a name is', () => {
  it('is read off an apposition', () => {
    assert.equal(told('Corvane, a Bogotá-based company, sells salt.'), 'organization');
    assert.equal(told('Corvane, an old fishing village in the north, burned.'), 'place');
    assert.equal(told('They heard Corvane, a retired weaver from Lund.'), 'person');
    assert.equal(told('Corvane, the newspaper that broke the story, closed.'), 'organization');
  });

  it('is read off the noun before', () => {
    assert.equal(told('The local broadcaster Corvane closed.'), 'organization');
    assert.equal(told('They heard Corvane, the governor, there.'), 'person');
    assert.equal(told('The company Corvane founded closed.'), undefined);
  });

  it('is read off what it is a country or a city of', () => {
    assert.equal(told('The island republic of Corvane had no power.'), 'place');
    assert.equal(told('The fall of Corvane came soon.'), undefined);
    assert.equal(told('They heard Corvane’s foreign minister.'), 'place');
  });

  it('is read off a plain sentence', () => {
    assert.equal(told('Corvane (CV) is a network that links shops.'), 'organization');
    assert.equal(told('Corvane was the village of his mother.'), 'place');
  });

  it('is read off what only such a thing has, or what somebody does', () => {
    assert.equal(told('They asked Corvane’s chief executive.'), 'organization');
    assert.equal(told('They asked Corvane’s president.'), undefined);
    assert.equal(told('They heard Corvane, the weightlifter who won.'), 'person');
  });

  it('is not told by what is said of something else', () => {
    assert.equal(told('In Corvane, the company sells salt.'), undefined);
    assert.equal(told('He left Corvane, a company’s last hope.'), undefined);
    assert.equal(told('The school of Corvane, an institute for the blind, closed.'), undefined);
    assert.equal(told('Corvane, a partner of the fund, paid.'), undefined);
    assert.equal(told('Corvane, a new Bishop of the church.'), undefined);
  });

  it('settles the type of every mention, but not against a sure reading', () => {
    const types = (surest: number): NameType[] => {
      const { prose, names } = readNames('Corvane is a company that grows. Ada left Corvane.', [
        ['Corvane', 'person', 0.6],
        ['Corvane', 'person', surest],
      ]);
      return settleTypes(names, prose).map(({ type }) => type);
    };
    assert.deepEqual(types(0.7), ['organization', 'organization']);
    assert.deepEqual(types(0.95), ['person', 'person']);
  });

  it('is read off the name of a people (trap: Julia and Julian)', () => {
    const types = (read: NameType): NameType[] => {
      const { prose, names } = readNames('Corvana fell. The Corvanan guard and a Corvanan ship left.', [
        ['Corvana', 'person', 0.5],
        ['Corvanan', read, 0.5],
        ['Corvanan', 'organization', 0.5],
      ]);
      return settleTypes(names, prose).map(({ type }) => type);
    };
    assert.deepEqual(types('nationality'), ['place', 'nationality', 'nationality']);
    assert.equal(types('person')[0], 'person');
  });

  it('settles the short form with the long one', () => {
    const { prose, names } = readNames('Corvane Mundi, a start-up, grows. Ada left Corvane.', [
      ['Corvane Mundi', 'person', 0.6],
      ['Corvane', 'place', 0.5],
    ]);
    assert.deepEqual(
      settleTypes(names, prose).map(({ type }) => type),
      ['organization', 'organization'],
    );
  });
});
