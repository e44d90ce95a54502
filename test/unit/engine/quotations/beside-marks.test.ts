import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What stands beside a quotation, told by its place where the words themselves mislead: a text and what is found in it. */
const BESIDE: Record<string, readonly [string, ...string[]]> = {
  'a cue that opens its sentence': [
    'Said Brandt, “We will wait for the tide.”',
    'Brandt | Said | “We will wait for the tide.”',
  ],
  'a cue that opens it behind a conjunction': [
    'But, added Odile Brandt, the mayor, “nobody has asked the pilots.”',
    'Odile Brandt, the mayor | added | “nobody has asked the pilots.”',
  ],
  'a name that is a modal elsewhere': [
    '“The gate was never oiled,” Will wrote.',
    'Will | wrote | “The gate was never oiled,”',
  ],
  'a name that is an adjective elsewhere': [
    'Small, who chairs the board, said that “the pilots took the money.”',
    'Small, who chairs the board | said | “the pilots took the money.”',
  ],
  'a noun that ends like a preposition': [
    '“The gate was never oiled,” a voice over says as the quay is shown.',
    'a voice over | says | “The gate was never oiled,”',
  ],
  'a noun with a hyphen': [
    '“The gate was never oiled,” this Brandt look-alike declared in the harbour.',
    'this Brandt look-alike | declared | “The gate was never oiled,”',
  ],
  'one who is heard saying it': [
    '“Who left the gate open?” a clerk can be heard asking the pilots on the tape.',
    'a clerk | asking | “Who left the gate open?”',
  ],
  'who said it in a sentence of his own': [
    '“The gate was never oiled. That is all there is to it.” Brandt wrote.',
    'Brandt | wrote | “The gate was never oiled. That is all there is to it.”',
  ],
  'what “that” was called': [
    'Odile Brandt called that “beyond all reason.”',
    'Odile Brandt | called | that “beyond all reason.”',
  ],
  'a quotation and when it was said': [
    'Most of them answered “no opinion” when the toll came up.',
    'Most of them | answered | “no opinion”',
  ],
  'a quotation and to whom it was said': [
    'He shouted “traitors” at the guards.',
    'He | shouted | “traitors”',
  ],
  'a subject with an aside behind a whole sentence': [
    '“Who would have believed it!” Brandt, the head of the committee, wrote on Friday.',
    'Brandt, the head of the committee | wrote | “Who would have believed it!”',
  ],
  'a verb in marks behind “to”': [
    'Brandt came home at noon, vowing to “open up” the harbour.',
    'Brandt | vowing | to “open up” the harbour',
  ],
  'a quotation and what it answered': [
    'When Brandt said the plan “is dead” in answering a question, the pilots laughed.',
    'Brandt | said | the plan “is dead”',
  ],
  'a quotation between dashes': [
    'The mayor liked such men — “They would have stayed,” Brandt said twice — and went on.',
    'Brandt | said | “They would have stayed,”',
  ],
  'a name that signs few words behind a dash': [
    'The town met on Monday to hear the plan.\n\n“Our patience has limits” — Odile Brandt.',
    'Odile Brandt | - | “Our patience has limits”',
  ],
  'a quotation that goes on with a phrase': [
    'The police reported “forty incidents” in the city.',
    'The police | reported | “forty incidents” in the city',
  ],
  'what the next one says': [
    'The two met, Brandt saying she was “very glad” and Holm calling it “a good start.”',
    'Brandt | saying | she was “very glad”',
    'Holm | calling | it “a good start.”',
  ],
  'a whole sentence that is given to nobody': [
    '“The sea takes back whatever it lends you,” is one common saying here.',
    '- | - | “The sea takes back whatever it lends you,”',
  ],
};

describe('what stands beside a quotation', () => {
  for (const [what, [text, ...found]] of Object.entries(BESIDE)) {
    it(`tells ${what}`, () => {
      assert.deepEqual(attributions(text), found);
    });
  }
});
