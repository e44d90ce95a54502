import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

const SPEECHES: Record<string, readonly [string, readonly string[]]> = {
  'one quotation of paragraphs that open with marks and do not close': [
    'Brandt left. “The pier is safe,” Holm said. “It held.\n\n“It will hold again.\n\n“And I shall prove it.”',
    [
      'Holm | said | “The pier is safe,”',
      'Holm | - | “It held. / “It will hold again. / “And I shall prove it.”',
    ],
  ],
  'paragraphs part of the words behind them, where those name who speaks': [
    'Brandt left early.\n\n“The pier is safe. It held.\n\n“It will hold again,” said Holm.',
    ['Holm | said | “The pier is safe. It held. / “It will hold again,”'],
  ],
  'what a colon announces one quotation': [
    'Holm said in a letter:\n\n“The pier is safe.\n\n“It will hold again.”',
    ['Holm | : | “The pier is safe. / “It will hold again.”'],
  ],
};

const APART: Record<string, readonly [string, number]> = {
  'a paragraph that closes its mark before the next opens one': [
    'Holm said: “The pier is safe.”\n\n“It will hold again.”',
    2,
  ],
  'paragraphs of another mark': ['Holm said: "The pier is safe.\n\n“It will hold again.”', 2],
  'turns of a conversation that is quoted': [
    'Holm wrote: “HOLM: The pier is safe.\n\n“BERG: It is not safe at all.\n\n“HOLM: It is.”',
    3,
  ],
};

describe('speeches of several paragraphs', () => {
  for (const [name, [text, wanted]] of Object.entries(SPEECHES))
    it(`makes ${name}`, () => {
      assert.deepEqual(attributions(text), wanted);
    });
  for (const [name, [text, wanted]] of Object.entries(APART))
    it(`keeps apart ${name}`, () => {
      assert.equal(
        attributions(text).filter((line) => line.includes('“') || line.includes('"')).length,
        wanted,
      );
    });
});
