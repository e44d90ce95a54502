import type { NameType } from '../engine/annotation';
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
    case 'isQuotation':
      return change.name === null
        ? t('A quotation, speaker left open')
        : t('A quotation of {name}', { name: change.name });
    case 'notName':
      return change.everywhere ? t('Not a name anywhere in the article') : t('Not a name');
    case 'isName': {
      const type = typeWord(change.type, reader);
      return change.everywhere
        ? t('A name wherever it stands: {type}', { type })
        : t('A name: {type}', { type });
    }
    case 'type': {
      const words = capitalise(typeWords(change.type, was, reader));
      return change.everywhere === undefined ? words : t('{words}, in every article', { words });
    }
    case 'same':
      return t('{one} is the same as {other}', { one: was, other: change.name });
    case 'apart':
      return t('Not the {name} of other articles', { name: was });
  }
}

function typeWords(type: NameType, was: string, reader: Reader): string {
  const { t } = reader;
  const name = typeWord(type, reader);
  const before = NAME_TYPES.find((one) => one === was);
  if (before === undefined) return name;
  return before === type
    ? t('{name}, as found', { name })
    : t('{name}, not {was}', { name, was: typeWord(before, reader) });
}

function speakerWords(name: string | null, was: string, { t }: Reader): string {
  if (name === null) {
    return was === '' ? t('Left open') : t('Left open, not {was}', { was });
  }
  if (name === was) return t('{name}, as found', { name });
  return was === '' ? name : t('{name}, not {was}', { name, was });
}
