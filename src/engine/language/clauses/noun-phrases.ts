// Noun phrases: the words that can end one, the phrase that ends before a unit, and the phrase that begins at one.
export { endsNounPhrase, isPossessive, isTimeWord } from './nominal-words';
export { baseEndingAt, nounPhraseEndingAt, type NounPhrase } from './phrase-before';
export { baseEndFrom, headEndingAt, nounPhraseEndFrom } from './phrase-behind';
