import { strict as assert } from 'node:assert';
import { attributions } from '../../../support/attributions';

/** Sentences and what is read in them, as "source | cue | content". */
const READ: readonly (readonly [text: string, read: readonly string[]])[] = [
  ['Holm conceded late on Thursday that the gate was weak.', ['Holm | conceded | the gate was weak']],
  ['Holm announced late on Thursday night that it would close.', ['Holm | announced | it would close']],
  ['A pilot said that was “a lie.”', ['A pilot | said | that was “a lie.”']],
  [
    'She recalled how he would rise before dawn to listen, and how he wept that day.',
    ['She | recalled | how he would rise before dawn to listen, and how he wept that day'],
  ],
  ['A crew, which calls itself the Sons of the Sea, held the gate.', []],
  [
    'By the time they opened the door, Holm said, the stairs were gone.',
    ['Holm | said | By the time they opened the door / the stairs were gone'],
  ],
  [
    '“It is faster than any pilot predicted,” said its lead author, Dr. Ada Holm of the University of Lund.',
    [
      'its lead author, Dr. Ada Holm of the University of Lund | said | “It is faster than any pilot predicted,”',
    ],
  ],
  [
    'A pilot who answered the phone at the office said nobody was there.',
    ['A pilot who answered the phone at the office | said | nobody was there'],
  ],
  [
    'Holm told the crew that the gate would be finished by spring, “whatever it costs.”',
    ['Holm | told | the gate would be finished by spring, “whatever it costs.”'],
  ],
  [
    'She has slept little, Holm says, and eaten nothing but bread.',
    ['Holm | says | She has slept little / and eaten nothing but bread'],
  ],
  [
    'According to the children’s agency, Unicef, one in nine pupils is hungry.',
    ['the children’s agency, Unicef | According to | one in nine pupils is hungry'],
  ],
  [
    'The bank has until Friday to answer, Holm said, or face a fine.',
    ['Holm | said | The bank has until Friday to answer / or face a fine'],
  ],
  ['Nobody, it seems, told the pilots.', []],
  ['The captain radioed the port that she was sinking.', ['The captain | radioed | she was sinking']],
  ['Local radio had no news.', []],
  ['The inquiry faulted the board for its silence.', ['The inquiry | faulted | the board for its silence']],
  ['Port officials, citing privacy laws, stayed away.', ['Port officials | citing | privacy laws']],
  [
    'Holm said it was safe but would not confirm the date.',
    ['Holm | said | it was safe', 'Holm | confirm | the date'],
  ],
  [
    'Nine in ten of those polled said they were happy; of those who were not, most had left.',
    ['Nine in ten of those polled | said | they were happy'],
  ],
  ['He was tired, Holm said, and left the room.', ['Holm | said | He was tired']],
  ['Judge Holm warned the hall twice to be quiet.', ['Judge Holm | warned | the hall twice to be quiet']],
  [
    'Mr. Said, the Egyptian envoy, said that he had warned of it.',
    ['Mr. Said, the Egyptian envoy | said | he had warned of it'],
  ],
];

describe('what stands beside a saying', () => {
  for (const [text, read] of READ)
    it(`“${text}”`, () => {
      assert.deepEqual(attributions(text), read);
    });
});
