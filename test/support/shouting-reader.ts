import type { Reader } from '../../src/cli/read-file';
import { sketchRecord } from './record';

/** Takes every capitalised word for a person, and a text that begins with "not" for no article; cannot read one that says "fault". */
export const shoutingReader: Reader = {
  annotator: {
    annotate: (path, text) => {
      if (text.includes('fault')) throw new Error('a fault');
      const names = text.match(/[A-Z]\w+/g) ?? [];
      return sketchRecord({ path, text, entities: names.map((name) => ({ type: 'person', name })) });
    },
  },
  isArticle: (_path, text) => !text.startsWith('not'),
};
