import { strict as assert } from 'node:assert';
import { readNamed, speakers } from '../../../support/speakers';

const NAMES = { Holm: 'person', Berg: 'person' } as const;

/** Whether each statement was made, in order: `said`, `open` for one that was not, or not for sure. */
function made(sentence: string): string[] {
  return readNamed(sentence, NAMES).quotations.map(({ factuality }) =>
    factuality === 'unreported' ? 'open' : 'said',
  );
}

describe('what is not said, or not for sure', () => {
  for (const sentence of [
    'Holm was about to say that the gate was safe.',
    'Holm no longer says that the gate is safe.',
    'Holm avoided saying that the gate was safe.',
    'Holm forgot to mention that the gate was open.',
    'Instead of saying that the gate was safe, Holm left.',
    'Far from saying that the gate was safe, Holm had it shut.',
    'Did Holm say that the gate was safe?',
    'Who said that the gate was safe?',
    'Had Holm said that the gate was safe, nobody would have left.',
    'Suppose Holm had said that the gate was safe.',
    'It is not true that Holm said the gate was safe.',
    'It is doubtful that Holm said the gate was safe.',
    'There is no evidence that Holm said the gate was safe.',
    'It is unclear whether Holm said the gate was safe.',
    'Holm seems to have told the board that the gate was safe.',
    'Holm is believed to have told the board that the gate was safe.',
    'Holm was misquoted as saying that the gate was safe.',
    'Nobody has heard Holm say that the gate is weak.',
    'Berg would not let Holm explain why the gate was weak.',
    'Holm made no promise that the toll would stay.',
    'Holm never made the claim that the gate was weak.',
    'There was no announcement that the toll would end.',
  ])
    it(sentence, () => {
      assert.deepEqual(made(sentence), ['open']);
    });

  it('is the saying that is demanded, not the demand', () => {
    assert.deepEqual(made('Berg demanded that Holm say that the gate was safe.'), ['said', 'open']);
  });
});

describe('what is said', () => {
  for (const sentence of [
    'Why did Holm say that the gate was safe?',
    'Holm is understood to have told the board that the gate was safe.',
    'Holm made a promise that the toll would stay.',
    'Berg heard Holm say that the gate was weak.',
    'There is evidence that Holm said the gate was safe.',
  ])
    it(sentence, () => {
      assert.deepEqual(made(sentence), ['said']);
    });
});

describe('somebody who is heard, made or made to pay for speaking', () => {
  const SPEAKERS: Record<string, readonly string[]> = {
    'Berg made Holm admit that the gate was weak.': ['Holm'],
    'Berg remembers Holm saying that the gate was weak.': ['Holm'],
    'Berg recalled Holm telling her that the gate was weak.': ['Holm'],
    'Berg sued Holm for saying that the gate was weak.': ['Holm'],
    'Berg accused Holm of falsely claiming that the gate was weak.': ['Berg', 'Holm'],
    'Holm was jailed for claiming that the king was ill.': ['Holm'],
  };
  it('is not whoever is seen by those who speak (trap: doctors who see patients say)', () => {
    const { quotations } = readNamed('Doctors who see patients say that the ward is full.');
    assert.deepEqual(
      quotations.map(({ source }) => source?.start),
      [0],
    );
  });
  for (const [sentence, expected] of Object.entries(SPEAKERS))
    it(sentence, () => {
      assert.deepEqual(speakers(sentence, NAMES), expected);
    });
});

describe('headlines that leave the auxiliary out', () => {
  const BODY =
    '\n\nThe plan was read out in Lund on Monday. Nothing else was decided there, and nobody spoke of it.\n';

  it('tell of what somebody is urged to say, not of what he said', () => {
    assert.deepEqual(made(`Berg urged to explain gate failure${BODY}`), ['open']);
  });

  it('give nobody the word before whoever was told', () => {
    assert.deepEqual(speakers(`Gate was weak, court told${BODY}`, NAMES), ['-']);
  });
});
