import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What stands behind a closing mark: a text and what is found in it. */
const BEHIND: Record<string, readonly [string, ...string[]]> = {
  'a clause that begins its sentence in marks and ends behind them': [
    '“It is over,” Holm said. “They have been told so, and most of them now agree” on the need for a pier.',
    'Holm | said | “It is over,”',
    'Holm | - | “They have been told so, and most of them now agree”',
  ],
  'a clause in marks behind a word that leads it in': [
    '“He should lead this town,” Berg said. Instead, “he just acts like a beaten man.”',
    'Berg | said | “He should lead this town,”',
    'Berg | - | “he just acts like a beaten man.”',
  ],
  'trap: a long term in marks': [
    '“It is over,” Holm said. The “longest strike in the town of Norvik” had begun.',
    'Holm | said | “It is over,”',
  ],
  'a comma among the words in marks, which ends nothing': [
    'Holm called the figures “respectable, given everything”.',
    'Holm | called | the figures “respectable, given everything”',
  ],
  'the speaker’s next act, in another tense than a phrase': [
    'She has railed against its “great wall of tolls” and would tear it down.',
    'She | railed against | its “great wall of tolls”',
  ],
  'the next of two participles': [
    'Holm is calling them “thieves” and bragging about the wall.',
    'Holm | calling | them “thieves”',
  ],
  'somebody else and what he does meanwhile': [
    'The union marched, with Berg calling her “the hope of all the pilots” and Lund hugging her on stage.',
    'Berg | calling | her “the hope of all the pilots”',
  ],
  'a clause of its own behind a phrase': [
    'Berg accuses Holm of “steering from behind” and Lund is silent.',
    'Berg | accuses | Holm of “steering from behind”',
  ],
  'trap: a question that goes on with a phrase': [
    'She keeps talking about “the power of many” and how the board wants a pier.',
    'She | talking about | “the power of many” and how the board wants a pier',
  ],
  'the verb of the clause whose subject is what somebody calls a thing': [
    'The row over what former pilots have called a “sham” took another turn on Monday.',
    'former pilots | called | a “sham”',
  ],
  'what the writer makes of it, behind “according to”': [
    'According to Holm, the mayor was “in hiding,” sparking rumours on the quay.',
    'Holm | According to | the mayor was “in hiding,”',
  ],
  'a sentence behind a parenthesis that a quotation closes': [
    'Holm was shown the door. (She claimed to “retire.”) Then the port announced that it would close.',
    'She | claimed | to “retire.”',
    'the port | announced | it would close',
  ],
  'a whole quotation behind an abbreviation': [
    '“I understand,” said Holm, of Port Ansel, D.C. “I get that. But it has to end.”',
    'Holm | said | “I understand,”',
    'Holm | - | “I get that. But it has to end.”',
  ],
  'a quotation in parentheses, with its own attribution': [
    'Those votes drew anger from members (“I want my dues back,” wrote Berg).',
    'Berg | wrote | “I want my dues back,”',
  ],
  'whom somebody tells in a word': ['Holm told the agency simply, “We lost.”', 'Holm | told | “We lost.”'],
  'the next of two participles, behind a gloss': [
    'Holm is calling them “ladrones” (“thieves”) and bragging about the wall.',
    'Holm | calling | them “ladrones” (“thieves”)',
  ],
  'trap: the heading of an article and its writer': [
    'The week was slow. “The pier opens again after ten years,” by Ada Holm.',
  ],
  'trap: words that describe what a verb acts on': ['In April the mayor earned “is it over?” headlines.'],
  'trap: a spot on the air': ['It began with a short ad, “Playing Pilot,” in which children sail a toy.'],
  'a reason behind a comma in marks': [
    'Holm wrote that the request was “futile,” because the papers had gone.',
    'Holm | wrote | the request was “futile,” because the papers had gone',
  ],
  'a condition behind a comma in marks': [
    'Berg told them that Holm was “made of oak,” even if she could not show it.',
    'Berg | told | Holm was “made of oak,” even if she could not show it',
  ],
  'the other half behind a comma in marks': [
    'Berg says parts of the plan are “open,” but only small ones.',
    'Berg | says | parts of the plan are “open,” but only small ones',
  ],
  'trap: what the speaker does next, behind a comma in marks': [
    'Holm said they were “right to be angry,” but she also praised the crew.',
    'Holm | said | they were “right to be angry,”',
    'she | praised | the crew',
  ],
  'what somebody is accused of, behind a clause about them': [
    'Berg accused the crowd, which had come early, of “noise and drink” on the pier.',
    'Berg | accused | the crowd / of “noise and drink” on the pier',
  ],
  'what somebody is praised as, behind a clause about her': [
    'Berg praised Holm, who left on Monday, as “a woman of the sea.”',
    'Berg | praised | Holm / as “a woman of the sea.”',
  ],
  'the rest of the sentence, in the writer’s words': [
    '“Only you, my friend,” she said, would love such a town.',
    'she | said | “Only you, my friend,” / would love such a town',
  ],
  'trap: a clause about whoever is spoken of': [
    '“He is a fine sailor,” the mayor said of Berg, who, in fact, is known to sink boats.',
    'the mayor | said | “He is a fine sailor,”',
  ],
  'words that a paper writes of itself': [
    'The talks failed. “We are arguing about the same pier,” the board writes.',
    'the board | writes | “We are arguing about the same pier,”',
  ],
};

describe('what stands behind a closing mark', () => {
  for (const [name, [text, ...expected]] of Object.entries(BEHIND))
    it(name, () => {
      const found = attributions(text);
      for (const one of expected) assert.ok(found.includes(one), `${one}\n${found.join('\n')}`);
      if (name.startsWith('trap')) assert.deepEqual(found, expected);
    });
});

it('takes words all in capitals in a paragraph of their own for a heading', () => {
  assert.deepEqual(
    attributions('Holm spoke on Monday.\n\n“A FIGHT TO THE FINISH”\n\nShe said “it will be long.”'),
    ['She | said | “it will be long.”'],
  );
});
