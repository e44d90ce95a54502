import type { Act } from '../../annotation';

/** Words that tell of speech together, though the verb alone does not: "cast doubt on the figures", "gave her word that …", "played down the risk". */
export interface SpeechPhraseRow {
  /** Lemmas. */
  readonly verbs: string;
  /** Heads of the phrase behind the verb, in all their forms, or the one adverb behind it. */
  readonly words: string;
  /** Prepositions that lead to what is spoken of. */
  readonly by?: string;
  /** True where a clause behind "that" tells what is said. */
  readonly that?: true;
  /** Head nouns, in all their forms, of what is spoken of where no preposition leads to it. */
  readonly objects?: string;
  /** True where a clause behind "what", "how" or "why" tells what is said. */
  readonly asks?: true;
  /** True where the words behind the verb are what is said; "not" before them denies. */
  readonly told?: true;
  readonly act: Act;
}

/** A verb may stand in several rows; the first whose words follow it counts. */
export const SPEECH_PHRASES: readonly SpeechPhraseRow[] = [
  { verbs: 'plead', words: 'guilty', told: true, act: 'confirm' },
  {
    verbs: 'raise',
    words: 'concern concerns doubt doubts fear fears objection objections alarm question questions',
    by: 'about over',
    that: true,
    act: 'state',
  },
  { verbs: 'raise', words: 'possibility prospect spectre specter', that: true, act: 'state' },
  { verbs: 'cast throw', words: 'doubt doubts', by: 'on upon over', act: 'state' },
  { verbs: 'heap lavish shower', words: 'praise scorn', by: 'on upon', act: 'state' },
  { verbs: 'pour', words: 'scorn water', by: 'on over', act: 'deny' },
  { verbs: 'take', words: 'issue exception', by: 'with to', act: 'state' },
  { verbs: 'take', words: 'credit responsibility', by: 'for', act: 'state' },
  { verbs: 'sound', words: 'alarm alarms', by: 'about over on', that: true, act: 'warn' },
  { verbs: 'lay place pin put', words: 'blame', by: 'on at', act: 'accuse' },
  { verbs: 'leave', words: 'doubt', that: true, act: 'state' },
  { verbs: 'send', words: 'word', that: true, act: 'state' },
  { verbs: 'give', words: 'word evidence', that: true, act: 'state' },
  { verbs: 'let', words: 'slip', that: true, act: 'state' },
  { verbs: 'give', words: 'credit', by: 'to', act: 'state' },
  { verbs: 'make', words: 'case', by: 'for against', act: 'state' },
  {
    verbs: 'lodge register',
    words: 'complaint complaints protest protests objection objections',
    by: 'about against over with',
    that: true,
    act: 'state',
  },
  {
    verbs: 'play',
    words: 'down',
    objects:
      'fear fears concern concerns report reports risk risks threat threats suggestion suggestions speculation significance importance rift talk differences role claim claims danger dangers expectation expectations prospect prospects possibility idea rumour rumours rumor rumors criticism row incident impact chance chances worry worries effect effects',
    act: 'deny',
  },
  {
    verbs: 'spell lay set map sketch',
    words: 'out',
    asks: true,
    act: 'state',
  },
  {
    verbs: 'walk',
    words: 'back',
    objects: 'claim claims statement statements remark remarks comment comments',
    act: 'deny',
  },
];
