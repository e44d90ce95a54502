import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What somebody presents as something in marks: a sentence and what is found in it. */
const PRESENTED: Record<string, readonly [string, ...string[]]> = {
  'oneself, with a verb that is none of saying': [
    'For years the site has positioned itself as a “global town square” open to all.',
    'the site | positioned | itself as a “global town square” open to all',
  ],
  'somebody, with a verb of saying of another kind': [
    'The mogul offered himself as a “law and order” candidate and left.',
    'The mogul | offered | himself as a “law and order” candidate',
  ],
  'somebody, in words that bring their own article': [
    'She introduced him as “a fighter for families” and a neighbour.',
    'She | introduced | him as “a fighter for families” and a neighbour',
  ],
  'what was said before, in a word or two': [
    'Told of the vote, Berg described it as “news to me.”',
    'Berg | described | it as “news to me.”',
  ],
  'a town that somebody keeps referring to': [
    'They laugh as pilots keep referring to the town as the “great swamp.”',
    'pilots | referring to | the town as the “great swamp.”',
  ],
  'whom a relative clause is about': [
    'The party must stop Lund, whom she blasted as a “bully and demagogue” on Monday.',
    'she | blasted | whom / as a “bully and demagogue”',
  ],
  'what, with an article before the marks': [
    'The site pulled what Berg described as a “piece of history.”',
    'Berg | described | what / as a “piece of history.”',
  ],
  'behind what is set beside whoever says it': [
    'Kell’s report was dismissed by the firm’s finance chief, Rolf Becker, as “fiction with charts.”',
    'the firm’s finance chief, Rolf Becker | dismissed | Kell’s report / as “fiction with charts.”',
  ],
  'trap: a choice': ['The paper chose Holm as its “person of the year” for 2031.'],
  'trap: a definition': ['The law defines a farm as a “holding of any size” on an island.'],
  'trap: a name': ['Pilots know the inlet as the “Great Gate” of Norvik.'],
  'trap: somebody’s task': ['The crew spent the winter as a “launch team” for the pier.'],
};

describe('what somebody presents as something in marks', () => {
  for (const [name, [text, ...expected]] of Object.entries(PRESENTED))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
