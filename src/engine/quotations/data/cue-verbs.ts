import type { Act } from '../../annotation';
import { ALLEGED_NOUN, AVOWED_NOUN, DEED_NOUN, FLAGGED_NOUN, THREATENED_NOUN } from './deeds';

/**
 * Verbs that attribute, in rows of one frame and act. A frame is a string of letters, each one complement the verb takes:
 * `t` that-clause, `b` clause without "that", `w` wh-clause, `o` noun phrase, `g` gerund, `i` infinitive, `j` object and infinitive,
 * `c` object and what it is called, `a` addressee before the complement, `q` quotation only, `l` clause before it where it closes the sentence. `after` lists prepositions that lead to the content.
 */
export interface CueVerbRow {
  readonly frame: string;
  readonly act: Act;
  readonly after?: string;
  /** The preposition behind its object without which the verb says nothing: "put the loss at", "attributed it to". */
  readonly then?: string;
  /** True where the clause stands right behind: "held that it was void", but "held a sign that was torn"; "called to ban trucks", but "called for her to go". */
  readonly adjoining?: true;
  /** Particles that belong to the verb ("point out"); the verb counts only with one of them. */
  readonly particle?: string;
  /** True where the passive means something else: "was admitted to a hospital". */
  readonly active?: true;
  /** True where a quotation right behind is the verb's object: "showed “great courage”" gives nobody's words, "showed: “…”" does. */
  readonly apart?: true;
  /** True where only what was not done tells of words: "did not respond to a question". */
  readonly withheld?: true;
  /** Head nouns that an object of the verb must have to be anything said: "welcomed the ruling", not "welcomed the guests". */
  readonly objects?: string;
  /** True for verbs of belief and feeling. */
  readonly attitude?: true;
  readonly verbs: string;
}

