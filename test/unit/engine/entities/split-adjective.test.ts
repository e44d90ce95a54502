import { strict as assert } from 'node:assert';
import { adjectiveLength, countryLength } from '../../../../src/engine/entities/split-adjective';

const words = (text: string): string[] => text.toLowerCase().split(' ');
const PEOPLES = new Set(['kenyan', 'south african', 'british', 'scottish']);
const COUNTRIES = new Set(['kenya', 'south africa']);
const adjective = (text: string): number =>
  adjectiveLength(words(text), (n) => PEOPLES.has(words(text).slice(0, n).join(' ')));
const country = (text: string): number =>
  countryLength(words(text), (n) => COUNTRIES.has(words(text).slice(0, n).join(' ')));

describe('adjectiveLength', () => {
  it('takes a nationality before a body every country has for an adjective', () => {
    assert.equal(adjective('Kenyan Ministry of Health'), 1);
    assert.equal(adjective('South African Police'), 2);
    assert.equal(adjective('US Senate'), 1);
  });
  it('leaves the nationality in the names of parties and companies', () => {
    assert.equal(adjective('Scottish National Party'), 0);
    assert.equal(adjective('British Airways'), 0);
  });
});

describe('countryLength', () => {
  it('takes a country before a public body for a place of its own', () => {
    assert.equal(country('Kenya Dock Workers Union'), 1);
    assert.equal(country('South Africa Football Association'), 2);
  });
  it('leaves it in the names of companies and universities', () => {
    assert.equal(country('Kenya Airways'), 0);
    assert.equal(country('Kenya University'), 0);
  });
});
