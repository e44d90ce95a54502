import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Sources with something between their head and the verb, and what is said around them: a sentence and what is found in it. */
const FOUND: Record<string, readonly [string, string]> = {
  'a participle with an adjective behind its noun': [
    'A pilot found dead in his own boat had told his wife that the rudder was loose.',
    'A pilot found dead in his own boat | told | the rudder was loose',
  ],
  'a participle with its object, behind a relative pronoun': [
    'In the film, in which a woman speaking Breton says that the war is over, a boat was burning.',
    'a woman speaking Breton | says | the war is over',
  ],
  'somebody known by a given name that is told in an aside': [
    'The other, who gave only her first name, Ada, said she had slept in a ditch.',
    'The other, who gave only her first name, Ada | said | she had slept in a ditch',
  ],
  'a name beside a role in a relative clause': [
    'The claim is before the Harbour Committee, whose chairman, Senator Ada Holm of Velmar, has promised a decision before June.',
    'whose chairman, Senator Ada Holm of Velmar | promised | a decision before June',
  ],
  'not the clause about the speaker that words in marks break off': [
    '“The pilots cannot live without fuel,” said Ada Holm of the Centre, a local think tank, who believes the port has “weeks rather than months.”',
    'Ada Holm of the Centre, a local think tank | said | “The pilots cannot live without fuel,” // Ada Holm of the Centre, a local think tank, who | believes | the port has “weeks rather than months.”',
  ],
  'not the second clause about the speaker that a comma breaks off': [
    '“It is over for good now,” said one pilot who has advised Ms. Holm and who, like others, left at once.',
    'one pilot who has advised Ms. Holm | said | “It is over for good now,”',
  ],
  'a participle with a rough count behind its noun': [
    'A film shared more than 300 times on the site claims that the toll is here.',
    'A film shared more than 300 times on the site | claims | the toll is here',
  ],
  'somebody bound for a place, with a name beside': [
    'A passenger bound for Velmar, Ada Holm, said the ferry had stopped.',
    'A passenger bound for Velmar, Ada Holm | said | the ferry had stopped',
  ],
  'not where the speaker said it': [
    'Ada Holm, in a post on the site, called Velmar’s conduct “reckless.”',
    'Ada Holm | called | Velmar’s conduct “reckless.”',
  ],
  'people without a noun, with an example': [
    'Most, like the shopkeeper, say the ferry is a blessing.',
    'Most, like the shopkeeper | say | the ferry is a blessing',
  ],
  'a name beside a role, with a clause about it, behind “according to”': [
    'According to the captain’s wife, Irina Holm, who was quoted on the radio, her husband rang her once.',
    'the captain’s wife, Irina Holm, who was quoted on the radio | According to | her husband rang her once',
  ],
  'somebody whom “with” adds to a sentence of the writer’s': [
    'Velmar now play Ostby, with Holm warning against haste: “We have been there before.”',
    'Holm | warning | “We have been there before.”',
  ],
  'somebody whom “with” brings in, with a name beside the role': [
    'The board was silent, with its spokesman, Ada Holm, saying only that it was over.',
    'its spokesman, Ada Holm | saying | it was over',
  ],
  'a name behind a rank in brackets': [
    'Rear Admiral (Retd.) Ada Holm said the missing cranes had come.',
    'Rear Admiral (Retd.) Ada Holm | said | the missing cranes had come',
  ],
  'whoever neither does one thing nor another': [
    'The harbour board neither confirmed nor denied the report, saying only that it was late.',
    'The harbour board | denied | the report // The harbour board | saying | it was late',
  ],
  'whoever a clause between commas tells of, where its verbs are joined': [
    'She was standing beside Lars Berg, who thanked her but said that it was late.',
    'Lars Berg, who | said | it was late',
  ],
  'the caption of a post': [
    '“The bread toll is here,” reads the caption of a post on the site.',
    'the caption of a post on the site | reads | “The bread toll is here,”',
  ],
  'nobody for what came before it was said': [
    '“I am glad of the answer we were given,” Holm said after Berg spoke at the hall.',
    'Holm | said | “I am glad of the answer we were given,”',
  ],
  'somebody else who puts it in a way': [
    'Another put it bluntly: “Every day of this strike is a day we lose.”',
    'Another | put it | “Every day of this strike is a day we lose.”',
  ],
};

/** What was said where the attribution stands within it. */
const SAID: Record<string, readonly [string, string]> = {
  'both parts around a cue between commas, the second led in by “that”': [
    'It is likely, Holm said, that the toll will rise.',
    'Holm | said | It is likely / that the toll will rise',
  ],
  'not the occasion before a colon': [
    'In a recording played to the court, Holm can be heard saying: “I never saw the boat that night.”',
    'Holm | saying | “I never saw the boat that night.”',
  ],
  'an object in marks with its owner before them': [
    'Holm denounced the harbour board’s “criminal negligence.”',
    'Holm | denounced | the harbour board’s “criminal negligence.”',
  ],
  'a list of names within what is called something': [
    'Holm denounced a drill by Norway, the United States and Iceland as a “rehearsal for war.”',
    'Holm | denounced | a drill by Norway, the United States and Iceland as a “rehearsal for war.”',
  ],
  'a question before who asks it': [
    'What would he do with a boat, he asks.',
    'he | asks | What would he do with a boat',
  ],
  'words in marks behind how somebody put it': [
    'The harbour is, as Holm put it to a friend in Velmar, “a bath with nobody in it.”',
    'Holm | put it | “a bath with nobody in it.”',
  ],
  'a clause before what somebody else calls it': [
    'Holm said the advance was paid, a claim the board’s lawyer called “absurd.”',
    'Holm | said | the advance was paid // the board’s lawyer | called | “absurd.”',
  ],
  'a claim as what somebody denies': [
    'It was a claim that the ministry denies.',
    'the ministry | denies | a claim',
  ],
  'words in marks before a contrast of the writer’s': [
    'Holm told the council that delay would be “a disaster for us all”, whereas the board has called for patience.',
    'Holm | told | delay would be “a disaster for us all” // the board | called for | patience',
  ],
  'an assessment': [
    'The institute assessed that the port had reopened.',
    'The institute | assessed | the port had reopened',
  ],
  'a clause with a reason': [
    'Experts say such films work because they are short.',
    'Experts | say | such films work because they are short',
  ],
  'words in marks before what the writer tells of them': [
    'Holm wrote that the port had “lost its nose,” a phrase he likes, and left.',
    'Holm | wrote | the port had “lost its nose,”',
  ],
  'nothing of a noun that looks like a cue': [
    'A profit warning that wiped out a fifth of it came on Monday.',
    '',
  ],
  'a clause before what was answered to it': [
    'Holm told him he was under arrest, to which he shrugged.',
    'Holm | told | he was under arrest',
  ],
};

describe('long sources', () => {
  for (const [name, [sentence, expected]] of Object.entries(FOUND))
    it(name, () => assert.equal(attributions(sentence).join(' // '), expected));
});

describe('an attribution within what was said leaves', () => {
  for (const [name, [sentence, expected]] of Object.entries(SAID))
    it(name, () => assert.equal(attributions(sentence).join(' // '), expected));
});