/** A verb may stand in several rows: it has all their senses, in this order. */
export const CUE_VERBS: readonly CueVerbRow[] = [
  { frame: 'tbwai', act: 'state', verbs: 'say' },
  { frame: 'tbwaq', act: 'state', verbs: 'tell' },
  { frame: 'tbaw', act: 'state', verbs: 'inform notify reassure remind brief apprise' },
  { frame: 'ta', act: 'state', verbs: 'intimate' },
  { frame: 'tbaw', act: 'promise', verbs: 'assure' },
  { frame: 'tbaw', act: 'warn', verbs: 'caution warn' },
  { frame: 'o', act: 'state', verbs: 'state express voice' },
  { frame: 'tbw', act: 'state', verbs: 'state write tweet retweet post blog add explain conclude imply' },
  {
    frame: 'tb',
    act: 'state',
    verbs:
      'argue contend assert insist maintain submit aver avow opine posit reason theorize theorise hypothesize surmise claim',
  },
  {
    frame: 'tbow',
    act: 'state',
    verbs:
      'announce declare report reveal disclose divulge note mention emphasize emphasise underscore underline stress reiterate recount clarify specify indicate',
  },
  { frame: 'tbog', act: 'state', verbs: 'recall suggest' },
  { frame: 't', act: 'state', verbs: 'assess' },
  { frame: 'tbo', act: 'state', verbs: 'assert' },
  { frame: 'i', act: 'state', verbs: 'claim profess propose' },
  { frame: 'g', act: 'state', verbs: 'report mention' },
  { frame: 'wg', act: 'state', verbs: 'describe' },
  { frame: 'x', act: 'accuse', after: 'of', verbs: 'accuse' },
  {
    frame: 'tb',
    act: 'state',
    verbs:
      'observe remark testify attest joke quip muse boast brag gripe grouse grumble complain protest respond reply answer retort counter volunteer rejoin fume vent hint insinuate intimate exclaim interject',
  },
  {
    frame: 'to',
    act: 'state',
    verbs: 'proclaim profess lament bemoan decry repeat signify communicate relay convey',
  },
  { frame: 'tbo', act: 'state', verbs: 'signal' },
  { frame: 'tbo', act: 'confirm', verbs: 'acknowledge concede' },
  { frame: 'g', act: 'confirm', verbs: 'confirm acknowledge' },
  { frame: 'tb', act: 'state', verbs: 'find' },
  { frame: 'tl', act: 'state', verbs: 'rule' },
  { frame: 'tb', act: 'state', verbs: 'speculate' },
  { frame: 'tbo', act: 'state', verbs: 'estimate' },
  { frame: 'tbog', act: 'confirm', verbs: 'admit confess' },
  { frame: 'tbo', act: 'confirm', verbs: 'confirm affirm' },
  { frame: 'to', act: 'confirm', verbs: 'verify reaffirm corroborate' },
  { frame: 'tbi', act: 'accuse', verbs: 'allege' },
  { frame: 'tbo', act: 'predict', verbs: 'predict forecast' },
  { frame: 'to', act: 'predict', verbs: 'foretell project' },
  { frame: 'xa', act: 'warn', after: 'of against about', verbs: 'warn' },
  { frame: 'xa', act: 'state', after: 'of about', verbs: 'inform notify' },
  { frame: 'ij', act: 'warn', verbs: 'warn' },
  { frame: 'x', act: 'warn', after: 'against', verbs: 'advise' },
  { frame: 'tbiao', act: 'promise', verbs: 'promise vow pledge' },
  { frame: 'tbia', act: 'promise', verbs: 'swear guarantee' },
  { frame: 'ti', act: 'warn', verbs: 'threaten' },
  { frame: 'tbog', act: 'deny', verbs: 'deny dispute refute' },
  { frame: 'o', act: 'deny', verbs: 'reject dismiss disavow repudiate rebut rubbish' },
  { frame: 'tog', act: 'deny', particle: 'out', verbs: 'rule' },
  { frame: 'o', act: 'deny', particle: 'off', verbs: 'brush shrug laugh' },
  { frame: 'o', act: 'deny', particle: 'aside', verbs: 'brush' },
  { frame: 'x', act: 'state', after: 'at', particle: 'out', verbs: 'hit lash' },
  { frame: 'tio', act: 'demand', verbs: 'demand' },
  { frame: 'tjol', act: 'demand', verbs: 'urge' },
  { frame: 'j', act: 'demand', verbs: 'encourage' },
  {
    frame: 'tj',
    act: 'demand',
    verbs: 'order instruct direct command implore beseech exhort beg enjoin admonish',
  },
  { frame: 'wja', act: 'ask', after: 'for about', verbs: 'ask' },
  { frame: 'i', act: 'demand', verbs: 'ask' },
  { frame: 'wo', act: 'ask', verbs: 'query question' },
  { frame: 'w', act: 'ask', verbs: 'wonder inquire enquire' },
  { frame: 'to', act: 'demand', verbs: 'request' },
  { frame: 'togl', act: 'state', verbs: 'propose recommend' },
  { frame: 'tj', act: 'state', verbs: 'advise' },
  {
    frame: 'c',
    act: 'state',
    verbs: 'call label brand dub term',
  },
  { frame: 'o', act: 'state', verbs: 'describe characterize characterise portray depict denounce' },
  { frame: 'o', act: 'accuse', verbs: 'accuse blame fault' },
  {
    frame: 'o',
    act: 'state',
    verbs:
      'criticize criticise slam blast condemn deplore deride mock ridicule assail lambaste lambast excoriate rebuke chide chastise scold disparage belittle decry skewer bash pan upbraid berate castigate censure malign flay',
  },
  {
    frame: 'o',
    act: 'state',
    verbs: 'praise laud hail applaud commend compliment congratulate tout extol defend thank',
  },
  { frame: 'o', act: 'state', verbs: 'cite outline detail reference pronounce' },
  { frame: 'o', act: 'state', objects: DEED_NOUN, verbs: 'welcome' },
  { frame: 'o', act: 'state', objects: AVOWED_NOUN, verbs: 'claim' },
  { frame: 'o', act: 'warn', objects: THREATENED_NOUN, verbs: 'threaten' },
  { frame: 'o', act: 'accuse', objects: ALLEGED_NOUN, active: true, verbs: 'allege' },
  { frame: 'o', act: 'state', objects: FLAGGED_NOUN, verbs: 'flag' },
  { frame: 't', act: 'state', verbs: 'flag regret denounce detail' },
  { frame: 'o', act: 'state', after: 'to', verbs: 'liken' },
  { frame: 'o', act: 'state', verbs: 'explain tweet' },
  { frame: 'o', act: 'state', particle: 'out', verbs: 'call' },
  {
    frame: 't',
    act: 'state',
    verbs: 'charge object determine agree disagree stipulate decree certify',
  },
  {
    frame: 'q',
    act: 'state',
    verbs:
      'continue begin offer shout yell scream cry whisper mutter murmur mumble sigh laugh sneer scoff snap snarl bark growl roar bellow chant read quote deadpan mouth groan chorus recount plead crow thunder gush rave enthuse shrug smile nod grin chuckle sing pronounce venture start finish joke elaborate comment ponder reflect react recite demur correct intone confide contradict summarize summarise paraphrase echo blurt stammer hiss coo croak drawl sniff rasp wail moan riff urge advise instruct implore sum chime shoot fire spit exhort prod press query pray interrupt repeat tease taunt jeer heckle counsel inveigh expound remember think reminisce marvel rant snort',
  },
  { frame: 'tb', act: 'state', particle: 'out', verbs: 'point' },
  { frame: 'q', act: 'state', particle: 'it', verbs: 'put' },
  { frame: 'q', act: 'state', particle: 'it', verbs: 'describe recall remember' },
  { frame: 'q', act: 'state', particle: 'on', apart: true, verbs: 'go' },
  { frame: 'o', act: 'state', after: 'to', particle: 'out', verbs: 'point' },
  { frame: 't', act: 'state', verbs: 'stress' },
  { frame: 'x', act: 'state', after: 'to', verbs: 'point refer allude attest' },
  { frame: 'x', act: 'state', after: 'to', withheld: true, verbs: 'respond reply' },
  { frame: 'x', act: 'state', after: 'on', withheld: true, verbs: 'comment elaborate' },
  { frame: 'i', act: 'demand', active: true, adjoining: true, verbs: 'call' },
  { frame: 'x', act: 'demand', after: 'for on upon', verbs: 'call' },
  { frame: 'x', act: 'demand', after: 'for to', verbs: 'appeal' },
  { frame: 'x', act: 'demand', after: 'for', verbs: 'plead beg clamour clamor petition lobby' },
  { frame: 'x', act: 'demand', after: 'on for', verbs: 'insist press' },
  {
    frame: 'x',
    act: 'state',
    after: 'about of against',
    verbs: 'complain boast brag speak talk joke rail rant inveigh',
  },
  { frame: 'x', act: 'state', after: 'for against', verbs: 'argue advocate' },
  { frame: 'x', act: 'state', after: 'against', particle: 'out', verbs: 'speak come' },
  { frame: 'x', act: 'state', after: 'on upon', active: true, verbs: 'stress emphasise emphasize' },
  { frame: 't', act: 'warn', verbs: 'caution' },
  { frame: 'x', act: 'state', after: 'about', verbs: 'say' },
  { frame: 'xa', act: 'state', after: 'about', verbs: 'tell' },
  { frame: 'x', act: 'demand', after: 'for', verbs: 'push' },
  { frame: 'c', act: 'state', verbs: 'declare pronounce deem' },
  { frame: 'xa', act: 'warn', after: 'against about of', verbs: 'caution' },
  { frame: 'xa', act: 'promise', after: 'of', active: true, verbs: 'assure' },
  { frame: 'x', act: 'warn', after: 'against', verbs: 'admonish' },
  { frame: 'xa', act: 'state', after: 'of', verbs: 'apprise' },
  { frame: 'xa', act: 'ask', after: 'on over about', active: true, verbs: 'quiz grill' },
  { frame: 'x', act: 'confirm', after: 'to', active: true, verbs: 'admit confess' },
  { frame: 'x', act: 'state', after: 'for', verbs: 'apologize apologise' },
  { frame: 'x', act: 'state', after: 'at', verbs: 'hint' },
  { frame: 't', act: 'demand', verbs: 'ask' },
  { frame: 'j', act: 'warn', verbs: 'caution' },
  { frame: 'x', act: 'demand', after: 'for', verbs: 'plead beg' },
  { frame: 'x', act: 'demand', after: 'with', verbs: 'plead' },
  { frame: 'bl', act: 'state', verbs: 'agree' },
  { frame: 'tl', act: 'state', verbs: 'calculate' },
  { frame: 't', act: 'state', verbs: 'highlight recognise recognize' },
  { frame: 't', act: 'state', adjoining: true, verbs: 'hold consider publish' },
  { frame: 'tb', act: 'state', verbs: 'reckon' },
  { frame: 't', act: 'confirm', verbs: 'accept allow' },
  { frame: 't', act: 'predict', verbs: 'foresee' },
  { frame: 'i', act: 'promise', verbs: 'undertake offer' },
  { frame: 'j', act: 'demand', verbs: 'challenge' },
  { frame: 'o', then: 'at', act: 'state', verbs: 'put estimate' },
  { frame: 'o', then: 'to', act: 'state', verbs: 'attribute compare' },
  { frame: 'o', then: 'down to', act: 'state', verbs: 'put' },
  { frame: 'o', then: 'with', act: 'state', verbs: 'credit' },
  { frame: 'o', then: 'as', act: 'state', verbs: 'identify cast paint herald' },
  { frame: 'o', then: 'as', act: 'accuse', verbs: 'attack' },
  { frame: 'tbl', act: 'state', apart: true, verbs: 'show' },
  { frame: 't', act: 'state', adjoining: true, active: true, verbs: 'learn gather understand' },
  { frame: 't', act: 'state', verbs: 'suggest indicate' },
  {
    frame: 'tb',
    act: 'state',
    attitude: true,
    verbs: 'believe think hope fear expect feel worry doubt assume suspect',
  },
  { frame: 'x', act: 'state', after: 'in', attitude: true, verbs: 'believe' },
  { frame: 't', act: 'state', attitude: true, verbs: 'fret wish bet wager' },
  {
    frame: 't',
    act: 'state',
    adjoining: true,
    verbs:
      'carp whine kvetch bleat holler deadpan wisecrack gloat trumpet blare ad-lib stutter sob thunder fulminate seethe bristle recollect restate recap postulate conjecture remonstrate preach pontificate lecture sermonize sermonise rebut parry riposte concur vouch establish ascertain',
  },
  { frame: 'o', act: 'accuse', then: 'for', verbs: 'fault' },
  { frame: 'ta', act: 'state', verbs: 'email e-mail text message cable radio telegraph lecture' },
  { frame: 't', act: 'state', verbs: 'scribble scrawl wire' },
  { frame: 't', act: 'state', particle: 'in', verbs: 'chime' },
  { frame: 't', act: 'predict', verbs: 'prophesy' },
  { frame: 't', act: 'demand', verbs: 'mandate' },
  { frame: 'j', act: 'demand', verbs: 'dare entreat' },
  { frame: 'o', then: 'as', act: 'state', verbs: 'frame bill pitch' },
  { frame: 'x', act: 'state', after: 'for', verbs: 'vouch' },
];
