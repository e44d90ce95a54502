/** Head nouns of what somebody takes a stand on: something said, decided, done or come about. Singular; plurals are made of them. */
export const DEED_NOUN =
  'decision ruling verdict judgment judgement sentence conviction acquittal order injunction move step action announcement statement remark comment speech declaration admission apology assurance offer pledge promise commitment proposal suggestion recommendation initiative plan policy strategy programme program scheme project agreement deal accord pact treaty truce ceasefire armistice settlement compromise breakthrough resolution vote election appointment nomination selection resignation departure return release arrest extradition indictment charge investigation inquiry enquiry probe review audit report study finding result outcome conclusion figure data law bill act legislation amendment ban moratorium suspension measure restriction sanction rule regulation reform change shift reversal u-turn development progress advance improvement increase rise cut reduction drop fall decline rate budget investment funding grant aid donation package support backing intervention involvement participation contribution effort talk negotiation dialogue meeting summit visit opportunity chance prospect news fact intention willingness readiness clarification clarity confirmation approval endorsement rejection withdrawal pullout deployment operation extension delay postponement cancellation opening reopening closure launch introduction adoption creation establishment formation merger takeover sale purchase bid transfer signing attention scrutiny debate discussion idea approach call appeal demand request response reply reaction gesture overture invitation debut victory win success';

/** What somebody threatens with in words: "threatened a boycott". */
export const THREATENED_NOUN =
  'strike walkout boycott lawsuit suit action sanction tariff veto embargo blockade retaliation revenge reprisal war resignation closure expulsion eviction prosecution penalty fine';

/** What somebody avows, and thereby says, when it is claimed: "claimed responsibility for the blast". */
export const AVOWED_NOUN =
  'responsibility allegiance credit innocence ignorance wealth knowledge expertise experience authority ownership sovereignty jurisdiction neutrality independence immunity descent ancestry kinship membership authorship superiority capture seizure control destruction downing killing attack bombing strike ambush raid assassination';

/** What somebody alleges without a clause. */
export const ALLEGED_NOUN =
  'irregularity fraud corruption misconduct wrongdoing negligence discrimination harassment abuse torture interference collusion malpractice bias breach violation conspiracy plot favouritism favoritism nepotism bribery extortion intimidation manipulation rigging tampering mismanagement embezzlement harm brutality';

/** What somebody points out as wrong or worth a look. */
export const FLAGGED_NOUN = `${ALLEGED_NOUN} concern risk problem issue lapse gap discrepancy anomaly delay shortage deficiency shortcoming flaw weakness loophole project contract transaction payment purchase case item omission error mistake`;
