import { wordSet } from '../../text/word-set';

/**
 * Bodies whose letters spell a small word: the World Health Organization, Islamic State. `behindSubject`: whether the letters are a name behind a
 * noun or pronoun, too, where the word may be a verb; `never`: words before which it is the word, in capitals to stress it.
 */
export const SPELLED_LIKE_WORDS: ReadonlyMap<
  string,
  { readonly behindSubject: boolean; readonly never: ReadonlySet<string> }
> = new Map([
  ['WHO', { behindSubject: true, never: wordSet('are is was were am do does did cares knows') }],
  [
    'IS',
    { behindSubject: false, never: wordSet('it he she this that there they we i you not the a an going') },
  ],
]);
