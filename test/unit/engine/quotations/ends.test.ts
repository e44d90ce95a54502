import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What ends content early, or must not: a sentence and what is found in it. */
const ENDS: Record<string, readonly [string, string]> = {
  'the speaker’s next act': ['Brandt blasted the toll and called for calm.', 'Brandt | blasted | the toll'],
  'a clause that the one with the verb leads in, its subject far from what leads': [
    'Where the two unions sought to outdo each other in saying how hard they would fight, the board stressed the need for calm.',
    'the two unions | saying | how hard they would fight',
  ],
  'the main clause behind “now that”': [
    'Now that Brandt has claimed that the real owner of the pier is the bank, the board has some explaining to do.',
    'Brandt | claimed | the real owner of the pier is the bank',
  ],
  'another clause, with nothing to join it': [
    'Many pilots say they do not know, others are sure of it.',
    'Many pilots | say | they do not know',
  ],
  'what the speaker says next, with another verb': [
    'Holm said that Brandt had shown no respect for the crew, and he accused her of running from the press.',
    'Holm | said | Brandt had shown no respect for the crew',
  ],
  'what the speaker did next, with a verb that can be one of saying': [
    'Holm said the real danger is the crane, and he rejected the report on the gate.',
    'Holm | said | the real danger is the crane',
  ],
  'the main verb behind a phrase in a relative clause': [
    'One official who relayed the remark said Brandt had smiled.',
    'One official who | relayed | the remark',
  ],
  'what the speaker did besides, in another tense than what was said': [
    'Holm insists the toll must stay, and has fought for it in court.',
    'Holm | insists | the toll must stay',
  ],
  'the speaker’s next verb, in the tense of the cue': [
    'Holm said she admires the pilots and highlighted their work.',
    'Holm | said | she admires the pilots',
  ],
  'not before a verb that goes on with what was said': [
    'Holm said the pier was old and needed repairs.',
    'Holm | said | the pier was old and needed repairs',
  ],
  'not before a participle of what was said': [
    'Holm said the crane is inspected and oiled.',
    'Holm | said | the crane is inspected and oiled',
  ],
  'a concession of the writer’s': [
    'Holm said the crane was sound, despite some reports that it was cracked.',
    'Holm | said | the crane was sound',
  ],
  'words of the same speaker behind a colon, with a verb of their own': [
    'Holm said she was too busy to look: “I have a great deal to do this month,” she wrote.',
    'Holm | said | she was too busy to look',
  ],
  'not a concession behind “that”': [
    'Holm said that she would stay, despite the loss of the vote.',
    'Holm | said | she would stay, despite the loss of the vote',
  ],
  'what others said': [
    'One in three said the ferry was late and one in four said it never came.',
    'One in three | said | the ferry was late',
  ],
  'a row of what the speaker did': [
    'She mocked the pilots, talked over the clerk and left.',
    'She | mocked | the pilots',
  ],
  'what somebody else did': [
    'A boatman asked for a photo and Brandt smiled.',
    'A boatman | asked for | a photo',
  ],
  'the day, the occasion and its place': [
    'Holm defended his record this week at a crowded town hall in Bergen.',
    'Holm | defended | his record',
  ],
  'the page it was written on': [
    'The union has touted the deal on its Facebook page.',
    'The union | touted | the deal',
  ],
  'what others did at once, though “that” stands before a noun': [
    'The mayor urged people to leave that way, and the quay was empty at noon.',
    'The mayor | urged | people to leave that way',
  ],
  'where a thing was said': [
    'Holm praised the new crane in an interview with the Courier.',
    'Holm | praised | the new crane',
  ],
  'the writer’s clause before “where”': [
    'The captain went back to the quay, where, Brandt said, the crane was safe.',
    'Brandt | said | the crane was safe',
  ],
  'the writer’s clause before “because”': [
    'The pilots stayed at home because, Brandt said, the crane was broken.',
    'Brandt | said | the crane was broken',
  ],
  'a clause that ends with “why”, which is said whole': [
    'Nobody saw why, Brandt said.',
    'Brandt | said | Nobody saw why',
  ],
  'the day at the end': [
    'The council announced a new toll on Thursday.',
    'The council | announced | a new toll',
  ],
  'when a thing was said': [
    'Brandt criticized the pilots after the gate had stuck.',
    'Brandt | criticized | the pilots',
  ],
  'a remark behind a dash': [
    'Brandt said the crane was safe – the pilots had never believed it.',
    'Brandt | said | the crane was safe',
  ],
  'an aside between dashes, which ends nothing': [
    'Brandt said the crane – a gift of the union – was safe.',
    'Brandt | said | the crane – a gift of the union – was safe',
  ],
  'a past verb behind an infinitive': [
    'Brandt vowed to lower the toll and fired the clerk.',
    'Brandt | vowed | to lower the toll',
  ],
  'nothing before the verb of what was said': [
    'Brandt said the crane, while costly, was safe.',
    'Brandt | said | the crane, while costly, was safe',
  ],
  'what somebody concedes': ['Holm questioned the toll even as she paid it.', 'Holm | questioned | the toll'],
  'what the words did': [
    'Brandt said the crane would be sold, drawing a sharp reply from the union.',
    'Brandt | said | the crane would be sold',
  ],
  'a noun that sums up': [
    'Holm said the pier should be pulled down, a move that would cost the town two millions.',
    'Holm | said | the pier should be pulled down',
  ],
  'who somebody is': [
    'The clerk said she would back Odile Brandt, who has run the port since May.',
    'The clerk | said | she would back Odile Brandt',
  ],
  'a comparison': [
    'Half of them said the pier was safe, compared with a third in May.',
    'Half of them | said | the pier was safe',
  ],
  'what the speaker did not do': [
    'Brandt said the crane would stay, but she gave no reasons.',
    'Brandt | said | the crane would stay',
  ],
  'the main clause behind “in addition to”': [
    'In addition to saying that the gate is safe, Holm has promised to use it.',
    'Holm | saying | the gate is safe',
  ],
  'the main clause behind a participle': [
    'After saying she was nervous, the pilot took the wheel.',
    'the pilot | saying | she was nervous',
  ],
  'the main clause behind “while”': [
    'While Brandt says the gate is safe, Holm keeps away.',
    'Brandt | says | the gate is safe',
  ],
};

