import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Who speaks and what is said, where something else is told beside: a sentence, and what is found in it. */
const TOLD: Record<string, readonly [string, ...string[]]> = {
  'what happens meanwhile is the writer’s': [
    'The port will stay open, Holm told the council on Monday, even as pilots left the hall.',
    'Holm | told | The port will stay open',
  ],
  'trap: a condition is the speaker’s': [
    'The port will stay open, Holm told the council, even if pilots leave.',
    'Holm | told | The port will stay open / even if pilots leave',
  ],
  'a role with an owner beside the name, and a clause about both': [
    'Ada Holm, Corvane’s head of lending, who was in the hall, confirmed that the gate was weak.',
    'Ada Holm, Corvane’s head of lending, who was in the hall | confirmed | the gate was weak',
  ],
  'a bare role beside the name, and a clause about both': [
    'Ada Holm, head of lending at Corvane, who was in the hall, said that the gate was weak.',
    'Ada Holm, head of lending at Corvane, who was in the hall | said | the gate was weak',
  ],
  'trap: a role behind a place': [
    'In Oslo, Corvane’s head of lending, who was in the hall, said that the gate was weak.',
    'Corvane’s head of lending, who was in the hall | said | the gate was weak',
  ],
  'the first thing said to a pronoun': [
    'The first thing Ada Holm says to me is that the gate is weak.',
    'Ada Holm | says | the gate is weak',
  ],
  'a time between the auxiliary and the verb': [
    'The court had in October ruled that the vote was void.',
    'The court | ruled | the vote was void',
  ],
  'a text between the auxiliary and the verb': [
    'The board has in its letter argued that the vote was void.',
    'The board | argued | the vote was void',
  ],
  'a whole subject before such a verb': [
    'A bench led by Ada Holm had in October ruled that the vote was void.',
    'A bench led by Ada Holm | ruled | the vote was void',
  ],
  'hearsay without “that”': [
    'It is understood the club have made an offer.',
    '- | understood | the club have made an offer',
  ],
  'hearsay without “that” behind a time': [
    'It emerged on Friday the mayor had known for months.',
    '- | emerged | the mayor had known for months',
  ],
  'the caption of something posted': [
    '“They sold the gate,” reads the post’s caption, which was shared twice.',
    'the post’s caption | reads | “They sold the gate,”',
  ],
  'a caption below something posted': [
    '“They sold the gate,” the caption below the video says.',
    'the caption below the video | says | “They sold the gate,”',
  ],
  'the caption somebody posts': [
    'Ada Holm posted a picture of the gate with the caption: “Told you so.”',
    'Ada Holm | posted | “Told you so.”',
  ],
  'trap: a caption on a wall': ['A caption on the wall reads: “No entry.”'],
  'trap: hearsay of nothing': ['It was thought lost but she found it.'],
};

describe('what is told beside the saying', () => {
  for (const [name, [text, ...expected]] of Object.entries(TOLD))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
