import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Words in marks that a noun holds or a verb of answering completes: a text and what is found in it. */
const HELD: Record<string, readonly [string, ...string[]]> = {
  'what a crowd chants': [
    'The dockers broke into chants of “Not one more toll.”',
    'The dockers | chants | “Not one more toll.”',
  ],
  'what is chanted, owned by a pronoun': [
    'The dockers marched on. Their cries of “Shame” went on past noon.',
    'Their | cries | “Shame”',
  ],
  'shouts with the place they come from': [
    'Brandt was met with shouts of “Traitor!” from the gallery.',
    'the gallery | shouts | “Traitor!”',
  ],
  'shouts at somebody': [
    'Young pilots interrupted him with cries of “Resign!” and left.',
    'Young pilots | cries | “Resign!”',
  ],
  'shouts that nobody is named for': [
    'Brandt left to jeers of “Go home!” at noon.',
    '- | jeers | “Go home!”',
  ],
  'shouts beside somebody else’s words': [
    'Walking in to chants of “Odile, Odile,” the mayor said the vote was “far from over.”',
    '- | chants | “Odile, Odile,”',
    'the mayor | said | the vote was “far from over.”',
  ],
  'an answer of a word': [
    'Asked about the toll, Brandt replied with a curt “never.”',
    '- | Asked about | the toll',
    'Brandt | replied | “never.”',
  ],
  'a verdict': ['“Nonsense,” was the pilot’s verdict.', 'the pilot | verdict | “Nonsense,”'],
  'a reply that comes': ['“Never,” came the reply.', '- | reply | “Never,”'],
  'shouts that come': ['“Sit down,” came shouts from the benches.', 'the benches | shouts | “Sit down,”'],
  'how somebody put it': ['“We are done” is how Brandt put it.', 'Brandt | put | “We are done”'],
  'all that was said': ['A terse “no comment” was all Brandt offered.', 'Brandt | offered | “no comment”'],
  'an answer that a colon follows': ['His answer was short: “No.”', 'His | : | “No.”'],
  'no calls of birds': ['The calls of “gulls” and “terns” are listed in the book.'],
  'no song': ['The chorus of “Harbour Lights” is known to all on the pier.'],
  'no marked letter': ['The board responded with a letter marked “urgent”.'],
  'no title that wins': ['“Titanic” was the answer to the last question in the quiz.'],
};

describe('words held by a noun', () => {
  for (const [name, [text, ...expected]] of Object.entries(HELD))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
