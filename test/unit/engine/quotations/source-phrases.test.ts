import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Phrases that give what stands beside them to somebody: a sentence and what is found in it. */
const PHRASES: Record<string, readonly [string, ...string[]]> = {
  'somebody’s own account before the clause': [
    'By her own account, the clerk left at nine.',
    'her | own account | the clerk left at nine',
  ],
  'a body’s view before the clause': [
    'In the harbour ministry’s view, the plan is dead.',
    'the harbour ministry | view | the plan is dead',
  ],
  'the view of somebody behind the clause': [
    'The plan is dead, in the view of the mayor.',
    'the mayor | in the view of | The plan is dead',
  ],
  'a body’s estimate inside the clause': [
    'The bridge was, by the ministry’s own estimate, ten years late.',
    'the ministry | own estimate | The bridge was / ten years late',
  ],
};

/** Words that look like one and give nothing to anybody. */
const OTHERS: Record<string, string> = {
  'what something is done in view of': 'In view of the storm, the bridge was closed.',
  'a view that is seen': 'In the mayor’s view stood two cranes and a shed.',
  'words that are not quoted': 'In her words there was no anger at all.',
};

describe('phrases that name a source', () => {
  for (const [what, [text, ...found]] of Object.entries(PHRASES)) {
    it(`find ${what}`, () => {
      assert.deepEqual(attributions(text), found);
    });
  }
  for (const [what, text] of Object.entries(OTHERS)) {
    it(`are not ${what}`, () => {
      assert.deepEqual(attributions(text), []);
    });
  }
});
