import { strict as assert } from 'node:assert';
import { speakers } from '../../../support/speakers';

const last = (text: string): string | undefined => speakers(text).at(-1);

describe('one of several', () => {
  for (const [text, speaker] of [
    ['Two pilots saw the crash. “It came down like a leaf,” one said.', 'one of the pilots'],
    ['Former officials were blunt. “It is madness,” said one, who served two kings.', 'one of the officials'],
    ['Three nurses quit. One said she was tired.', 'One of the nurses'],
    ['Two nurses quit. One said she was tired. The other said nobody cared.', 'The other of the nurses'],
  ] as const)
    it(`“${text}”`, () => {
      assert.match(last(text) ?? '', new RegExp(`:${speaker}$`));
    });
  for (const text of [
    'Nurses and doctors quit. One said it was too much.',
    'The roof fell. “It came down like a leaf,” one said.',
    'The town was quiet. “The pilots are tired,” one said.',
  ])
    it(`“${text}” (nobody)`, () => {
      assert.equal(last(text), '-');
    });
});
