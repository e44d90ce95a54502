import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Two attributions in one sentence, and what the first waits for: a sentence and its attributions. */
const SAID: Record<string, readonly string[]> = {
  'a clause behind “but” that is somebody else’s': [
    'Sales fell in May, Holm said, but they rose again in June, Berg said.',
    'Holm | said | Sales fell in May',
    'Berg | said | they rose again in June',
  ],
  'with a day behind the first': [
    'Sales fell in May, Holm said on Monday, but they rose again in June, the mill’s figures show.',
    'Holm | said | Sales fell in May',
    'the mill’s figures | show | they rose again in June',
  ],
  'with what is set beside the first': [
    'Sales fell in May, Ada Holm, the mayor, said, while in Velden they rose, the mill said.',
    'Ada Holm, the mayor | said | Sales fell in May',
    'the mill | said | in Velden they rose',
  ],
  'behind “said Holm”': [
    'Sales fell in May, said Holm, and they rose again in June, said Berg.',
    'Holm | said | Sales fell in May',
    'Berg | said | they rose again in June',
  ],
  'behind “according to Holm”': [
    'Sales fell in May, according to Holm, but they rose again in June, according to Berg.',
    'Holm | according to | Sales fell in May',
    'Berg | according to | they rose again in June',
  ],
  'no apposition, where “there is” waits': [
    'There is, says Berg, no sign that the gate was tampered with.',
    'Berg | says | There is / no sign that the gate was tampered with',
  ],
  'an apposition, and what “it was” waits for': [
    'It was, said Ada Holm, the mayor, a mistake that nobody should repeat.',
    'Ada Holm, the mayor | said | It was / a mistake that nobody should repeat',
  ],
  '“according to” behind “there is”': [
    'There is, according to Berg, no sign of a leak.',
    'Berg | according to | There is / no sign of a leak',
  ],
  'a clause behind a dash and “and”, which is the writer’s': [
    'Pilots insist the tide has turned — and the board is now holding talks on a toll.',
    'Pilots | insist | the tide has turned',
  ],
  'an aside between dashes behind a demand, and another clause': [
    'Berg has called for a toll — a dream for many — while Holm laughs at it.',
    'Berg | called for | a toll',
  ],
  'two quotations, each with its speaker': [
    '“Sales fell,” Holm said, but “the mill is full,” Berg said.',
    'Holm | said | “Sales fell,”',
    'Berg | said | “the mill is full,”',
  ],
  'two quotations, the second behind “according to”': [
    '“Sales fell,” Holm said, while “nobody at the port complained,” according to Berg.',
    'Holm | said | “Sales fell,”',
    'Berg | according to | “nobody at the port complained,”',
  ],
  'one quotation in two parts with “and”': [
    '“It was late,” Holm said, and “bitterly cold.”',
    'Holm | said | “It was late,” / “bitterly cold.”',
  ],
  'what is said rather than what is not': [
    'Holm did not say whether sales fell but said the mill was full.',
    'Holm | say | whether sales fell',
    'Holm | said | the mill was full',
  ],
  'what is said rather than what she stopped short of': [
    'Holm stopped short of saying it was over but said it was late.',
    'Holm | saying | it was over',
    'Holm | said | it was late',
  ],
  'few words, and who disputes them': [
    'Holm says sales fell, which Berg disputes.',
    'Holm | says | sales fell',
    'Berg | disputes | sales fell',
  ],
  'who says so too': ['Holm said sales fell, and so did Berg.', 'Holm | said | sales fell'],
  'a claim, and as what it is dismissed': [
    'Berg rejected Holm’s claim that sales fell as “nonsense.”',
    'Berg | rejected | Holm’s claim that sales fell as “nonsense.”',
    'Holm | claim | sales fell',
  ],
  'what one says that another told': [
    'Berg, Holm said, told her that sales fell.',
    'Holm | said | Berg / told her that sales fell',
    'Berg | told | sales fell',
  ],
  'words in marks, and what the speaker kept back': [
    'The minister replied “for now” and would not elaborate.',
    'The minister | replied | “for now”',
  ],
  'things in a list of clauses with “that”': [
    'The minister said three things: that it was over, that she was sorry and that she would go.',
    'The minister | said | three things: that it was over, that she was sorry and that she would go',
  ],
  'people from outside, in marks': [
    'Holm accused “outside forces” of fanning the unrest.',
    'Holm | accused | “outside forces” of fanning the unrest',
  ],
  'a participle of the main subject, behind somebody described': [
    'The court freed a pilot charged with theft, ruling that the law was void.',
    'The court | ruling | the law was void',
  ],
  'what the writer makes of it, in two words': [
    'Holm said the rupee was fairly valued, pushing back against those who want help.',
    'Holm | said | the rupee was fairly valued',
  ],
  'what the writer calls it': [
    'Holm said the plan was dead, in a blow to pilots.',
    'Holm | said | the plan was dead',
  ],
  'trap: words that only lead in': ['Then, turning to the cameras, she conceded.'],
  'trap: what came of it, within what was said': [
    'Holm said the ship had sunk, pushing a wave to the shore.',
    'Holm | said | the ship had sunk, pushing a wave to the shore',
  ],
  'two that only a comma parts': [
    'Berg says it is over, Holm says it is not.',
    'Berg | says | it is over',
    'Holm | says | it is not',
  ],
  'the only thing that was said': [
    'The only thing Berg said was “no comment.”',
    'Berg | said | “no comment.”',
  ],
  'the first thing that was said to somebody': [
    'The first thing Berg said to reporters was that he was tired.',
    'Berg | said | he was tired',
  ],
  'one thing that was said, behind a colon': [
    'One thing Berg did say: the gate is safe.',
    'Berg | say | the gate is safe',
  ],
  '“to quote”, before and behind': [
    'To quote Berg, “a gate is a gate.”',
    'Berg | To quote | “a gate is a gate.”',
  ],
  'somebody’s words': ['In Berg’s words, the gate is “a gate.”', 'Berg | words | the gate is “a gate.”'],
  'trap: words that nobody’s marks hold': ['In Berg’s words, there was hope.'],
  'who speaks at a time in bold': [
    '**3.31pm** Holm said the gate was shut.',
    'Holm | said | the gate was shut',
  ],
  'what somebody has not done either, behind a claim': [
    'Holm has not dropped her claim that the gate was shut, nor has she proved it.',
    'her | claim | the gate was shut',
  ],
  'what somebody did not say either': [
    'Holm did not say the gate was shut, nor did she say it was open.',
    'Holm | say | the gate was shut',
    'she | say | it was open',
  ],
  'trap: what was not so either, as somebody said': [
    'Holm said the gate was not shut, nor had it been.',
    'Holm | said | the gate was not shut, nor had it been',
  ],
  'trap: a clause behind a dash that goes on alike': [
    'The club, he said, would live – and Holm would stay on top.',
    'he | said | The club / would live – and Holm would stay on top',
  ],
  'trap: one speaker goes on behind “but”': [
    'It may rain, Holm said, but the roof is sound.',
    'Holm | said | It may rain / but the roof is sound',
  ],
};

describe('one attribution after another', () => {
  for (const [name, [text = '', ...expected]] of Object.entries(SAID))
    it(name, () => {
      assert.deepEqual(attributions(text), expected);
    });
});
