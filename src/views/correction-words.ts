import { NAME_TYPES, type Correction } from '../engine/corpus/corrections/correction';
import { capitalise, typeWord } from './phrases';
import type { Reader } from './reader';

/** What a correction says, in as few words as a narrow panel needs: "Lars Berg, not Ada Holm". */
export function correctionWords({ change, was }: Correction, reader: Reader): string {
  const { t } = reader;
  switch (change.kind) {
    case 'speaker':
      return speakerWords(change.name, was, reader);
    case 'notQuotation':
      return t('Not a quotation');
    case 'notName':
      return change.everywhere ? t('Not a name anywhere in the article') : t('Not a name');
    case 'type': {
      const type = typeWord(change.type, reader);
      const before = NAME_TYPES.find((one) => one === was);
      if (before === undefined) return capitalise(type);
      const words =
        before === change.type
          ? t('{name}, as found', { name: type })
          : t('{name}, not {was}', { name: type, was: typeWord(before, reader) });
      return capitalise(words);
    }
  }
}

function speakerWords(name: string | null, was: string, { t }: Reader): string {
  if (name === null) {
    return was === '' ? t('Left open') : t('Left open, not {was}', { was });
  }
  if (name === was) return t('{name}, as found', { name });
  return was === '' ? name : t('{name}, not {was}', { name, was });
}
