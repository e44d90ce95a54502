import { Corpus } from '../../src/engine/corpus/corpus';
import type { Reader } from '../../src/views/reader';
import type { Translate } from '../../src/views/translate';
import { sketchRecord, type RecordSketch } from './record';

/** English as it stands. */
const inEnglish: Translate = (message, values = {}) =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

export const reader: Reader = { t: inEnglish, language: 'en' };

/** Two articles about one strike, as records by hand. */
export const POST: RecordSketch = {
  path: 'post.txt',
  text: [
    'Crews walk out in Velmar',
    'VELMAR, March 4 — “We have waited,” said Tomas Okafor, chairman of the Seafarers’ Union.',
    'Officials familiar with the talks said the ministry would not pay.',
    'Share this article',
    'Related: Bridge tolls',
    'On Monday, Okafor had denied that he was leaving. “It is nonsense.”',
  ].join('\n'),
  headline: 'Crews walk out in Velmar',
  publisher: 'Harbour Post',
  published: '2025-03-04',
  boilerplate: ['Share this article', 'Related: Bridge tolls'],
  entities: [
    {
      type: 'person',
      name: 'Tomas Okafor',
      aliases: ['Okafor'],
      roles: ['chairman of the Seafarers’ Union'],
    },
    { type: 'organization', name: 'Seafarers’ Union' },
    { type: 'place', name: 'Velmar', aliases: ['VELMAR'] },
    { type: 'person', name: 'Officials familiar with the talks', unnamed: true },
  ],
  quotations: [
    {
      content: '“We have waited,”',
      cue: 'said',
      source: 'Tomas Okafor, chairman of the Seafarers’ Union',
      speaker: 'Tomas Okafor',
      confidence: 1,
      reason: '',
    },
    {
      content: 'the ministry would not pay',
      kind: 'indirect',
      source: 'Officials familiar with the talks',
      speaker: 'Officials familiar with the talks',
    },
    {
      content: 'he was leaving',
      kind: 'indirect',
      act: 'deny',
      cue: 'denied',
      source: 'Okafor',
      speaker: 'Tomas Okafor',
      said: { date: '2025-03-03', basis: 'On Monday' },
      confidence: 0.82,
      reason: 'the day is counted from the dateline',
    },
    { content: '“It is nonsense.”', confidence: 0.4, reason: 'no speaker is named near it' },
  ],
};

export const WIRE: RecordSketch = {
  path: 'wire.txt',
  text: 'Ferries sail again\nThe Harbour Post reported that Okafor had accepted “a shorter shift”.\nThe crews are expected to say that they are content. Velmar waits.',
  headline: 'Ferries sail again',
  published: '2025-03-07',
  entities: [
    { type: 'organization', name: 'Harbour Post' },
    { type: 'person', name: 'Okafor' },
    { type: 'place', name: 'Velmar' },
  ],
  quotations: [
    {
      content: 'had accepted “a shorter shift”',
      kind: 'mixed',
      cue: 'reported',
      source: 'Okafor',
      speaker: 'Okafor',
      relays: ['Harbour Post'],
      confidence: 0.9,
      reason: 'family name alone',
    },
    {
      content: 'they are content',
      kind: 'indirect',
      factuality: 'unreported',
      speaker: 'Okafor',
      confidence: 0.5,
      reason: 'said of the future',
    },
  ],
};

/** A corpus of these articles; the strike's two by default. */
export function corpusOf(...sketches: readonly RecordSketch[]): Corpus {
  const corpus = new Corpus();
  for (const sketch of sketches.length > 0 ? sketches : [POST, WIRE])
    corpus.put(sketchRecord(sketch), sketch.text);
  return corpus;
}
