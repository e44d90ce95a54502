import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Turns of phrase in the news of Africa and Asia: a sentence and what is found in it. */
const FOUND: Record<string, readonly [string, string]> = {
  'as per': ['As per the police, the driver was drunk.', 'the police | As per | the driver was drunk'],
  'stressing on a thing': [
    'Holm stressed on the need for early polls.',
    'Holm | stressed on | the need for early polls',
  ],
  'flaying somebody': [
    'Holm flayed the government over the levy.',
    'Holm | flayed | the government over the levy',
  ],
  'flagging what is wrong': [
    'Holm flagged irregularities in the tender.',
    'Holm | flagged | irregularities in the tender',
  ],
  'alleging a wrong': [
    'Holm alleged irregularities in the tender.',
    'Holm | alleged | irregularities in the tender',
  ],
  'enjoining somebody': [
    'Holm enjoined residents to remain calm.',
    'Holm | enjoined | residents to remain calm',
  ],
  'assuring somebody of a thing': [
    'Holm assured the traders of a new market.',
    'Holm | assured the traders of | a new market',
  ],
  'intimating somebody': [
    'Holm intimated the court that the levy had gone.',
    'Holm | intimated | the levy had gone',
  ],
  'regretting that it is so': [
    'Holm regretted that the levy was still collected.',
    'Holm | regretted | the levy was still collected',
  ],
  'quizzing somebody on a thing': [
    'The senator quizzed the minister on the fate of the levy.',
    'The senator | quizzed the minister on | the fate of the levy',
  ],
  'somebody heard speaking to others between verb and clause': [
    'Holm said while addressing newsmen in Abuja that the road would be built.',
    'Holm | said | the road would be built',
  ],
  'a day between the auxiliary and its verb': [
    'The minister had on May 2 assured parliament that stocks were full.',
    'The minister | assured | stocks were full',
  ],
  'denouncing that it is so': [
    'The opposition denounced that the vote was stolen.',
    'The opposition | denounced | the vote was stolen',
  ],
  'what was learnt': ['It was learnt that the levy would go.', '- | learnt | the levy would go'],
  'what a correspondent gathered': [
    'Our correspondent gathered that the levy would go.',
    'Our correspondent | gathered | the levy would go',
  ],
};

for (const [name, [text, expected]] of Object.entries(FOUND))
  it(`of English elsewhere, ${name}`, () => {
    assert.equal(attributions(text).join(' // '), expected);
  });
