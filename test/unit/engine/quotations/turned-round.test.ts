import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { readNamed } from '../../../support/speakers';

/** Clauses turned round, and what stands behind what was said: a sentence and what is found in it. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'reads “what she said was”': [
    'What Holm said was that the gate was weak.',
    ['Holm | said | the gate was weak'],
  ],
  'reads “what she told them was”': [
    'What Holm told the board was that the gate was weak.',
    ['Holm | told | the gate was weak'],
  ],
  'leaves what she said as a subject': ['What Holm said worried the board.', []],
  'reads “all she would say was”': [
    'All Holm would say was that the gate was weak.',
    ['Holm | say | the gate was weak'],
  ],
  'reads a quotation turned round': [
    'What Holm said was: “The gate is weak.”',
    ['Holm | said | “The gate is weak.”'],
  ],
  'takes the one who did and not the one who did not': [
    'It was Berg, not Holm, who said the gate was weak.',
    ['Berg, not Holm, who | said | the gate was weak'],
  ],
  'takes “not” in an aside': [
    'Holm, not Berg, said the gate was weak.',
    ['Holm, not Berg | said | the gate was weak'],
  ],
  'keeps “never” with what is vowed': [
    'Holm vowed never to raise the toll.',
    ['Holm | vowed | never to raise the toll'],
  ],
  'keeps “never again” with what is promised': [
    'Holm promised never again to raise the toll.',
    ['Holm | promised | never again to raise the toll'],
  ],
  'knows who is warned never to do it': [
    'Holm warned Berg never to return.',
    ['Holm | warned | Berg never to return'],
  ],
  'passes over a clause on whoever is told': [
    'Holm told everyone she met that the gate was safe.',
    ['Holm | told | the gate was safe'],
  ],
  'passes over comments carried elsewhere': [
    'The spokesman said in comments carried by state radio that the gate was safe.',
    ['The spokesman | said | the gate was safe'],
  ],
  'knows who wrote asking for something': [
    'Holm wrote to the board on Monday asking it to close the gate.',
    ['Holm | asking | to close the gate'],
  ],
  'goes past two asides': [
    'Berg, an engineer with the firm that built the gate, which failed in May, said it was safe.',
    ['Berg, an engineer with the firm that built the gate, which failed in May | said | it was safe'],
  ],
  'lets most say it': [
    'In the poll, most said the toll was too high.',
    ['most | said | the toll was too high'],
  ],
  'ends before a gesture': [
    'Holm said the gate was weak, shaking her head.',
    ['Holm | said | the gate was weak'],
  ],
  'ends before what a voice does': [
    'Holm said the gate was weak, her voice breaking.',
    ['Holm | said | the gate was weak'],
  ],
  'ends before what is done next': [
    'Holm said the gate was weak, before leaving the room.',
    ['Holm | said | the gate was weak'],
  ],
  'ends before what the speaker calls it': [
    'Holm said the harbour needed a gate, which he called a triumph.',
    ['Holm | said | the harbour needed a gate', 'he | called | which / a triumph'],
  ],
  'ends before a place told in the present': [
    'Holm said the trip had been short for Lund, where he has a home.',
    ['Holm | said | the trip had been short for Lund'],
  ],
  'ends before the next statement, made elsewhere': [
    'Holm first said she had forgotten it, but in a later interview said she had seen it.',
    ['Holm | said | she had forgotten it', 'Holm | said | she had seen it'],
  ],
  'ends before what she left open': [
    'Holm said all the pilots had signed, though she did not discuss the terms.',
    ['Holm | said | all the pilots had signed'],
  ],
};

describe('clauses turned round, and their ends', () => {
  for (const [name, [sentence, expected]] of Object.entries(SENTENCES))
    it(name, () => {
      assert.deepEqual(attributions(sentence), expected);
    });
});

describe('who is denied to have said it', () => {
  for (const sentence of [
    'Not even Holm said that the gate was weak.',
    'It was not Holm who said that the gate was weak.',
    'It wasn’t Holm who said that the gate was weak.',
    'Nowhere in the report does Holm say that the gate was weak.',
    'At no time in the hearing did Holm claim that the gate was weak.',
  ])
    it(sentence, () => {
      assert.deepEqual(
        readNamed(sentence, { Holm: 'person' }).quotations.map(({ factuality }) => factuality),
        ['unreported'],
      );
    });

  it('not who would say only that', () => {
    const { quotations } = readNamed('All Holm would say was that the gate was weak.', { Holm: 'person' });
    assert.deepEqual(
      quotations.map(({ factuality }) => factuality),
      ['reported'],
    );
  });
});
