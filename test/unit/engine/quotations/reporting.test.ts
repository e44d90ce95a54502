import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';
import { readNamed, relays, speakers } from '../../../support/speakers';

/** How reporters put it: a sentence and what is found in it. */
const SENTENCES: Record<string, readonly [string, readonly string[]]> = {
  'ends before what the writer misses': [
    'Holm claimed that the crew had lost the map, without offering evidence.',
    ['Holm | claimed | the crew had lost the map'],
  ],
  'keeps “without” of what was said': [
    'Holm said the crane would work without a permit, without pay and without rest.',
    ['Holm | said | the crane would work without a permit, without pay and without rest'],
  ],
  'ends before who denies it': [
    'Holm claims that the crane has no brakes, which the board disputes.',
    ['Holm | claims | the crane has no brakes'],
  ],
  'knows who is said to have told somebody': [
    'The mayor is understood to have told friends last week that the toll would rise.',
    ['The mayor | told | the toll would rise'],
  ],
  'lets a survey find something': [
    'A survey released last week found half the pilots want a new gate.',
    ['A survey released last week | found | half the pilots want a new gate'],
  ],
  'takes no find for speech': ['Holm found the gate was open.', []],
  'takes “that morning” for a time': [
    'The ministry announced that morning that three ships had left.',
    ['The ministry | announced | three ships had left'],
  ],
  'takes “that claim” for an object': [
    'Brandt called that claim “hard to square with what we see” and left.',
    ['Brandt | called | that claim “hard to square with what we see”'],
  ],
  'takes an adverb and a participle into the source': [
    'Lumera’s newly elected government has accused the pilots of theft.',
    ['Lumera’s newly elected government | accused | the pilots of theft'],
  ],
  'takes a participle and its place into the source': [
    'A report tabled in the Senate last month indicated that the crane was lost.',
    ['A report tabled in the Senate last month | indicated | the crane was lost'],
  ],
  'hears what a court heard': [
    'Oslo Crown Court heard that the crew had slept on deck.',
    ['- | heard | the crew had slept on deck'],
  ],
  'reads any verb before a colon': [
    'She emailed back: “The position of the board has not changed.”',
    ['She | emailed | “The position of the board has not changed.”'],
  ],
  'knows whom “here” presents': [
    'Here’s Holm on the pier on July 15: “I will not vote for one more toll.”',
    ['Holm | : | “I will not vote for one more toll.”'],
  ],
  'knows whose answer it is': [
    'Brandt’s response, when that was put to him: “Gary lost his hair. It happens.”',
    ['Brandt | : | “Gary lost his hair. It happens.”'],
  ],
  'gives both acts to whom an agency reports on': [
    'The agency reported on Monday that Holm condemned the drills and warned that “the price will be paid”.',
    ['Holm | condemned | the drills', 'Holm | warned | “the price will be paid”'],
  ],
  'goes on behind the comma before a mark': [
    'Holm stressed that the board was “very kind,” but wants more time.',
    ['Holm | stressed | the board was “very kind,” but wants more time'],
  ],
  'stops there before the speaker’s next act': [
    'Holm stressed that the board was “on track,” but refused to name a day.',
    ['Holm | stressed | the board was “on track,”'],
  ],
  'leaves “yesterday” out of the source': [
    'Traders at the new market in Oslo yesterday protested, accusing Holm of theft.',
    ['Traders at the new market in Oslo | accusing | Holm of theft'],
  ],
  'does not give the accuser what somebody is accused of': [
    'Traders protested, accusing the board of demanding bribes.',
    ['Traders | accusing | the board of demanding bribes'],
  ],
  'finds the lead author behind the verb': [
    '“We have been counting the wrong thing,” said lead author Ada Holm, a chemist.',
    ['lead author Ada Holm, a chemist | said | “We have been counting the wrong thing,”'],
  ],
  'finds authors who close the sentence': [
    'The study was funded by the union, the authors state.',
    ['the authors | state | The study was funded by the union'],
  ],
  'parts a question from its answer': [
    'When Lund pressed him, asking, “Then why was nobody told?” Holm replied that “it took time to see.”',
    ['Lund | asking | “Then why was nobody told?”', 'Holm | replied | “it took time to see.”'],
  ],
  'ends before what is heard from the hall': [
    'Holm said he had been there “twice, and on time”, to laughter from the benches.',
    ['Holm | said | he had been there “twice, and on time”'],
  ],
  'passes over a video and where it was posted': [
    'Holm said in a video posted on social media that she was safe and would not leave.',
    ['Holm | said | she was safe and would not leave'],
  ],
  'goes on behind the comma with a verb that looks like a noun': [
    'A motor, he said, costs less than a horse.',
    ['he | said | A motor / costs less than a horse'],
  ],
  'means by “who” the one by whom it was done': [
    'A version was shared on the site by the politician Holm, who wrote that the plan was mad.',
    ['the politician Holm, who | wrote | the plan was mad'],
  ],
  'ends before what another wrote in a book': [
    'The pilots complained that she exaggerated the damage, and in a 2003 memoir Holm called her “a menace to shipping.”',
    ['The pilots | complained | she exaggerated the damage', 'Holm | called | her “a menace to shipping.”'],
  ],
  'takes the role before a name and its aside into the source': [
    'The head of the agency, Ada Holm, who came to the pier on Sunday, said that the toll could rise.',
    ['The head of the agency, Ada Holm, who came to the pier on Sunday | said | the toll could rise'],
  ],
  'finds “report” behind an aside': [
    'Our correspondents, who visited one of the camps, report that the pilots were sleeping on bare floors.',
    ['Our correspondents, who visited one of the camps | report | the pilots were sleeping on bare floors'],
  ],
  'takes an appeal to somebody for a demand': [
    'Holm appealed to the board to resign.',
    ['Holm | appealed to | the board to resign'],
  ],
  'takes no appeal to voters for one': ['The plan appealed to voters in the north.', []],
  'takes a group’s name into the source': [
    'A group calling itself the Crew said that it had the tapes.',
    ['A group calling itself the Crew | said | it had the tapes'],
  ],
  'ends no sentence at an abbreviated title': [
    'The party’s secretary, Barr. Ngozi Holm, said that the flood was “made by men”.',
    ['The party’s secretary, Barr. Ngozi Holm | said | the flood was “made by men”'],
  ],
};

