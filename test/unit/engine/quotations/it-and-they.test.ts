import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

const names: Names = {
  'Banda Energy': 'organization',
  'Revenue Service': 'organization',
  'Ports Authority': 'organization',
  'Securities Exchange': 'organization',
};

describe('“it” and “they”', () => {
  it('mean the body that the text is about, not one named on the way', () => {
    assert.equal(
      speakers(
        'Banda Energy waited. The Revenue Service closed the road. In a statement, it said that the crates were empty.',
        names,
      ).at(-1),
      'Revenue Service',
    );
    assert.equal(
      speakers(
        'Banda Energy favours a plant in Darwin. In a note to the Securities Exchange it said the trough was deep.',
        names,
      ).at(-1),
      'Banda Energy',
    );
  });

  it('are not a body named before people without a name (trap: “Police asked them to leave. They said …”)', () => {
    assert.equal(
      speakers(
        'The Ports Authority closed the gate. Drivers blocked the road. They said they would stay.',
        names,
      ).at(-1),
      '-',
    );
  });

  it('mean the country or body that spoke right before', () => {
    const text = 'Poland said the gate was weak. It said more would follow.';
    assert.deepEqual(speakers(text, { Poland: 'place' }), ['Poland', 'Poland']);
    const other = 'Poland said the gate was weak in Lund. It said more would follow.';
    assert.equal(speakers(other, { Poland: 'place', Lund: 'place' }).at(-1), '-');
  });

  it('mean the one body named a sentence or two before, with nothing that speaks in between', () => {
    const text = 'The Ports Authority closed the gate. The work took 12 weeks. “It was weak,” it said.';
    assert.equal(speakers(text, names).at(-1), 'Ports Authority');
    const other = 'The Ports Authority closed the gate. The company was angry. “It was weak,” it said.';
    assert.notEqual(speakers(other, names).at(-1), 'Ports Authority');
  });

  it('mean several who spoke a sentence or two before, with nobody in between', () => {
    const [said, again] = speakers(
      'Two officials said it was late. The road closed in May. They said it leaked.',
    );
    assert.equal(again, said);
    const text = 'Two officials said it was late. Pilots have struck since May. They said it leaked.';
    assert.equal(speakers(text).at(-1), '-');
  });

  it('tell of several by their number alone', () => {
    assert.equal(speakers('Three pilots left. The three told reporters the gate was weak.').length, 1);
  });

  it('mean the two or three who spoke right before', () => {
    assert.deepEqual(speakers('A trio of pilots said the gate was weak. They said more would follow.'), [
      'e1:A trio of pilots',
      'e1:A trio of pilots',
    ]);
  });
});

describe('a government named by its people', () => {
  it('is its country, named in the article or not', () => {
    const text = 'The Turkish government said the gate was weak.';
    assert.deepEqual(speakers(text, { Turkish: 'nationality' }), ['Turkey']);
    assert.deepEqual(speakers(`${text} Turkey left.`, { Turkish: 'nationality', Turkey: 'place' }), [
      'Turkey',
    ]);
  });

  it('mean those who spoke right before, in another paragraph too', () => {
    const [said, again] = speakers('Residents said the smoke was thick.\n\n“We could not see,” they said.');
    assert.equal(again, said);
  });

  it('means whoever acts right before, named or not, where nobody else is named', () => {
    const last = (text: string) => speakers(text, { 'Ada Holm': 'person' }).at(-1) ?? '';
    assert.match(last('The mayor was asked about it.\n\n“That is closed,” he said.'), /:The mayor$/);
    assert.match(last('Asked about it, the engineer shrugged. “It leaks,” he said.'), /:the engineer$/);
    assert.match(last('An old man waved a flag.\n\n“I kept it,” he said.'), /:An old man$/);
    assert.doesNotMatch(last('Ada Holm left. The mayor stayed. “It is over,” she said.'), /:The mayor$/);
  });

  it('stays with its people where they could be of two countries (trap)', () => {
    assert.deepEqual(speakers('Korean authorities said the gate was weak.', { Korean: 'nationality' }), [
      'Korean',
    ]);
  });
});

describe('who answers and who acts', () => {
  const names: Names = { 'Ada Holm': 'person', 'Ida Berg': 'person', 'Odd Berg': 'person' };

  it('whoever spoke to somebody does not reply', () => {
    assert.deepEqual(
      speakers('Ada Holm met Ida Berg. “I am sorry,” Ada Holm told her. “So am I,” she replied.', names),
      ['Ada Holm', 'Ida Berg'],
    );
  });

  it('whoever is spoken to as “her” is not he', () => {
    assert.deepEqual(speakers('“We never argue,” Ida Berg says. “Almost never,” he corrects her.', names), [
      'Ida Berg',
      '-',
    ]);
  });

  it('a body without a name that the sentence before begins with is “it”', () => {
    assert.deepEqual(speakers('The union was blunt. “This is a disgrace,” it said.'), ['e1:The union']);
    assert.deepEqual(
      speakers('The union met Holm Ferries. “This is a disgrace,” it said.', {
        'Holm Ferries': 'organization',
      }),
      ['-'],
    );
  });

  it('somebody without a name is told of with what describes him behind a comma', () => {
    assert.deepEqual(speakers('A neighbour, who saw it, called for help. “It shook,” she said.'), [
      'e1:A neighbour',
      'e1:A neighbour',
    ]);
  });

  it('a coast guard is not its commander', () => {
    assert.deepEqual(
      speakers(
        'Idris Berg left. The coast guard said the gate was safe.',
        { 'Idris Berg': 'person' },
        {
          'Idris Berg': ['Coast Guard Commander'],
        },
      ),
      ['e2:The coast guard'],
    );
  });

  it('a board is not its spokesman', () => {
    assert.deepEqual(
      speakers('A spokesman for the board, Odd Berg, left. The board said the gate was safe.', names, {
        'Odd Berg': ['spokesman for the board'],
      }),
      ['e2:The board'],
    );
  });
});
