import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** What was said, in all the shapes that clauses take. */
const SAID = [
  'the talks, which began on Monday, would resume on Friday',
  'the minister, who resigned last week, had lied to parliament',
  'the bridge, built in 1912, would be closed for good',
  'if the money did not arrive by June, the school would close',
  'the school would close if the money did not arrive by June',
  'when the rain stopped, the workers returned to the site',
  'although the vote was close, the result was clear',
  'prices had risen because the harvest was poor',
  'prices had risen, but wages had not',
  'wages had not risen, and many workers were leaving',
  'the army had shelled the town and burned two villages',
  'the plan was too expensive and that it would be dropped',
  'there was no doubt that the fire had been set deliberately',
  'it was clear that the company knew of the risk',
  'it was too early to say whether the pilot was to blame',
  'nobody knew what had happened to the missing money',
  'the question was whether the bank could survive',
  'he hoped to return to the country by the end of the year',
  'the government wanted to raise taxes, cut spending and sell the airline',
  'the company, based in Bergen, owed millions',
  'more than half of the 300 workers, most of them women, had left',
  'the deal, worth 40 million euros, was signed on Thursday in Geneva',
  'in 2019 the bank had lent the family 3 million euros',
  'after the war, the country would need help',
  'despite the rain, more than 10,000 people took part',
  'the ship — an old tanker — had no insurance',
  'the ship (an old tanker) had no insurance',
  'the victims included a nurse, who was 23, and her brother',
  'she was not at home when the police came',
  'they would appeal, even though the chances were small',
  'the time had come for the two sides to talk',
  'anyone who broke the rules would be punished',
  'those who had lost their homes would be paid',
  'the more the state borrowed, the weaker it became',
  'not a single vote had been counted',
  'only a new election could end the crisis',
  'to leave now would be a mistake',
  'leaving now would be a mistake',
  'being a woman had made it harder for her',
  'what the country needed was peace, not another speech',
  'the state should pay for the damage, as it did in 2011',
  'the state should pay, as the law requires',
  'the attack was carried out by militants from across the border',
  'some 40 percent of the crop was lost',
  'at about 3 a.m. a loud bang was heard',
  'a man in his 40s was arrested at the scene',
  'the bill will be sent back to the Senate, where it is expected to pass',
  'the company will hire 200 people, including 50 engineers',
  'it will hire 200 people, among them 50 engineers, and open an office in Brno',
  'the road, like the bridge, was unsafe',
  'unlike his predecessor, he would not sell the airline',
  'both sides had violated the truce',
  'neither side wanted war',
];

const ORDERS: Readonly<Record<string, (clause: string) => string>> = {
  'behind “that”': (clause) => `Ada Holm said that ${clause}.`,
  'behind “warned on Tuesday that”': (clause) => `Ada Holm warned on Tuesday that ${clause}.`,
  'before “Holm said”': (clause) => `${capital(clause)}, Ada Holm said.`,
  'before “said Holm”': (clause) => `${capital(clause)}, said Ada Holm.`,
  'before “according to Holm”': (clause) => `${capital(clause)}, according to Ada Holm.`,
};

describe('a clause of any shape', () => {
  for (const [order, build] of Object.entries(ORDERS)) {
    it(`is the content as a whole ${order}`, () => {
      const wrong = SAID.filter((clause) => !contentsOf(build(clause)).includes(clause));
      assert.deepEqual(wrong, []);
    });
  }
});

/** The content of every quotation of a text, in small letters at its beginning. */
function contentsOf(text: string): string[] {
  return attributions(text).map((line) =>
    (line.split(' | ').at(-1) ?? '').replace(/^./u, (first) => first.toLowerCase()),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
