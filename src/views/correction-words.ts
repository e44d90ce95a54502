import type { NameType } from '../engine/annotation';
import { NAME_TYPES, type Correction } from '../engine/corpus/corrections/correction';
import { capitalise, typeWord } from './phrases';
import type { Reader } from './reader';
import { shorten } from './shorten';

/** What a correction says, in as few words as a narrow panel needs: "Lars Berg, not Ada Holm". */
export function correctionWords({ change, was, anchor }: Correction, reader: Reader): string {
  const { t } = reader;
  switch (change.kind) {
    case 'speaker':
      return speakerWords(change.name, was, reader);
    case 'notQuotation':
      return t('Not a quotation');
    case 'isQuotation':
      return change.name === null
        ? t('A quotation, speaker left open')
        : t('Said by {speaker}', { speaker: change.name });
    case 'notName':
      return change.everywhere ? t('Not a name anywhere in this article') : t('Not a name');
    case 'isName': {
      const words = isNamedWords(change.type, shorten(anchor.exact, SHOWN_LENGTH), reader);
      return change.everywhere ? t('{words}, wherever it stands', { words }) : words;
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

function isNamedWords(type: NameType, name: string, { t }: Reader): string {
  switch (type) {
    case 'person':
      return t('“{name}” is a person', { name });
    case 'organization':
      return t('“{name}” is an organization', { name });
    case 'place':
      return t('“{name}” is a place', { name });
    case 'nationality':
      return t('“{name}” is a nationality', { name });
  }
}

/** Of a name in a label, in code units. */
const SHOWN_LENGTH = 40;

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
