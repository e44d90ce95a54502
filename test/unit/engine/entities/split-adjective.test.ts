import { strict as assert } from 'node:assert';
import {
  adjectiveLength,
  compoundLength,
  placeLength,
} from '../../../../src/engine/entities/split-adjective';

const words = (text: string): string[] => text.toLowerCase().split(' ');
const PEOPLES = new Set(['kenyan', 'south african', 'british', 'scottish']);
const COUNTRIES = new Set(['kenya', 'south africa']);
const adjective = (text: string): number =>
  adjectiveLength(words(text), (n) => PEOPLES.has(words(text).slice(0, n).join(' ')));
const PLACES = new Set([...COUNTRIES, 'lagos', 'lagos state']);
const SMALL_CITIES = new Set(['rundu', 'reading']);
const ORGANIZATIONS = new Set(['kenya news agency', 'lagos state police']);
const among =
  (list: ReadonlySet<string>) =>
  (front: readonly string[]): boolean =>
    list.has(front.join(' '));
const lists = {
  isCountry: among(COUNTRIES),
  isPlace: among(PLACES),
  isSmallCity: among(SMALL_CITIES),
  isOrganization: among(ORGANIZATIONS),
};
const place = (text: string): number => placeLength(words(text), lists);

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

describe('placeLength', () => {
  it('takes a country before a public body for a place of its own', () => {
    assert.equal(place('Kenya Dock Workers Union'), 1);
    assert.equal(place('South Africa Football Association'), 2);
  });
  it('takes any place before a body of government for a place of its own', () => {
    assert.equal(place('Lagos High Court'), 1);
    assert.equal(place('Lagos State Government'), 2);
    assert.equal(place('Lagos Business School'), 0);
    assert.equal(place('Lagos State Police'), 2);
  });
  it('takes a small city for one only where more than a head follows', () => {
    assert.equal(place('Rundu Town Council'), 1);
    assert.equal(place('Reading Council'), 0);
  });
  it('leaves a country in names that are listed', () => {
    assert.equal(place('Kenya News Agency'), 0);
    assert.equal(place('Kenya Farmers Agency'), 1);
  });
  it('leaves it in the names of companies and universities', () => {
    assert.equal(place('Kenya Airways'), 0);
    assert.equal(place('Kenya University'), 0);
  });
});

describe('compoundLength', () => {
  it('finds the body another is tied to by what it does', () => {
    assert.equal(compoundLength(words('Marsh - run Health Ministry')), 1);
    assert.equal(compoundLength(words('Lumen Bay - based Corvane Foods')), 2);
  });
  it('leaves other hyphens alone, and one at the end', () => {
    assert.equal(compoundLength(words('Holm - Berg Institute')), 0);
    assert.equal(compoundLength(words('Marsh - run')), 0);
    assert.equal(compoundLength(words('Health Ministry')), 0);
  });
});
