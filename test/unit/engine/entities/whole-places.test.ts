import { strict as assert } from 'node:assert';
import { PhraseKind } from '../../../../src/engine/entities/lexicon/lexicon';
import { BEGIN, INSIDE, LAST } from '../../../../src/engine/entities/tagger/labels';
import { keepPlacesWhole } from '../../../../src/engine/entities/whole-places';
import { readNames, type Reading } from '../../../support/name-spans';

/** The names of a text, as type and words, where `place` is a country that is listed. */
function kept(text: string, place: string, ...readings: readonly Reading[]): string[] {
  const { prose, names } = readNames(text, readings);
  const start = text.indexOf(place);
  const first = prose.tokens.findIndex((token) => token.start === start);
  const last = prose.tokens.findIndex((token) => token.end === start + place.length);
  const phrases = Uint8Array.from(prose.tokens, (_, i) => {
    if (i < first || i > last) return 0;
    return PhraseKind.country * 4 + (i === first ? BEGIN : i === last ? LAST : INSIDE);
  });
  return keepPlacesWhole(names, prose, phrases).map(
    (name) => `${name.type} ${text.slice(name.start, name.end)}`,
  );
}

describe('A country’s long name', () => {
  const country = 'People’s Republic of Norland';

  it('is one name where it was cut', () => {
    assert.deepEqual(
      kept(
        `Ada Holm came from the ${country} to Lumen Bay.`,
        country,
        ['Ada Holm', 'person'],
        ['People', 'organization', 0.5],
        ['Republic of Norland', 'place', 0.7],
        ['Lumen Bay', 'place'],
      ),
      ['person Ada Holm', `place ${country}`, 'place Lumen Bay'],
    );
  });

  it('belongs to the body whose name breaks off in it', () => {
    assert.deepEqual(
      kept(
        `The Ministry of Trade of the ${country} agreed.`,
        country,
        ['Ministry of Trade of the People', 'organization', 0.5],
        ['Republic of Norland', 'place', 0.7],
      ),
      [`organization Ministry of Trade of the ${country}`],
    );
  });

  it('stays as it was read where the name goes on, or nothing was read (trap: its Bank)', () => {
    const bank = `organization ${country} Bank`;
    assert.deepEqual(kept(`The ${country} Bank fell.`, country, [`${country} Bank`, 'organization']), [bank]);
    assert.deepEqual(kept(`The ${country} fell.`, country), []);
  });
});
