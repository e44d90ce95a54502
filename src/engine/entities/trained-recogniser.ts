import { dropAcronyms } from './drop-acronyms';
import { dropOffices } from './drop-offices';
import { dropStorms } from './drop-storms';
import { joinCouncils } from './join-councils';
import { joinNicknames } from './join-nicknames';
import { joinParticles } from './join-particles';
import { openLexicon } from './lexicon/lexicon';
import { openNameLists } from './name-lists';
import type { Recogniser } from './recogniser';
import { namePossessiveBrands } from './possessive-brands';
import { recallFamilies } from './recall-families';
import { recallPeoples } from './recall-peoples';
import { recallDescribed } from './recall-described';
import { recallSpelled } from './recall-spelled';
import { settleAcronyms } from './settle-acronyms';
import { settleDatelines } from './settle-datelines';
import { settleLists } from './settle-lists';
import { settlePapers } from './settle-papers';
import { settlePeoples } from './settle-peoples';
import { settleStates } from './settle-states';
import { settleTypes } from './settle-types';
import { openCalibration } from './tagger/calibration';
import { Marginals } from './tagger/marginals';
import { openModel } from './tagger/model';
import { readTagging } from './tagger/read-tagging';
import { Tagger } from './tagger/tagger';
import { tidyNames } from './tidy-names';
import { keepPlacesWhole } from './whole-places';
import { widenNames } from './widen-names';

/** Opens the recogniser of a names file's sections: the tagger's names, tidied and settled by rule. Undefined when they hold no model. */
export function openTrainedRecogniser(sections: ReadonlyMap<string, Uint8Array>): Recogniser | undefined {
  const model = openModel(sections);
  if (!model) return undefined;
  const lexicon = openLexicon(sections);
  const lists = openNameLists(lexicon);
  const tagger = new Tagger(lexicon, model);
  const marginals = new Marginals(model);
  const calibrate = openCalibration(sections);
  return {
    recognise(prose, article) {
      const tagging = tagger.tag(prose, article);
      const read = readTagging(tagging, prose, marginals, calibrate);
      const whole = keepPlacesWhole(read, prose, tagging.view.phrases);
      const tidy = widenNames(
        joinCouncils(joinParticles(tidyNames(whole, prose, lists), prose), prose),
        prose,
      );
      const named = dropAcronyms(joinNicknames(tidy, prose, lists), prose, tagging.view.expansions);
      const kept = dropStorms(dropOffices(named, prose), prose);
      const spelled = recallDescribed(recallSpelled(namePossessiveBrands(kept, prose), prose), prose);
      const held = recallPeoples(recallFamilies(spelled, prose), prose, lists);
      const placed = settleStates(
        settleDatelines(settleLists(settleAcronyms(held, prose), prose), article),
        article.text,
      );
      return settlePapers(settlePeoples(settleTypes(placed, prose), prose), prose);
    },
  };
}
