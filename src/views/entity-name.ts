import { DETERMINERS } from '../engine/entities/chaining/role-words';
import type { CorpusEntity } from '../engine/corpus/corpus-types';
import { capitalise } from './phrases';

type Called = Pick<CorpusEntity, 'form' | 'name'>;

/** What somebody is called in a list or a title. A description of somebody unnamed begins with a capital, wherever the article has it. */
export function nameInList({ form, name }: Called): string {
  return form === 'unnamed' ? capitalise(name) : name;
}

/** What somebody is called within a sentence: “the port authority”, though it may open one in the article. */
export function nameInSentence({ form, name }: Called): string {
  const [first = ''] = name.split(' ', 1);
  const isCapital = form === 'unnamed' && DETERMINERS.has(first.toLowerCase());
  return isCapital ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
