import { wordSet } from '../../text/word-set';

/** Irregular forms of cue verbs: lemma, past, past participle. The rest follow the rules of spelling. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = [
  ['say', 'said', 'said'],
  ['tell', 'told', 'told'],
  ['write', 'wrote', 'written'],
  ['speak', 'spoke', 'spoken'],
  ['read', 'read', 'read'],
  ['put', 'put', 'put'],
  ['swear', 'swore', 'sworn'],
  ['find', 'found', 'found'],
  ['hold', 'held', 'held'],
  ['go', 'went', 'gone'],
  ['begin', 'began', 'begun'],
  ['make', 'made', 'made'],
  ['give', 'gave', 'given'],
  ['take', 'took', 'taken'],
  ['undertake', 'undertook', 'undertaken'],
  ['foresee', 'foresaw', 'foreseen'],
  ['shoot', 'shot', 'shot'],
  ['foretell', 'foretold', 'foretold'],
  ['think', 'thought', 'thought'],
  ['feel', 'felt', 'felt'],
  ['know', 'knew', 'known'],
  ['see', 'saw', 'seen'],
  ['let', 'let', 'let'],
  ['lay', 'laid', 'laid'],
  ['teach', 'taught', 'taught'],
  ['mean', 'meant', 'meant'],
  ['show', 'showed', 'shown'],
  ['sing', 'sang', 'sung'],
  ['bet', 'bet', 'bet'],
  ['overrule', 'overruled', 'overruled'],
  ['cut', 'cut', 'cut'],
  ['cast', 'cast', 'cast'],
  ['spit', 'spat', 'spat'],
  ['leave', 'left', 'left'],
  ['set', 'set', 'set'],
  ['draw', 'drew', 'drawn'],
  ['come', 'came', 'come'],
  ['throw', 'threw', 'thrown'],
  ['seek', 'sought', 'sought'],
  ['uphold', 'upheld', 'upheld'],
  ['hear', 'heard', 'heard'],
  ['understand', 'understood', 'understood'],
];

/** Verbs whose last consonant doubles before -ed and -ing; what is not named here keeps it single. */
export const DOUBLING: ReadonlySet<string> = wordSet(
  'fret sob recap admit submit refer rebut blog forget commit aver deter shrug brag nod grin quip cut begin put let bet pan rap snap dub demur prod chat slam sum spit jab rip hit blab map pin flag regret quiz',
);

/** British English doubles an l that American English leaves single. */
export const DOUBLING_IN_BRITAIN: ReadonlySet<string> = wordSet(
  'signal label counsel marvel cancel level model total rival quarrel libel',
);
