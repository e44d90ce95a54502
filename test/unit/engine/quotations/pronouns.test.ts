import { strict as assert } from 'node:assert';
import { speakers, type Names } from '../../../support/speakers';

describe('a pronoun beside words about somebody', () => {
  it('does not mean the one they name (trap: “Berg should go,” he said)', () => {
    assert.deepEqual(
      speakers('Idris Holm met Berg. Berg laughed. “Berg should get better friends,” he said.', {
        'Idris Holm': 'person',
        Berg: 'person',
      }),
      ['Idris Holm'],
    );
  });
  it('means the one whom another accuses where it denies what the other said', () => {
    assert.deepEqual(
      speakers('Holm said that Berg had lied, which he denied.', { Holm: 'person', Berg: 'person' }).at(-1),
      'Berg',
    );
  });
  it('means the accused where it denies what it points at', () => {
    assert.deepEqual(
      speakers('Carl Berg accused Jon Dahl of lying. He denied it.', {
        'Carl Berg': 'person',
        'Jon Dahl': 'person',
      }),
      ['Carl Berg', 'Jon Dahl'],
    );
  });
  it('does not mean whoever asked right before', () => {
    assert.deepEqual(
      speakers('Berg told Dahl that the gate was weak. “Are you sure?” Dahl asked. “I am,” he said.', {
        Berg: 'person',
        Dahl: 'person',
      }),
      ['Berg', 'Dahl', 'Berg'],
    );
  });
  it('may mean whoever asked and goes on', () => {
    assert.deepEqual(
      speakers('“How do you know?” Berg asked. “You were not there,” he added.', { Berg: 'person' }),
      ['Berg', 'Berg'],
    );
  });
});

describe('words between an attribution and somebody who makes no words', () => {
  it('are those of the one before (trap: “…” Dahl laughed.)', () => {
    assert.deepEqual(
      speakers('“The gate is weak,” said Carl Berg. “It was built in a week.” Jon Dahl laughed.', {
        'Carl Berg': 'person',
        'Jon Dahl': 'person',
      }),
      ['Carl Berg', 'Carl Berg'],
    );
  });
});

describe('a pronoun behind somebody without a name', () => {
  it('means the one who spoke just before where nobody else is near', () => {
    assert.deepEqual(speakers('An official said the talks had failed. He said the delegation would leave.'), [
      'e1:An official',
      'e1:An official',
    ]);
  });
});

describe('a pronoun behind the sentence of somebody without a name', () => {
  const names = {
    'Ada Holm': 'person',
    'Tom Nolan': 'person',
    'Kim Yo-jong': 'person',
    'Kim Jong-un': 'person',
  } as const;

  it('means that one, not the woman named before (trap: “A witness said …, she said”)', () => {
    assert.deepEqual(
      speakers('Ada Holm left early. A witness said a man had run. “He carried a bag,” she said.', names),
      ['e2:A witness', 'e2:A witness'],
    );
  });

  it('means whoever acts there without speaking', () => {
    assert.deepEqual(
      speakers(
        '“It can be done,” one diplomat said. A second diplomat agreed. “It is a question of face,” she said.',
      ),
      ['e1:one diplomat', 'e2:A second diplomat'],
    );
  });

  it('does not mean whoever asked (trap: “He was asked by Holm …, he replied”)', () => {
    assert.deepEqual(
      speakers(
        'Tom Nolan told the meeting the trees were a hazard. He was asked by Ada Holm if anybody had looked. “Yes,” he replied.',
        names,
      ).at(-1),
      'Tom Nolan',
    );
  });

  it('does not mean the one by whom another is described (trap: the sister of Kim Jong-un)', () => {
    assert.deepEqual(
      speakers(
        'Kim Yo-jong, the powerful sister of North Korean leader Kim Jong-un, issued a statement on Monday, in which she called the minister “a fool”.',
        names,
      ),
      ['Kim Yo-jong'],
    );
  });
});

describe('a family name that stands first', () => {
  it('tells no gender (trap: Koo Byoung-sam, he)', () => {
    assert.deepEqual(
      speakers('“It is not so,” Kim Byoung-sam said. “We are watching,” he said.', {
        'Kim Byoung-sam': 'person',
      }),
      ['Kim Byoung-sam', 'Kim Byoung-sam'],
    );
  });
});

describe('a pronoun is left open', () => {
  it('behind a name that two share (trap: “the elder Mr. Holm”)', () => {
    const names: Names = { 'Walter Holm': 'person', 'Dale Holm': 'person' };
    const text =
      'Walter Holm built the pier. His brother, Dale Holm, disliked it. The elder Mr. Holm, who built it, was ill. In a letter he said that it would fall.';
    assert.deepEqual(speakers(text, names, {}, ['Mr. Holm']), ['-']);
  });

  it('in words that tell of a relative (trap: “Her husband called. He said …”)', () => {
    const names: Names = { 'Tom Nolan': 'person', 'Ada Holm': 'person' };
    const text =
      'Tom Nolan said the crew was fed. According to Ada Holm, her husband rang her once. “He said that he was fed,” Ada Holm said.';
    assert.deepEqual(speakers(text, names), ['Tom Nolan', 'Ada Holm', 'Ada Holm', '-']);
  });
});
