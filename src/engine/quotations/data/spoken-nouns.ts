/** Nouns that hold quoted words, as verbs of saying do. Lower case. */

/** What somebody calls to do on the telephone, rather than demand: "called to say"; and "called to mind". */
export const TELEPHONED =
  'say tell ask complain report check thank congratulate apologise apologize warn inform inquire enquire offer speak talk discuss confirm cancel book order arrange find see get wish invite remind explain let make hear vent chat praise mind';

/** Verbs that tell of no words where they stand alone, though “…,” may precede them. Lemmas. */
export const WORDLESS_VERB =
  'laugh smile nod shrug grin chuckle sigh sniff snort wink frown pause start finish';

/** What a crowd or a voice utters: "broke into chants of “…”". Singular and plural. */
export const SHOUTED_NOUN =
  'chant chants shout shouts cry cries yell yells scream screams shriek shrieks roar roars cheer cheers jeer jeers heckle heckles murmur murmurs mutter mutters whisper whispers';
/** Nouns that hold words only where somebody is named for them: "calls of “Order!” from the benches", but "calls of “ducks”". */
export const CALLED_NOUN = 'call calls chorus choruses refrain';
/** Verbs whose subject utters what the noun behind them holds: "broke into chants of", "answered with cries of". */
export const UTTERING_VERB =
  'break breaks broke broken breaking burst bursts bursting erupt erupts erupted erupting answer answers answered answering respond responds responded responding reply replies replied replying react reacts reacted reacting counter counters countered countering retort retorts retorted join joins joined joining raise raises raised raising start starts started starting begin begins began begun beginning strike struck lead leads led leading launch launches launched launching give gives gave given giving let lets utter utters uttered uttering chorus send sends sent';
/** Verbs whose subject utters what follows behind "with", at somebody: "interrupted him with shouts of". */
export const GREETING_VERB =
  'interrupt interrupts interrupted interrupting greet greets greeted greeting meet meets met welcome welcomes welcomed drown drowned heckle heckled';
/** Verbs of answering, which "with" and the words complete: "answered with a curt “…”". */
export const ANSWERING_VERB =
  'answer answers answered answering respond responds responded responding reply replies replied replying react reacts reacted reacting counter counters countered countering retort retorts retorted';
/** What somebody's words are when they are told by their place in a talk: “…,” was Holm's verdict. */
export const REJOINDER_NOUN =
  'message advice answer reply response retort rejoinder verdict reaction explanation view conclusion assessment prediction warning plea comment remark description summary judgment judgement diagnosis excuse argument';
/** Verbs of giving words behind "how" and "all": “…” is how Holm put it, “…” was all she said. */
export const PUTTING_VERB =
  'put puts describe describes described say says said offer offers offered answer answers answered tell tells told';
/** What is answered without a word of what was said: "answered the phone". */
export const RINGING = 'phone phones telephone door bell doorbell knock intercom';
