import { strict as assert } from 'node:assert';
import { parseArticle } from '../../../../src/engine/article/parse-article';
import { findDates } from '../../../../src/engine/dates/find-dates';
import { findQuotations } from '../../../../src/engine/quotations/find-quotations';
import { readProse } from '../../../support/prose';

/** The source and day of each quotation, of an article published on Wednesday 15 May 2024 in which Holm is a person. */
function days(paragraph: string): string[] {
  const text = `---\ndate: 2024-05-15\n---\n\n# The vote is over\n\n${paragraph}\n`;
  const article = parseArticle(text, 'a.md');
  const prose = readProse(article);
  const mentions = [...text.matchAll(/Holm/g)].map(({ index }) => ({
    start: index,
    end: index + 4,
    type: 'person' as const,
    form: 'name' as const,
    entity: 'e1',
    confidence: 0.9,
  }));
  const holm = {
    id: 'e1',
    type: 'person',
    form: 'named',
    name: 'Holm',
    aliases: [],
    roles: [],
    roleSpans: [],
  } as const;
  const chains = { mentions, entities: [holm] };
  const { quotations } = findQuotations(prose, article, chains, findDates(prose, article));
  return quotations.map(
    ({ source, saidOn }) =>
      `${source ? text.slice(source.start, source.end) : '-'} ${saidOn?.date ?? 'no day'}`,
  );
}

const DAYS: Record<string, readonly [string, readonly string[]]> = {
  'the next day, counted from the day told before': [
    'The storm hit on April 20. The next day Holm said that the gate was safe.',
    ['Holm 2024-04-21'],
  ],
  'days later, counted from the day told before': [
    'The storm hit on April 20. Three days later Holm said that the gate was safe.',
    ['Holm 2024-04-23'],
  ],
  'no day that would lie ahead of the article': [
    'The following morning Holm said that the gate was safe.',
    ['Holm no day'],
  ],
  'the day of speaking in an aside': [
    'Holm, speaking on Monday, said that the gate was safe.',
    ['Holm 2024-05-13'],
  ],
  'not a day within what is set beside what was ruled out': [
    'Holm ruled out a toll on food, a pledge repeated by an aide last Monday.',
    ['Holm no day'],
  ],
  'not the day of what came after it': [
    'On Monday the board slammed the pilots after Holm alleged that the pier had burned.',
    ['the board 2024-05-13', 'Holm no day'],
  ],
  'not the day of the clause from which what somebody says is set apart': [
    'The crane is due to sail on Saturday, but Holm admits that the gate is weak.',
    ['Holm no day'],
  ],
  'the day that leads in both clauses': [
    'On Monday the crane sailed, but Holm said that the gate was weak.',
    ['Holm 2024-05-13'],
  ],
  'a day counted from another': [
    'The pier burned on Monday. Holm said a day earlier that it was safe.',
    ['Holm 2024-05-12'],
  ],
  'the same day': [
    'The pier burned on Monday. Holm said the same day that it was safe.',
    ['Holm 2024-05-13'],
  ],
  'later that day, whatever somebody says of another day': [
    'The council met on Monday. “We shall know more the next morning,” Holm said. Holm said later that day that it was safe.',
    ['Holm no day', 'Holm 2024-05-13'],
  ],
  'a dated letter': ['Holm wrote in a letter dated 3 May that the pier was safe.', ['Holm 2024-05-03']],
  'a day before what is written': ['In a May 3 letter, Holm said the pier was safe.', ['Holm 2024-05-03']],
  'a day between source and verb': ['Holm on Tuesday accused the mayor of lying.', ['Holm 2024-05-14']],
  'the occasion that the sentence before tells of': [
    'In an address on Tuesday evening, Holm appealed for calm. “We shall wait,” Holm said.',
    ['Holm 2024-05-14', 'Holm 2024-05-14'],
  ],
  'the day of what the same speaker said right before': [
    'On Monday, Holm said the pier was safe. Holm said it would reopen.',
    ['Holm 2024-05-13', 'Holm 2024-05-13'],
  ],
  'the day before, where somebody acts “a day after” another spoke': [
    'Holm denied the claim on Tuesday, a day after Berg said the pier was unsafe.',
    ['Holm 2024-05-14', 'Berg 2024-05-13'],
  ],
  'the letter that a colon announces': [
    'In a letter dated May 3, Holm defended the route:\n\n“The pier was safe when we opened it.”',
    ['Holm 2024-05-03', 'Holm 2024-05-03'],
  ],
};

const NO_DAYS: Record<string, readonly [string, readonly string[]]> = {
  'of what else the source did': [
    'Holm, who fell on Monday, said the pier was safe.',
    ['Holm, who fell on Monday no day'],
  ],
  'that is a limit': ['By Friday Holm said the pier was safe.', ['Holm no day']],
  'within what the same speaker says besides': [
    'Holm said he had met Berg on Monday but refused to say why.',
    ['Holm no day', 'Holm no day'],
  ],
  'of what is to come': ['Holm said the pier would open on Friday.', ['Holm no day']],
  'of what another says before': [
    'Holm said on Monday that it was safe, while the mayor said that it was not.',
    ['Holm 2024-05-13', 'the mayor no day'],
  ],
  'in the name of a programme': ['Holm claimed on the Today programme that it was safe.', ['Holm no day']],
  'of what another says farther on': [
    'Holm accused the board of theft after the mayor said on Monday that the safe was empty.',
    ['Holm no day', 'the mayor 2024-05-13'],
  ],
  'of what befalls the one whose clause it is': [
    'The clerk who said that the seal was broken was fired on Monday.',
    ['The clerk who no day'],
  ],
  'of an earlier word that “now” parts from it': [
    'On Monday, Holm said the pier was safe. Holm now says it was not.',
    ['Holm 2024-05-13', 'Holm no day'],
  ],
};

describe('days of statements', () => {
  for (const [name, [text, wanted]] of Object.entries(DAYS))
    it(`takes ${name}`, () => {
      assert.deepEqual(days(text), wanted);
    });
  for (const [name, [text, wanted]] of Object.entries(NO_DAYS))
    it(`leaves out the day ${name}`, () => {
      assert.deepEqual(days(text), wanted);
    });
});
