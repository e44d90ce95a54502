/** Participles by which a writer says, behind a comma, what somebody's words did or mean: ", sparking protests". */
export const COMMENTING: ReadonlySet<string> = new Set(
  'sparking prompting drawing fueling fuelling igniting triggering stoking provoking raising throwing highlighting underscoring underlining reflecting echoing signaling signalling contradicting conceding recalling referring alluding invoking contrasting distancing reversing ending breaking dashing dealing marking setting escalating elevating intensifying reviving renewing employing mocking'.split(
    ' ',
  ),
);
/** Behind "without" what the writer misses in somebody's words: ", without offering evidence", ", without elaborating". */
export const LEFT_UNSAID: ReadonlySet<string> = new Set(
  'offering providing presenting citing giving producing supplying showing elaborating specifying naming identifying explaining saying adding mentioning disclosing revealing detailing clarifying substantiating backing referring'.split(
    ' ',
  ),
);
/** What is heard from those who listen: ", to laughter from the opposition". */
export const HEARD_FROM_HALL: ReadonlySet<string> = new Set(
  'laughter applause cheers boos jeers groans gasps whistles murmurs shouts cries loud thunderous rapturous polite sustained raucous'.split(
    ' ',
  ),
);
