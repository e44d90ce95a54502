/**
 * Weights of the features in judging/draft-features.ts, one `feature weight` a line: a logistic regression fitted by
 * `npm run train:attribution` on the drafts of indirect speech in our own annotated articles.
 */
export const DRAFT_WEIGHTS = `act accuse object 0.14
act accuse preposition -0.09
act accuse that 0.07
act ask infinitive 0.12
act ask object -0.09
act ask preposition -0.15
act ask wh -0.05
act confirm clause -0.07
act confirm object -0.14
act confirm preposition -0.05
act confirm that 0.09
act demand infinitive -0.10
act demand object 0.25
act demand preposition 0.20
act demand that 0.08
act deny clause 0.07
act deny gerund 0.09
act deny object -0.08
act deny that -0.07
act predict object 0.14
act promise clause -0.14
act promise infinitive 0.07
act promise that 0.05
act state according-to 0.16
act state clause -0.04
act state content-source-cue 0.24
act state gerund -0.03
act state infinitive -0.10
act state naming -0.03
act state noun 0.07
act state object -0.26
act state preposition -0.13
act state source-cue-content -0.04
act state that -0.16
act state wh 0.03
act warn clause 0.05
act warn noun 0.03
act warn preposition 0.17
act warn that 0.10
after cue ADJ naming 0.05
after cue ADP according-to 0.16
after cue ADP content-source-cue 0.24
after cue ADP infinitive -0.05
after cue ADP noun 0.05
after cue ADP object 0.09
after cue ADP preposition -0.04
after cue ADP wh -0.09
after cue ADV content-source-cue 0.02
after cue ADV object 0.03
after cue ADV preposition -0.06
after cue ADV that -0.11
after cue AUX clause 0.05
after cue DET clause 0.15
after cue DET content-cue-source 0.05
after cue DET content-source-cue -0.08
after cue DET infinitive -0.15
after cue DET object -0.03
after cue DET that 0.11
after cue END content-source-cue 0.06
after cue NOUN clause -0.06
after cue NOUN content-source-cue -0.17
after cue NOUN infinitive 0.12
after cue NOUN object 0.18
after cue NUM object 0.03
after cue PART infinitive -0.12
after cue PART preposition 0.03
after cue PRON clause 0.13
after cue PRON content-source-cue 0.07
after cue PRON infinitive 0.13
after cue PRON object -0.11
after cue PRON preposition 0.12
after cue PRON that -0.14
after cue PROPN clause -0.22
after cue PROPN content-cue-source 0.03
after cue PROPN content-source-cue -0.04
after cue PROPN naming -0.14
after cue PROPN object -0.19
after cue PROPN preposition -0.08
after cue PROPN that 0.07
after cue PROPN wh -0.03
after cue PUNCT content-source-cue 0.16
after cue PUNCT source-cue-content -0.06
after cue PUNCT that 0.10
after cue SCONJ clause -0.11
after cue SCONJ noun 0.08
after cue SCONJ preposition 0.04
after cue SCONJ that 0.09
after cue SCONJ wh 0.15
after cue VERB clause 0.05
after cue VERB gerund 0.11
any 0.27
before cue ADP 0.05
before cue ADV -0.03
before cue AUX 0.10
before cue CCONJ 0.34
before cue DET -0.05
before cue NOUN -0.25
before cue NUM 0.05
before cue PART 0.33
before cue PRON -0.18
before cue PROPN 0.09
before cue PUNCT 0.40
before cue QUOTE 0.06
before cue START -0.52
before cue X -0.07
begins with a time -0.09
construction according-to 0.16
construction colon 0.03
construction content-cue-source 0.02
construction content-source-cue 0.16
construction infinitive 0.16
construction noun 0.15
construction object -0.07
construction participle 0.22
construction passive -0.68
construction source-cue-content 0.21
ends , -0.28
ends ; 0.20
ends and 0.11
ends but 0.04
ends sentence 0.30
ends was 0.02
first ADJ according-to 0.03
first ADJ clause -0.09
first ADJ content-source-cue 0.02
first ADJ naming 0.06
first ADJ that 0.10
first ADP according-to 0.05
first ADP clause -0.10
first ADP content-source-cue -0.03
first ADP interrupted -0.08
first ADP that -0.12
first ADV according-to -0.04
first ADV clause 0.03
first ADV infinitive 0.05
first ADV object 0.03
first ADV that 0.09
first ADV wh 0.08
first AUX clause 0.06
first AUX preposition 0.05
first AUX that -0.17
first CCONJ clause -0.11
first DET according-to 0.03
first DET clause 0.25
first DET colon 0.03
first DET content-cue-source 0.05
first DET content-source-cue 0.09
first DET infinitive -0.18
first DET interrupted 0.20
first DET noun 0.08
first DET preposition 0.03
first DET that 0.14
first NOUN according-to -0.02
first NOUN clause -0.19
first NOUN colon 0.05
first NOUN infinitive 0.09
first NOUN noun 0.04
first NOUN object 0.18
first NOUN preposition -0.05
first NOUN that 0.14
first NUM according-to 0.07
first NUM content-source-cue 0.03
first NUM interrupted -0.09
first NUM object 0.03
first NUM preposition 0.14
first NUM that 0.26
first PART infinitive 0.15
first PRON according-to -0.12
first PRON clause 0.33
first PRON colon -0.11
first PRON content-cue-source -0.03
first PRON content-source-cue 0.05
first PRON interrupted -0.08
first PRON noun 0.02
first PRON object -0.10
first PRON preposition -0.27
first PRON source-cue-content -0.08
first PRON that -0.11
first PRON wh -0.15
first PROPN according-to 0.21
first PROPN clause -0.13
first PROPN content-cue-source 0.03
first PROPN content-source-cue -0.04
first PROPN infinitive -0.15
first PROPN naming -0.14
first PROPN object -0.13
first PROPN preposition -0.08
first PROPN that -0.16
first SCONJ clause -0.21
first SCONJ wh 0.04
first VERB according-to 0.02
first VERB clause 0.07
first VERB gerund 0.06
first VERB preposition 0.03
first VERB that -0.02
form base clause -0.28
form base colon -0.07
form base finite -0.43
form base gerund 0.07
form base infinitive -0.06
form base interrupted -0.05
form base naming -0.07
form base noun 0.08
form base object 0.11
form base preposition -0.03
form base that -0.14
form base wh 0.14
form ed clause -0.04
form ed colon 0.10
form ed content-cue-source -0.03
form ed content-source-cue 0.38
form ed finite 0.40
form ed infinitive 0.13
form ed interrupted 0.05
form ed naming 0.10
form ed participle 0.11
form ed preposition 0.15
form ed wh -0.29
form en finite -0.06
form ing clause 0.13
form ing finite -0.02
form ing infinitive 0.03
form ing object -0.37
form ing preposition -0.03
form ing that 0.25
form s clause 0.02
form s colon 0.04
form s content-cue-source 0.08
form s content-source-cue -0.21
form s finite 0.08
form s infinitive -0.06
form s object 0.22
form s preposition -0.03
form s that 0.07
form s wh 0.12
frame according-to 0.16
frame clause -0.10
frame colon 0.03
frame content-cue-source 0.02
frame content-source-cue 0.16
frame gerund 0.06
frame infinitive -0.04
frame naming -0.03
frame noun 0.16
frame object -0.04
frame preposition -0.05
frame source-cue-content -0.09
frame that 0.17
frame wh -0.02
gap far infinitive -0.03
gap far object 0.04
gap far participle 0.02
gap far source-cue-content 0.14
gap long infinitive 0.03
gap long object -0.09
gap long participle 0.11
gap long passive -0.07
gap long source-cue-content 0.02
gap none according-to 0.16
gap none colon 0.05
gap none content-cue-source 0.02
gap none content-source-cue 0.12
gap none interrupted 0.09
gap none noun 0.09
gap none object 0.10
gap none source-cue-content 0.09
gap short colon -0.03
gap short content-source-cue 0.04
gap short infinitive 0.15
gap short noun 0.06
gap short object -0.13
gap short participle 0.09
gap short passive -0.09
gap short source-cue-content -0.05
lemma according 0.16
lemma according according-to 0.16
lemma accuse 0.23
lemma accuse object 0.32
lemma accuse preposition -0.09
lemma acknowledge 0.09
lemma acknowledge object 0.06
lemma acknowledge that 0.02
lemma add 0.07
lemma add content-source-cue 0.02
lemma add interrupted 0.05
lemma add that 0.02
lemma admit -0.23
lemma admit clause 0.03
lemma admit object -0.09
lemma admit preposition -0.06
lemma advise 0.08
lemma advise infinitive 0.07
lemma affirm -0.05
lemma affirm that -0.07
lemma agree -0.21
lemma agree that -0.17
lemma allege 0.13
lemma allege that 0.07
lemma announce 0.16
lemma announce clause -0.15
lemma announce content-source-cue 0.07
lemma announce object 0.05
lemma announce that 0.14
lemma argue 0.06
lemma argue preposition -0.07
lemma argue that 0.14
lemma ask infinitive 0.12
lemma ask preposition -0.15
lemma assure 0.07
lemma assure that 0.06
lemma blame -0.21
lemma blame object -0.21
lemma brief 0.07
lemma call 0.16
lemma call naming -0.03
lemma call preposition 0.19
lemma caution preposition 0.07
lemma caution that 0.05
lemma cite -0.31
lemma cite object -0.31
lemma claim 0.04
lemma claim clause 0.13
lemma claim noun 0.02
lemma claim that 0.03
lemma complain 0.07
lemma complain preposition 0.03
lemma complain that 0.03
lemma concede 0.13
lemma concede object 0.11
lemma concede that 0.03
lemma conclude 0.05
lemma conclude that 0.04
lemma condemn -0.04
lemma condemn object -0.04
lemma confess -0.08
lemma confirm 0.10
lemma confirm object -0.05
lemma confirm that 0.15
lemma contend 0.03
lemma criticise -0.09
lemma criticise object -0.09
lemma declare -0.04
lemma declare clause -0.05
lemma defend -0.06
lemma defend object -0.06
lemma demand 0.16
lemma demand object 0.09
lemma demand that 0.05
lemma deny 0.34
lemma deny clause 0.12
lemma deny gerund 0.09
lemma deny object 0.10
lemma deny that 0.03
lemma describe -0.12
lemma describe object -0.12
lemma disclose 0.02
lemma disclose object 0.07
lemma dismiss -0.19
lemma dismiss object -0.19
lemma dispute -0.12
lemma dispute clause -0.07
lemma dispute object 0.04
lemma dispute that -0.10
lemma estimate 0.13
lemma estimate object 0.11
lemma explain 0.05
lemma explain that 0.07
lemma explain wh -0.07
lemma express -0.10
lemma express object -0.10
lemma forecast 0.09
lemma forecast object 0.06
lemma forecast that 0.02
lemma indicate 0.03
lemma inform -0.03
lemma inform that -0.04
lemma insist 0.09
lemma insist clause 0.04
lemma insist content-source-cue 0.02
lemma insist that -0.02
lemma instruct 0.07
lemma instruct infinitive 0.07
lemma joke 0.04
lemma maintain -0.06
lemma maintain that -0.02
lemma mention 0.04
lemma mention object 0.04
lemma note 0.20
lemma note content-source-cue 0.05
lemma note interrupted 0.05
lemma note that 0.06
lemma observe 0.04
lemma order -0.11
lemma order infinitive -0.12
lemma pledge -0.04
lemma pledge infinitive -0.05
lemma point content-source-cue 0.03
lemma point preposition -0.11
lemma point that 0.09
lemma post -0.17
lemma post clause -0.18
lemma praise -0.08
lemma praise object -0.08
lemma predict 0.12
lemma predict object 0.15
lemma predict that -0.03
lemma promise clause -0.04
lemma promise infinitive 0.06
lemma promise that 0.04
lemma propose object 0.07
lemma question object -0.03
lemma recall 0.02
lemma recall content-source-cue -0.03
lemma recall object 0.04
lemma recall that 0.04
lemma recommend object 0.04
lemma recommend that -0.06
lemma refer -0.06
lemma refer preposition -0.06
lemma reject -0.05
lemma reject object -0.05
lemma remind -0.02
lemma remind that -0.02
lemma repeat 0.03
lemma repeat object 0.05
lemma reply 0.07
lemma reply clause -0.03
lemma reply content-source-cue 0.03
lemma reply that 0.07
lemma report -0.25
lemma report clause -0.06
lemma report content-source-cue 0.06
lemma report object 0.09
lemma report that -0.42
lemma request -0.05
lemma request that 0.02
lemma respond 0.05
lemma reveal -0.04
lemma reveal that -0.06
lemma say 0.32
lemma say clause 0.57
lemma say colon 0.07
lemma say content-source-cue -0.13
lemma say infinitive -0.25
lemma say interrupted -0.03
lemma say that 0.05
lemma say wh 0.05
lemma shout 0.02
lemma shout that 0.02
lemma speak 0.03
lemma speak preposition 0.03
lemma state that 0.04
lemma stress 0.04
lemma stress that 0.03
lemma suggest 0.08
lemma suggest clause 0.05
lemma suggest object 0.08
lemma suggest that -0.09
lemma swear -0.05
lemma talk -0.02
lemma talk preposition -0.02
lemma tell 0.02
lemma tell clause -0.09
lemma tell content-source-cue 0.18
lemma tell infinitive 0.08
lemma tell interrupted -0.03
lemma tell that -0.04
lemma tell wh -0.03
lemma testify 0.05
lemma testify that 0.03
lemma thank -0.13
lemma thank object -0.13
lemma think -0.39
lemma think content-source-cue -0.02
lemma think that -0.33
lemma threaten -0.04
lemma threaten infinitive -0.04
lemma urge 0.18
lemma urge object 0.18
lemma vow infinitive 0.05
lemma warn 0.31
lemma warn clause 0.05
lemma warn infinitive 0.02
lemma warn preposition 0.09
lemma warn that 0.10
lemma wonder -0.08
lemma wonder wh -0.08
lemma write -0.23
lemma write clause -0.24
length 1 0.03
length 1 naming 0.06
length 1 object 0.08
length 1 preposition 0.03
length 1 that -0.03
length 1 wh -0.11
length 12 0.33
length 12 according-to 0.17
length 12 clause -0.10
length 12 colon 0.03
length 12 content-cue-source 0.06
length 12 content-source-cue 0.04
length 12 gerund 0.06
length 12 infinitive 0.04
length 12 interrupted 0.07
length 12 naming -0.03
length 12 noun 0.05
length 12 object -0.07
length 12 preposition -0.10
length 12 that 0.20
length 12 wh -0.04
length 25 according-to 0.26
length 25 clause -0.06
length 25 gerund -0.12
length 25 infinitive -0.30
length 25 interrupted 0.10
length 25 object 0.08
length 25 preposition -0.07
length 25 that 0.12
length 3 0.14
length 3 according-to -0.20
length 3 clause 0.16
length 3 content-cue-source -0.02
length 3 content-source-cue -0.06
length 3 gerund 0.09
length 3 infinitive 0.09
length 3 naming -0.08
length 3 object 0.19
length 3 preposition 0.02
length 3 that -0.17
length 3 wh 0.10
length 6 0.46
length 6 clause 0.28
length 6 content-cue-source 0.03
length 6 content-source-cue 0.06
length 6 gerund 0.02
length 6 infinitive 0.07
length 6 naming 0.02
length 6 noun 0.05
length 6 object -0.27
length 6 preposition 0.14
length 6 that 0.05
length 6 wh 0.09
length more -0.59
length more according-to -0.07
length more clause -0.36
length more content-source-cue 0.11
length more infinitive 0.06
length more interrupted -0.15
length more object -0.06
length more wh -0.05
modal -0.12
modal 'll -0.05
modal can 0.03
modal may 0.04
modal might -0.03
modal must -0.08
modal should -0.10
modal wo -0.03
modal would 0.05
negated 0.23
nobody accuse 0.05
nobody ask -0.37
nobody call 0.06
nobody say -0.25
nobody tell -0.05
parted -0.20
passive 0.07
passive ask 0.18
passive call 0.11
passive order 0.04
passive say -0.32
passive tell -0.05
shape clause according-to 0.19
shape clause clause -0.10
shape clause colon -0.03
shape clause content-cue-source 0.10
shape clause content-source-cue 0.28
shape clause gerund 0.06
shape clause infinitive 0.07
shape clause interrupted 0.03
shape clause naming -0.05
shape clause noun 0.32
shape clause object 0.08
shape clause participle 0.16
shape clause passive -0.66
shape clause source-cue-content 0.27
shape clause that 0.40
shape clause wh 0.02
shape finite according-to 0.08
shape finite colon 0.05
shape finite content-cue-source -0.05
shape finite gerund -0.04
shape finite infinitive -0.02
shape finite noun 0.04
shape finite object -0.29
shape finite passive 0.12
shape finite preposition -0.13
shape finite source-cue-content -0.19
shape verbless according-to 0.05
shape verbless colon 0.04
shape verbless content-source-cue 0.06
shape verbless gerund 0.04
shape verbless infinitive 0.08
shape verbless object 0.09
shape verbless participle 0.04
shape verbless passive -0.14
shape verbless preposition 0.07
shape verbless that -0.23
shape verbless wh -0.05
source body 0.15
source body according-to -0.07
source body clause 0.17
source body content-source-cue 0.11
source body gerund -0.03
source body noun 0.02
source body object -0.21
source body preposition 0.11
source body that 0.05
source body wh 0.09
source document 0.16
source document according-to 0.16
source document clause -0.18
source document that 0.10
source name 0.22
source name clause -0.12
source name content-cue-source 0.07
source name content-source-cue 0.17
source name infinitive -0.12
source name interrupted -0.10
source name noun 0.05
source name object -0.18
source name preposition 0.06
source name that 0.12
source name wh 0.20
source none -0.43
source none infinitive -0.03
source none naming 0.06
source none preposition -0.06
source none that -0.25
source none wh -0.16
source noun -0.26
source noun according-to -0.04
source noun clause -0.15
source noun content-source-cue -0.06
source noun infinitive -0.04
source noun naming 0.06
source noun object 0.02
source noun preposition -0.14
source other -0.10
source other clause 0.05
source other object -0.11
source other preposition 0.03
source other pronoun -0.12
source other pronoun according-to -0.03
source other pronoun clause -0.03
source other pronoun infinitive 0.14
source other pronoun interrupted 0.06
source other pronoun naming -0.08
source other pronoun noun 0.07
source other pronoun wh -0.19
source person 0.28
source person according-to 0.14
source person clause 0.24
source person colon -0.03
source person content-source-cue 0.10
source person gerund 0.09
source person infinitive -0.07
source person interrupted -0.03
source person object -0.09
source person preposition -0.21
source person that 0.23
source person wh -0.03
source pronoun he 0.58
source pronoun he clause 0.14
source pronoun he content-source-cue -0.19
source pronoun he infinitive 0.06
source pronoun he interrupted 0.14
source pronoun he object 0.25
source pronoun he preposition -0.02
source pronoun he that 0.23
source pronoun i -0.33
source pronoun i clause -0.18
source pronoun i colon -0.02
source pronoun i content-source-cue -0.04
source pronoun i infinitive 0.09
source pronoun i interrupted -0.08
source pronoun i object 0.05
source pronoun i preposition 0.15
source pronoun i that -0.32
source pronoun she 0.19
source pronoun she clause 0.13
source pronoun she colon 0.03
source pronoun she content-source-cue 0.12
source pronoun she object 0.04
source pronoun she preposition -0.05
source pronoun she that -0.10
source pronoun she wh 0.11
source pronoun they 0.12
source pronoun they clause -0.17
source pronoun they content-source-cue -0.05
source pronoun they interrupted 0.06
source pronoun they naming 0.02
source pronoun they object 0.10
source pronoun they preposition 0.05
source pronoun they that 0.05
source pronoun they wh 0.04
source pronoun we naming -0.02
source pronoun we object 0.07
source pronoun we preposition 0.02
tag mended 0.03
tag mended claim 0.08
tag mended demand -0.05
tag mended dispute 0.08
tag mended estimate 0.05
tag mended inform -0.05
tag mended say -0.02
unreported -0.21
within a quotation 1.19
within a quotation clause 0.17
within a quotation colon 0.04
within a quotation content-source-cue -0.06
within a quotation infinitive 0.13
within a quotation naming 0.12
within a quotation object 0.17
within a quotation preposition 0.31
within a quotation that 0.06
within a quotation wh 0.21`;
