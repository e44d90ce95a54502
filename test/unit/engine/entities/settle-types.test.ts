import { strict as assert } from 'node:assert';
import type { NameType } from '../../../../src/engine/annotation';
import { settleTypes } from '../../../../src/engine/entities/settle-types';
import { readNames } from '../../../support/name-spans';

/** The types the mentions of one name end up with, given how and how surely each was read. */
function settled(name: string, ...readings: readonly (readonly [NameType, number])[]): NameType[] {
  const { prose, names } = readNames(
    readings.map(() => `It is ${name} here.`).join(' '),
    readings.map(([type, confidence]) => [name, type, confidence]),
  );
  return settleTypes(names, prose).map(({ type }) => type);
}

describe('One name, one type', () => {
  it('holds for names of several words', () => {
    assert.deepEqual(settled('Corvane Holm', ['organization', 0.9], ['person', 0.7], ['organization', 0.6]), [
      'organization',
      'organization',
      'organization',
    ]);
    assert.deepEqual(settled('Corvane Holm', ['organization', 0.5], ['person', 0.9]), ['person', 'person']);
  });

  it('holds for a name of one word where its own reading is unsure', () => {
    assert.deepEqual(settled('Corvane', ['organization', 0.9], ['place', 0.5]), [
      'organization',
      'organization',
    ]);
  });

  it('takes what a person or a body is called for short into account', () => {
    const { prose, names } = readNames('Abdel El-Sisi and Corvane Foods met. El-Sisi left Corvane.', [
      ['Abdel El-Sisi', 'person'],
      ['Corvane Foods', 'organization'],
      ['El-Sisi', 'organization', 0.4],
      ['Corvane', 'place', 0.4],
    ]);
    assert.deepEqual(
      settleTypes(names, prose).map(({ type }) => type),
      ['person', 'organization', 'person', 'organization'],
    );
  });

  it('knows people by their given names, and bodies by the second of two words', () => {
    const { prose, names } = readNames('Lumira Holm and Erden Corvane met. Lumira left Corvane.', [
      ['Lumira Holm', 'person'],
      ['Erden Corvane', 'organization'],
      ['Lumira', 'organization', 0.5],
      ['Corvane', 'person', 0.5],
    ]);
    assert.deepEqual(
      settleTypes(names, prose).map(({ type }) => type),
      ['person', 'organization', 'person', 'organization'],
    );
  });

  it('knows people by their nicknames, too', () => {
    const { prose, names } = readNames('Holger “El Faro” Lind spoke. El Faro left.', [
      ['Holger “El Faro” Lind', 'person'],
      ['El Faro', 'place', 0.7],
    ]);
    assert.deepEqual(
      settleTypes(names, prose).map(({ type }) => type),
      ['person', 'person'],
    );
  });

  it('leaves a name of one word alone where it is read surely, or means a people (trap: Washington)', () => {
    assert.deepEqual(settled('Corvane', ['organization', 0.9], ['organization', 0.9], ['place', 0.8]), [
      'organization',
      'organization',
      'place',
    ]);
    assert.deepEqual(settled('Corvane', ['nationality', 0.4], ['place', 0.9]), ['nationality', 'place']);
    assert.deepEqual(settled('Corvane', ['nationality', 0.9], ['place', 0.4]), ['nationality', 'place']);
  });
});