const GOES_ON: Record<string, readonly [string, string]> = {
  'verbs of one relative clause': [
    'Brandt praised a boatman who fell and broke his arm.',
    'Brandt | praised | a boatman who fell and broke his arm',
  ],
  'two nouns': [
    'Brandt praised the crane and the men on it.',
    'Brandt | praised | the crane and the men on it',
  ],
  'a talk that leads to a clause': [
    'Brandt dismissed talk on Facebook that boatmen would strike.',
    'Brandt | dismissed | talk on Facebook that boatmen would strike',
  ],
  'a comma inside closing marks': [
    'Brandt said the school was like “a leaking old boat,” where nobody had a dry desk.',
    'Brandt | said | the school was like “a leaking old boat,” where nobody had a dry desk',
  ],
  'a place that the phrase is about': [
    'Holm praised the plan for a hall in Bergen.',
    'Holm | praised | the plan for a hall in Bergen',
  ],
  'a clause that a lead of its own opens': [
    'Brandt said that with the votes the union already had, the debate would change nothing.',
    'Brandt | said | with the votes the union already had, the debate would change nothing',
  ],
  'a clause that nothing joins, in the tense of what was said': [
    'The minister said exports had risen, imports had fallen.',
    'The minister | said | exports had risen, imports had fallen',
  ],
  'a list of clauses': [
    'Brandt said the crane was old, the gate was stuck and the pier was sinking.',
    'Brandt | said | the crane was old, the gate was stuck and the pier was sinking',
  ],
  'a clause about a place': [
    'Brandt said the ship was to chart the bank, a steep slope where shrimp are thought to spawn.',
    'Brandt | said | the ship was to chart the bank, a steep slope where shrimp are thought to spawn',
  ],
  'an aside before its verb': [
    'Brandt said that Ada Holm, who ran the port, had sold the crane.',
    'Brandt | said | Ada Holm, who ran the port, had sold the crane',
  ],
};

describe('content', () => {
  for (const [name, [text, expected]] of Object.entries(ENDS)) {
    it(`ends before ${name}`, () => {
      assert.ok(attributions(text).includes(expected), attributions(text).join('\n') || 'nothing found');
    });
  }
  for (const [name, [text, expected]] of Object.entries(GOES_ON)) {
    it(`goes on over ${name}`, () => {
      assert.ok(attributions(text).includes(expected), attributions(text).join('\n') || 'nothing found');
    });
  }
});
