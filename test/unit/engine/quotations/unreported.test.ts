import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** The factuality of each statement that a verb of saying makes. */
function factuality(text: string): string[] {
  const article = parseArticle(`The vote is over and done.\n\n${text}`, 'a.txt');
  const { quotations } = findQuotations(readProse(article), article, { mentions: [], entities: [] }, []);
  return quotations.filter((q) => q.factuality !== 'attitude').map((q) => q.factuality);
}

const NOT_SAID: Record<string, string> = {
  'no answer to a question': 'Holm did not respond to questions about the pier.',
  'what somebody should begin to speak of': 'Holm should start talking about the pier.',
  'what somebody no longer speaks of': 'Holm has stopped talking about the pier.',
  'not yet': 'The office has yet to say whether it will appeal.',
  'a wish denied': 'The group did not wish to say whether it was negotiating.',
  'a denial that opens its clause': 'At no point did Holm say that the pier was safe.',
  nowhere: 'Nowhere does the report say that the pier is safe.',
  nobody: 'Nobody told Holm that the pier was shut.',
  neither: 'Neither campaign said that it would pay.',
  'a refusal further left': 'Ada Holm declined through an aide to say where she was.',
  'short of': 'Holm stopped short of saying that he would vote for it.',
  'two verbs after one refusal': 'The party refused to confirm or deny that an inquiry was under way.',
  'a condition with an aside':
    'If the minister, who chairs the board, says that the pier is safe, it will open.',
  'an impersonal judgement': 'It would be wrong to conclude that anyone lied.',
  'what is expected of a report': 'The union would expect the report to say that a wave shook the pier.',
  'a question of nobody known': 'Asked whether the crane was hers, Holm shrugged.',
  'what she is wanted to say': 'The union wants Holm to admit that the crane was hers.',
  'what a rule lets somebody say': 'The rules allow Holm to say that the pier was safe.',
  'what somebody is given time to say': 'The union gave the board 21 days to explain the delay.',
  'what somebody tried to bring others to say':
    'The union tried to persuade Holm to admit that the crane was hers.',
  'what somebody could be brought to say': 'The rule could force Holm to admit that the crane was hers.',
  'what somebody is pressed to say': 'Holm is under pressure to admit that the crane was hers.',
  'what is not true of somebody with a title':
    'It is not true that energy minister Berg said the pier was safe.',
  'what is planned': 'Holm is expected to announce that the pier will close.',
};

const SAID: Record<string, string> = {
  'what somebody did not hesitate to say': 'Holm did not hesitate to say that the pier was safe.',
  'all that somebody could say': 'Holm could only say that the pier was safe.',
  'what somebody would often say': 'Holm would often say that the pier was safe.',
  'what somebody never stopped saying': 'Holm never stopped saying that the pier was safe.',
  'what somebody not only said': 'Holm not only said that the pier was safe but swam beneath it.',
  'some likelier than others to say it': 'Women were more likely than men to say that the pier was unsafe.',
  'some twice as likely to say it': 'Pilots were twice as likely to say that the pier was unsafe.',
  'somebody quick to say it': 'Holm was quick to point out that the pier was safe.',
  'somebody who goes on to say it': 'Holm went on to say that the pier was safe.',
  'a condition inside what is said': 'Holm said that if the bank paid, the pier would open.',
  'a name behind “no relation of”':
    'Odd Holm is no relation of Kari Holm, the minister, who urged the public to wait.',
  'somebody brought to say it': 'The union persuaded Holm to admit that the crane was hers.',
  'somebody forced to say it': 'Holm was forced to admit that the crane was hers.',
  'what was yet to be said then': 'Holm would later recall that the pier was safe.',
  'what was yet to be written then': 'Holm would recall in a 2009 memoir that the pier was safe.',
  'the use of a speech': 'Holm used the speech to warn that the pier was unsafe.',
};

/** What somebody denies or demands, and what stands within it: the denial was made. */
const DENIED: Record<string, readonly [string, readonly string[]]> = {
  'having said it': ['Holm denied saying that the line was cut.', ['reported', 'unreported']],
  'what somebody is urged to say': [
    'The union urged Holm to admit that the crane was hers.',
    ['reported', 'unreported'],
  ],
  'what somebody is called on to say': [
    'The union called on the board to explain the delay.',
    ['reported', 'unreported'],
  ],
  'what somebody was told to say': [
    'The union told her to admit that the crane was hers.',
    ['reported', 'unreported'],
  ],
  'what somebody promised to say': ['Holm promised to reveal who had paid.', ['reported', 'unreported']],
  'what somebody says will later be said': [
    'Holm said she would later announce that the pier was safe.',
    ['reported', 'unreported'],
  ],
  'that she promised': ['Holm denied that she had promised to resign.', ['reported', 'unreported']],
  'reports that she offered': [
    'Holm denied reports that she had offered to resign.',
    ['reported', 'reported', 'unreported'],
  ],
  'somebody’s claim, which was made': [
    'Holm rejected the union’s claim that the gate was shut.',
    ['reported', 'reported'],
  ],
};

describe('what was not said', () => {
  for (const [name, text] of Object.entries(NOT_SAID))
    it(`is marked: ${name}`, () => {
      assert.deepEqual(factuality(text), ['unreported']);
    });
  for (const [name, text] of Object.entries(SAID))
    it(`is not seen in ${name}`, () => {
      assert.deepEqual(factuality(text), ['reported']);
    });
  for (const [name, [text, expected]] of Object.entries(DENIED)) {
    it(`denied: ${name}`, () => assert.deepEqual(factuality(text), expected));
  }
});
