import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Sources that are more than the noun before their verb, and content with more than one verb: a sentence and what is found in it. */
const FOUND: Record<string, readonly [string, string]> = {
  'nearly all of a number': [
    'All but one of the nurses said the ward was full.',
    'All but one of the nurses | said | the ward was full',
  ],
  'more than a share': [
    'More than half said they would vote again.',
    'More than half | said | they would vote again',
  ],
  'a share with how exact it is': [
    'Just 12 percent of them said the plan was fair.',
    'Just 12 percent of them | said | the plan was fair',
  ],
  'people with what they have': [
    'Families that have members abroad say the fee is too high.',
    'Families that have members abroad | say | the fee is too high',
  ],
  'bodies with whom they help': [
    'Firms that help farmers say the harvest will fail.',
    'Firms that help farmers | say | the harvest will fail',
  ],
  'one and not another': [
    'Holm and not Berg said the gate was safe.',
    'Holm and not Berg | said | the gate was safe',
  ],
  'one as well as another': [
    'The mayor as well as the bishop said the march should be called off.',
    'The mayor as well as the bishop | said | the march should be called off',
  ],
  'an adjective behind its noun': [
    'Sources privy to the talks said the deal was dead.',
    'Sources privy to the talks | said | the deal was dead',
  ],
  'what is left of a body': [
    'What remains of the council says the vote was illegal.',
    'What remains of the council | says | the vote was illegal',
  ],
  'the head of a body that stands for others': [
    'The head of the union that represents most of the country’s nurses said the strike would go on.',
    'The head of the union that represents most of the country’s nurses | said | the strike would go on',
  ],
  'somebody of whose things something is told': [
    'The man whose boat was found empty on Friday said he had sold it.',
    'The man whose boat was found empty on Friday | said | he had sold it',
  ],
  'a past form behind “who” that looks like a noun': [
    'The lawyer for the family of the boy who drowned said the fence was broken.',
    'The lawyer for the family of the boy who drowned | said | the fence was broken',
  ],
  'letters between two': [
    'Emails between Holm and Berg show that the ministry knew of the leak.',
    'Emails between Holm and Berg | show | the ministry knew of the leak',
  ],
  'minutes, whose verb could be a noun': [
    'Minutes of the meeting show that Holm opposed the sale.',
    'Minutes of the meeting | show | Holm opposed the sale',
  ],
  'people with a clause, whose verb could be a noun': [
    'Women who have husbands at sea report that letters take months.',
    'Women who have husbands at sea | report | letters take months',
  ],
  'pictures, before a clause without “that”': [
    'Images reviewed by Reuters show the gate was open.',
    'Images reviewed by Reuters | show | the gate was open',
  ],
  'not a time before somebody': [
    'This week residents of Brekk said the gate was safe.',
    'residents of Brekk | said | the gate was safe',
  ],
  'not one clause joined to another': [
    'The pilot asked for calm and the mayor said the gate was safe.',
    'The pilot | asked for | calm // the mayor | said | the gate was safe',
  ],
  'what is shown, past a name beside its subject': [
    'The messages show that the minister, Jonas Vidal, told a builder that the permit was ready.',
    'The messages | show | the minister, Jonas Vidal, told a builder that the permit was ready // the minister, Jonas Vidal | told | the permit was ready',
  ],
  'not how somebody says it': [
    'Holm, while touring the camp, said that the poor were hungry.',
    'Holm | said | the poor were hungry',
  ],
  'not why somebody is not named': [
    'An official of the board, requesting anonymity, said the levy was still collected.',
    'An official of the board | said | the levy was still collected',
  ],
  'not where somebody says it, without a comma': [
    'The union in a statement issued on Friday said the levy was illegal.',
    'The union | said | the levy was illegal',
  ],
  'not the petition in which somebody says it': [
    'The union, in a memorandum submitted to the governor, has stated that the levy is illegal.',
    'The union | stated | the levy is illegal',
  ],
  'nearly all of them, with a particle behind their verb': [
    'Nearly all of the workers who were laid off said they had no warning.',
    'Nearly all of the workers who were laid off | said | they had no warning',
  ],
  'people with two verbs': [
    'Traders who buy and sell on the pier say business is dead.',
    'Traders who buy and sell on the pier | say | business is dead',
  ],
  'two bodies, each with what it did': [
    'The firm that built the gate and the one that runs it say it is safe.',
    'The firm that built the gate and the one that runs it | say | it is safe',
  ],
  'somebody of a place where something began': [
    'The owner of the shop where the fire began said he had no insurance.',
    'The owner of the shop where the fire began | said | he had no insurance',
  ],
  'a body with what it was made for': [
    'The committee set up to study the gate said it was safe.',
    'The committee set up to study the gate | said | it was safe',
  ],
  'minutes of a month that looks like “may”': [
    'Minutes from the board’s meeting in May say that Holm objected.',
    'Minutes from the board’s meeting in May | say | Holm objected',
  ],
  'who is represented, without “who was”': [
    'The commissioner, represented by his deputy, Ada Holm, said the levy would go.',
    'The commissioner, represented by his deputy, Ada Holm | said | the levy would go',
  ],
  'a statement rather than who signed it': [
    'The statement, signed by the union’s secretary, Jonas Berg, said the levy must go.',
    'The statement, signed by the union’s secretary, Jonas Berg | said | the levy must go',
  ],
  'not a pronoun that opens what is told': [
    'The pilot who left said she feared the gate.',
    'The pilot who left | said | she feared the gate',
  ],
};

for (const [name, [text, expected]] of Object.entries(FOUND))
  it(`of whole sources, ${name}`, () => {
    assert.equal(attributions(text).join(' // '), expected);
  });
