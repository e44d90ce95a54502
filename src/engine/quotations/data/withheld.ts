/** Words before "to say" that mean it was not said. Lower case. */
export const REFUSING =
  'declined declines decline declining refused refuses refuse refusing refusal failed fails fail failure neglected hesitated reluctant reluctance unable inability unwilling unwillingness yet';
/** Words before "to say" that mean it was not said yet, or only wished, planned or possible. */
export const AHEAD =
  'expect expects expected likely unlikely set plans plan planned wants want wanted hopes hope hoped intends intend intended ready prepared going scheduled due able willing supposed need needs needed';
/** Words that open a source of which it is denied that it said so: "nobody", "neither campaign", "no minister". */
export const NO_SOURCE = 'nobody none neither no';
/** Words right before a verb's -ing form with which it was not said: "stopped short of saying", "refrained from commenting". */
export const SHORT_OF = 'of from';
export const STOPPING = 'short refrain refrains refrained refraining stopped abstained shrank';
