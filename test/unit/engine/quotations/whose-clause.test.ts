import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Which clause of a sentence is what was said, where others stand in it or beside it: a sentence and what is found in it. */
const SAID: Record<string, readonly [string, string]> = {
  'not the main clause behind a clause said inside its subject': [
    'Those who said the ferry was their main worry supported Holm.',
    'Those who | said | the ferry was their main worry',
  ],
  'a clause before somebody told by a relative clause': [
    'The crane will fall, said two pilots who know it well.',
    'two pilots who know it well | said | The crane will fall',
  ],
  'a quotation apart from the next, which its speaker is told to think': [
    '“The pilots are angry,” said Ada Holm, who thinks that they “need a rest.”',
    'Ada Holm | said | “The pilots are angry,”',
  ],
  'the clause behind one that leads it in': [
    'Although Brandt wrote to the pilots that they “were friends,” he said they had never met.',
    'he | said | they had never met',
  ],
  'the clause behind an inexact number, not what leads it in': [
    'On Friday morning, as the fog lifted, the Courier reported at least six boats filled the bay.',
    'the Courier | reported | at least six boats filled the bay',
  ],
  'a gerund with the verb that it is subject of': [
    'Seeing his brother suffer led him to avoid the sea, Brandt said.',
    'Brandt | said | Seeing his brother suffer led him to avoid the sea',
  ],
  'a demand before a clause of the writer’s': [
    'Brandt urged the pilots to stay, and the port was soon full.',
    'Brandt | urged | the pilots to stay',
  ],
  'an object before what became of the speaker': [
    'Brandt denied the charges and was acquitted.',
    'Brandt | denied | the charges',
  ],
  'an object before what the speaker can do next': [
    'A new mayor might praise the pilots but would still raise the toll.',
    'A new mayor | praise | the pilots',
  ],
  'an object before how somebody spoke': [
    'A pilot confirmed the meeting on condition of anonymity.',
    'A pilot | confirmed | the meeting',
  ],
  'an object before through whom it was said': [
    'Brandt denied the charges through his lawyer.',
    'Brandt | denied | the charges',
  ],
  'an object before where people met': [
    'Brandt repeated his position at a town hall in Kern.',
    'Brandt | repeated | his position',
  ],
  'not the main clause behind a participle’s': [
    'Pilots saying they want a raise were turned away.',
    'Pilots | saying | they want a raise',
  ],
  'an object with an infinitive before where it was said': [
    'Brandt decried the calls to close the port during a speech at the hall.',
    'Brandt | decried | the calls to close the port',
  ],
  'a clause before what the speaker left unsaid': [
    'Brandt said the board had stopped the ferry, but Brandt did not say when.',
    'Brandt | said | the board had stopped the ferry',
  ],
  'a clause before more that the speaker would not tell': [
    'Brandt said the board was paid for the ferry but declined to provide a list.',
    'Brandt | said | the board was paid for the ferry',
  ],
  'a clause around its cue and the occasion': [
    'The ferry is safe, Brandt said after meeting the board, because he had seen it.',
    'Brandt | said | The ferry is safe / because he had seen it',
  ],
  'a warning before its cause': [
    'Brandt warned the board against buying boats, because he thought them unsafe.',
    'Brandt | warned the board against | buying boats',
  ],
};

describe('the clause that was said', () => {
  for (const [name, [text, expected]] of Object.entries(SAID)) {
    it(`is ${name}`, () => {
      assert.ok(attributions(text).includes(expected), attributions(text).join('\n') || 'nothing found');
    });
  }
});
