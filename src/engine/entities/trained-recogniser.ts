import type { Prose } from '../language/prose';
import { PhraseKind, WordFlag, phraseHash, wordHash, type Lexicon } from './lexicon/lexicon';
import type { NameLists } from './name-lists';
import type { Gender, NameSpan, Recogniser } from './recogniser';
import { BEGIN, LAST, OUTSIDE, TYPES, UNIT } from './tagger/labels';
import { Marginals } from './tagger/marginals';
import type { Model } from './tagger/model';
import { joinNicknames } from './join-nicknames';
import { settleAcronyms } from './settle-acronyms';
import { settleLists } from './settle-lists';
import { settlePeoples } from './settle-peoples';
import { settleTypes } from './settle-types';
import type { Tagger, Tagging } from './tagger/tagger';
import { tidyNames } from './tidy-names';
import { keepPlacesWhole } from './whole-places';

/** A recogniser that reads names off the tagger's labels and says how probable each is. */
export function createTrainedRecogniser(tagger: Tagger, model: Model, lexicon: Lexicon): Recogniser {
  const isListed =
    (...kinds: number[]) =>
    (words: readonly string[]): boolean =>
      kinds.includes(lexicon.phrase(words.reduce((hash, word) => phraseHash(hash, wordHash(word)), 0)));
  const lists: NameLists = {
    isCountry: isListed(PhraseKind.country),
    isPlace: isListed(PhraseKind.country, PhraseKind.region, PhraseKind.bigCity),
    isSmallCity: isListed(PhraseKind.smallCity),
    isNationality: isListed(PhraseKind.nationality),
    isOrganization: isListed(PhraseKind.organization),
  };
  const isGivenName = (word: string): boolean => {
    const hash = wordHash(word);
    const guess = lexicon.guess(hash);
    return (lexicon.flags(hash) & WordFlag.given) !== 0 || guess < 0 || (guess & 3) >= LIKELY;
  };
  const marginals = new Marginals(model);
  return {
    recognise(prose, article) {
      const tagging = tagger.tag(prose, article);
      const names: NameSpan[] = [];
      const { stretches } = tagging.view;
      for (let s = 0; s < stretches.length; s += 2) {
        addNames(names, prose, tagging, model, marginals, stretches[s] as number, stretches[s + 1] as number);
      }
      const whole = joinNicknames(
        tidyNames(keepPlacesWhole(names, prose, tagging.view.phrases), prose, lists),
        prose,
        isGivenName,
      );
      return settlePeoples(settleTypes(settleLists(settleAcronyms(whole, prose), prose), prose), prose);
    },
  };
}

function addNames(
  names: NameSpan[],
  prose: Prose,
  tagging: Tagging,
  model: Model,
  marginals: Marginals,
  from: number,
  to: number,
): void {
  const { labels, scores, scoreRow, view } = tagging;
  let loaded = false;
  let first = from;
  for (let i = from; i < to; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const part = (label - 1) & 3;
    if (part === BEGIN || part === UNIT) first = i;
    if (part !== LAST && part !== UNIT) continue;
    if (!loaded) marginals.load(scores, scoreRow[from] as number, to - from);
    loaded = true;
    const type = TYPES[(label - 1) >> 2] ?? 'person';
    const gender = type === 'person' ? genderOf(view.words[first]?.flags ?? 0) : undefined;
    names.push({
      start: prose.tokens[first]?.start ?? 0,
      end: prose.tokens[i]?.end ?? 0,
      first,
      last: i + 1,
      type,
      confidence: model.calibrated(marginals.probability(labels, from, first - from, i - from)),
      ...(gender ? { gender } : {}),
    });
  }
}

/** Of the two bits of a guess that tell how far a word sounds like a person’s name, as much as makes one likely. */
const LIKELY = 2;

/** The gender a given name tells, where lists know it as one only. */
function genderOf(flags: number): Gender | undefined {
  const male = (flags & WordFlag.givenMale) !== 0;
  const female = (flags & WordFlag.givenFemale) !== 0;
  return male === female ? undefined : male ? 'male' : 'female';
}
