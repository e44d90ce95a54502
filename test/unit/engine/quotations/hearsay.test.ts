import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

const FOUND: Record<string, readonly [string, readonly string[]]> = {
  'beside its verb': [
    'The mayor reportedly took the money.',
    ['- | reportedly | The mayor / took the money'],
  ],
  'behind an auxiliary that has no verb': [
    'The port is reportedly for sale.',
    ['- | reportedly | The port is / for sale'],
  ],
  'in front of its sentence': ['Allegedly, the port is for sale.', ['- | Allegedly | the port is for sale']],
  'in a relative clause': [
    'The pilot, who allegedly sold the crane, fled.',
    ['- | allegedly | sold the crane'],
  ],
  'behind “it is understood”': [
    'It is understood that the ship will stay for a week.',
    ['- | understood | the ship will stay for a week'],
  ],
  'behind “it emerged” and a day': [
    'It emerged on Friday that the crane had been sold twice.',
    ['- | emerged | the crane had been sold twice'],
  ],
  'before “a court has heard”': [
    'The pilot was “a danger to every ship”, a court has heard.',
    ['- | heard | The pilot was “a danger to every ship”'],
  ],
  'behind “it was reported”': [
    'It was reported that the mayor had resigned.',
    ['- | reported | the mayor had resigned'],
  ],
  'up to the next clause': [
    'Holm allegedly sold the crane twice, and the pilots knew it.',
    ['- | allegedly | Holm / sold the crane twice'],
  ],
};

const NOT_FOUND: Record<string, string> = {
  'where it is denied': 'It is not understood that the crane was sold.',
  'where “it” is a thing': 'The text is long, and it is understood by few.',
  'before an adjective': 'The allegedly stolen crane was found in a reportedly empty yard.',
  'in an aside without a verb of its own': 'The crane, allegedly sold twice, was found.',
  'inside what somebody says': 'Police said Holm allegedly sold the crane.',
  'beside a verb of saying': 'Holm reportedly said that the crane was hers.',
};

describe('hearsay', () => {
  for (const [place, [text, expected]] of Object.entries(FOUND))
    it(`is found ${place}, and is nobody’s`, () => {
      assert.deepEqual(attributions(text), expected);
    });
  for (const [place, text] of Object.entries(NOT_FOUND))
    it(`makes no statement of its own ${place}`, () => {
      assert.deepEqual(
        attributions(text).filter((line) => line.startsWith('- |')),
        [],
      );
    });
});