describe('attribution as reporters put it', () => {
  for (const [name, [text, expected]] of Object.entries(SENTENCES))
    it(name, () => assert.deepEqual(attributions(text), expected));
});

describe('speakers and relays as reporters put them', () => {
  it('reads the words of a name as a name', () => {
    const text =
      'Experts met. Professor Kim Do-hyun pointed out, “The North has prepared for this since April.”';
    const { quotations } = readNamed(text, { 'Kim Do-hyun': 'person' });
    assert.equal(
      text.slice(quotations[0]?.source?.start, quotations[0]?.source?.end),
      'Professor Kim Do-hyun',
    );
  });

  it('leaves letters behind a name out of it', () => {
    const text = 'Judge Ada Holm KC said the crew had shown no remorse.';
    assert.deepEqual(speakers(text, { 'Ada Holm': 'person' }), ['Ada Holm']);
  });

  it('takes an outlet that is presented once for one throughout', () => {
    const text =
      'The public broadcaster ORR showed the pier on Monday. Ada Holm told ORR that the pier was safe. Lars Berg told SKL that it was not.';
    const names = {
      ORR: 'organization',
      SKL: 'organization',
      'Ada Holm': 'person',
      'Lars Berg': 'person',
    } as const;
    assert.deepEqual(relays(text, names), ['ORR', '']);
  });

  it('takes a name of one word for a name, whatever the tagger took it for', () => {
    const text = 'Heliant estimates that ships at the terminal burn 4,700 tonnes a year.';
    assert.deepEqual(speakers(text, { Heliant: 'organization' }), ['Heliant']);
  });

  it('knows a daily again as the newspaper', () => {
    const text =
      'The daily El Faro reported that the pier was sold. According to the newspaper, nobody was asked.';
    assert.deepEqual(speakers(text, { 'El Faro': 'organization' }), ['El Faro', 'El Faro']);
  });

  it('finds the holder of a place’s office in a headline', () => {
    const text =
      'Lumera’s president denies offering shelter\n\nPresident Ada Holm denied on Sunday that the pier was sold. The crowd went home.';
    const roles = { 'Ada Holm': ['President'] };
    assert.equal(speakers(text, { 'Ada Holm': 'person', Lumera: 'place' }, roles)[0], 'Ada Holm');
  });

  it('does not give the headline’s office to another country’s', () => {
    const text =
      'Lumera’s president denies offering shelter\n\nNorwegian President Ada Holm denied on Sunday that the pier was sold. The crowd went home.';
    const roles = { 'Ada Holm': ['President'] };
    assert.notEqual(speakers(text, { 'Ada Holm': 'person', Lumera: 'place' }, roles)[0], 'Ada Holm');
  });

  it('does not let the one who asks answer', () => {
    const text = 'Lars Berg came late. When Per Lund asked whether the pier was safe, he said it was not.';
    assert.equal(speakers(text, { 'Lars Berg': 'person', 'Per Lund': 'person' }).at(-1), 'Lars Berg');
  });

  it('gives answers under “A” to whoever answered under a name before', () => {
    const text =
      'Ada Holm talks about caves. Lars Berg dug with her.\n\nReview: What did you find?\n\nHolm: A lake, and it was deep.\n\nReview: Was it cold?\n\nHolm: It was very cold.\n\nQ: Was anybody with you?\n\nA: Nobody was there at all.';
    assert.equal(
      speakers(text, { 'Ada Holm': 'person', 'Lars Berg': 'person', Holm: 'person' }).at(-1),
      'Ada Holm',
    );
  });
});
