/**
 * Weights of the features in judging/draft-features.ts, `feature weight` between bars: a logistic regression fitted by
 * `npm run train:attribution` on the drafts of indirect speech in our own annotated articles.
 */
export const DRAFT_WEIGHTS = `act accuse object 0.09|act accuse preposition -0.05|act accuse that 0.06|act ask object -0.11|act ask preposition -0.19
act ask wh -0.13|act confirm clause -0.09|act confirm content-source-cue 0.03|act confirm gerund -0.03|act confirm object -0.04
act confirm source-cue-content -0.11|act confirm that 0.16|act demand infinitive 0.05|act demand object 0.29|act demand preposition 0.30
act demand that 0.07|act deny clause 0.05|act deny gerund 0.16|act deny object -0.05|act deny that 0.05
act predict clause 0.04|act predict object 0.17|act promise clause -0.15|act promise content-source-cue -0.04|act promise infinitive 0.04
act promise object 0.10|act promise that 0.09|act state according-to 0.13|act state clause -0.06|act state colon -0.05
act state content-cue-source 0.05|act state content-source-cue 0.11|act state gerund -0.03|act state infinitive -0.10|act state interrupted 0.06
act state naming -0.06|act state noun 0.13|act state object -0.52|act state preposition -0.24|act state source-cue-content -0.03
act state that -0.23|act state wh 0.09|act warn preposition 0.16|act warn that 0.10|after cue ADJ clause -0.05
after cue ADJ infinitive 0.02|after cue ADJ naming 0.06|after cue ADJ object -0.08|after cue ADP according-to 0.21|after cue ADP clause 0.04
after cue ADP content-source-cue 0.03|after cue ADP gerund 0.02|after cue ADP infinitive -0.11|after cue ADP interrupted 0.02|after cue ADP noun 0.05
after cue ADP object 0.14|after cue ADP passive 0.04|after cue ADP source-cue-content -0.03|after cue ADP that 0.07|after cue ADP wh -0.10
after cue ADV clause -0.10|after cue ADV content-source-cue -0.13|after cue ADV interrupted 0.03|after cue ADV object 0.08|after cue ADV preposition -0.04
after cue ADV wh 0.03|after cue AUX clause -0.05|after cue DET according-to 0.02|after cue DET clause 0.06|after cue DET content-cue-source 0.03
after cue DET interrupted 0.03|after cue DET naming -0.15|after cue DET noun 0.07|after cue DET object -0.02|after cue DET preposition 0.03
after cue DET that 0.09|after cue DET wh -0.03|after cue END content-source-cue 0.05|after cue NOUN content-source-cue -0.06|after cue NOUN infinitive 0.20
after cue NOUN object 0.11|after cue NOUN preposition -0.02|after cue NUM clause -0.02|after cue NUM object 0.13|after cue PART infinitive -0.21
after cue PART object -0.18|after cue PART preposition -0.02|after cue PRON clause 0.18|after cue PRON content-source-cue 0.04|after cue PRON infinitive 0.19
after cue PRON interrupted -0.02|after cue PRON naming 0.08|after cue PRON object 0.03|after cue PRON preposition 0.08|after cue PRON that -0.12
after cue PRON wh -0.03|after cue PROPN clause -0.05|after cue PROPN content-source-cue -0.02|after cue PROPN infinitive -0.11|after cue PROPN object -0.21
after cue PROPN that 0.05|after cue PUNCT clause -0.08|after cue PUNCT colon -0.04|after cue PUNCT content-source-cue 0.30|after cue PUNCT noun 0.03
after cue PUNCT source-cue-content -0.04|after cue PUNCT that 0.09|after cue SCONJ clause -0.04|after cue SCONJ noun 0.04|after cue SCONJ preposition 0.02
after cue SCONJ that 0.12|after cue SCONJ wh 0.12|after cue SYM clause 0.02|after cue VERB clause 0.02|after cue VERB gerund 0.06
any 0.29|before cue ADV -0.08|before cue AUX -0.08|before cue CCONJ 0.32|before cue DET -0.02
before cue NOUN -0.31|before cue PART 0.23|before cue PRON -0.14|before cue PROPN 0.24|before cue PUNCT 0.45
before cue QUOTE 0.04|before cue SCONJ 0.05|before cue START -0.50|before cue VERB 0.16|begins with a time 0.04
construction according-to 0.13|construction colon -0.03|construction content-cue-source 0.06|construction content-source-cue 0.12|construction infinitive 0.06
construction interrupted 0.02|construction noun 0.24|construction participle 0.19|construction passive -0.57|construction source-cue-content 0.19
ends , -0.05|ends : -0.13|ends ; 0.30|ends and 0.05|ends at -0.05
ends but -0.04|ends had 0.08|ends is -0.03|ends on -0.15|ends sentence 0.53
first ADJ according-to 0.03|first ADJ clause -0.10|first ADJ naming 0.06|first ADJ object -0.08|first ADJ preposition 0.07
first ADJ that 0.05|first ADP according-to 0.06|first ADP content-source-cue -0.03|first ADP object 0.03|first ADP that 0.06
first ADV according-to -0.05|first ADV clause -0.03|first ADV interrupted -0.03|first ADV object 0.07|first ADV that 0.06
first ADV wh 0.13|first AUX preposition 0.03|first AUX that -0.05|first CCONJ clause -0.09|first DET according-to 0.12
first DET clause 0.12|first DET content-cue-source 0.03|first DET content-source-cue 0.10|first DET infinitive -0.12|first DET interrupted 0.12
first DET naming -0.15|first DET noun 0.02|first DET object 0.08|first DET passive -0.05|first DET preposition -0.09
first DET source-cue-content -0.04|first DET that 0.04|first DET wh 0.02|first NOUN according-to 0.10|first NOUN clause -0.06
first NOUN colon 0.03|first NOUN infinitive 0.11|first NOUN noun 0.09|first NOUN object 0.09|first NOUN preposition -0.06
first NOUN that 0.16|first NUM clause -0.02|first NUM interrupted -0.09|first NUM object 0.13|first NUM preposition 0.15
first NUM that 0.20|first PART infinitive 0.22|first PART object -0.18|first PRON according-to -0.15|first PRON clause 0.16
first PRON colon -0.09|first PRON infinitive 0.02|first PRON interrupted 0.06|first PRON naming 0.08|first PRON noun 0.07
first PRON object 0.03|first PRON passive 0.09|first PRON preposition -0.11|first PRON source-cue-content -0.09|first PRON that -0.07
first PRON wh -0.17|first PROPN according-to 0.11|first PROPN clause -0.05|first PROPN content-cue-source 0.03|first PROPN content-source-cue 0.13
first PROPN infinitive -0.25|first PROPN noun -0.03|first PROPN object -0.17|first PROPN preposition -0.09|first PROPN source-cue-content 0.04
first PROPN that -0.19|first SCONJ clause -0.09|first SCONJ preposition 0.03|first SCONJ wh -0.02|first VERB according-to -0.07
first VERB clause 0.04|first VERB content-source-cue -0.08|first VERB gerund 0.09|first VERB interrupted -0.03|first VERB preposition -0.04
first VERB that -0.02|form base clause -0.31|form base colon -0.08|form base content-source-cue -0.07|form base finite -0.44
form base gerund 0.06|form base infinitive 0.10|form base interrupted -0.07|form base noun 0.04|form base object 0.18
form base preposition -0.13|form base source-cue-content -0.03|form base that -0.06|form base wh 0.12|form ed colon 0.05
form ed content-cue-source 0.04|form ed content-source-cue 0.30|form ed finite 0.37|form ed gerund 0.06|form ed infinitive -0.02
form ed interrupted 0.10|form ed naming -0.03|form ed object -0.11|form ed participle 0.06|form ed passive 0.04
form ed preposition 0.19|form ed source-cue-content -0.09|form ed that 0.09|form ed wh -0.16|form en finite -0.04
form en infinitive 0.03|form ing clause 0.05|form ing finite -0.06|form ing infinitive 0.05|form ing ing 0.09
form ing noun 0.02|form ing object -0.28|form ing that 0.24|form ing wh -0.06|form s content-cue-source 0.06
form s content-source-cue -0.07|form s finite 0.12|form s infinitive -0.11|form s noun 0.05|form s object 0.15
form s source-cue-content -0.04|form s that 0.05|form s wh 0.07|frame according-to 0.13|frame clause -0.19
frame colon -0.03|frame content-cue-source 0.06|frame content-source-cue 0.12|frame gerund 0.10|frame interrupted 0.02
frame naming -0.06|frame noun 0.19|frame object -0.03|frame passive 0.04|frame preposition -0.02
frame source-cue-content -0.15|frame that 0.27|frame wh -0.03|gap far infinitive -0.03|gap far object 0.07
gap far participle 0.11|gap far source-cue-content 0.11|gap long object -0.03|gap long participle 0.06|gap long passive -0.06
gap long source-cue-content -0.08|gap none according-to 0.13|gap none content-cue-source 0.06|gap none content-source-cue 0.17|gap none interrupted 0.09
gap none noun 0.17|gap none object -0.09|gap none source-cue-content 0.23|gap short colon -0.04|gap short content-source-cue -0.05
gap short infinitive 0.15|gap short noun 0.03|gap short object 0.04|gap short participle 0.03|gap short passive -0.10
gap short source-cue-content -0.10|lemma accept 0.05|lemma accept that 0.05|lemma according 0.21|lemma according according-to 0.21
lemma accuse 0.10|lemma accuse object 0.15|lemma accuse preposition -0.05|lemma acknowledge 0.04|lemma acknowledge gerund -0.04
lemma acknowledge object 0.06|lemma add 0.04|lemma add clause -0.07|lemma add interrupted 0.04|lemma add that 0.06
lemma admit -0.12|lemma admit clause 0.02|lemma admit object -0.08|lemma admit preposition -0.04|lemma advise 0.06
lemma advise infinitive 0.07|lemma affirm -0.03|lemma affirm that -0.05|lemma agree -0.21|lemma agree that -0.09
lemma allegation 0.02|lemma allegation noun 0.02|lemma allege 0.11|lemma allege that 0.06|lemma announce 0.24
lemma announce clause -0.11|lemma announce content-source-cue 0.05|lemma announce object 0.23|lemma announce that 0.05|lemma apologize 0.03
lemma apologize preposition 0.03|lemma appeal 0.13|lemma appeal preposition 0.13|lemma argue 0.08|lemma argue that 0.11
lemma ask -0.08|lemma ask infinitive 0.13|lemma ask preposition -0.14|lemma ask wh -0.08|lemma assure 0.06
lemma assure that 0.05|lemma attribute 0.06|lemma attribute object 0.06|lemma blame -0.09|lemma blame object -0.09
lemma blast -0.04|lemma blast object -0.04|lemma call 0.03|lemma call naming -0.07|lemma call preposition 0.20
lemma call source-cue-content -0.05|lemma caution 0.04|lemma caution preposition 0.06|lemma challenge -0.03|lemma challenge infinitive -0.03
lemma charge 0.02|lemma cite -0.18|lemma cite object -0.16|lemma claim 0.03|lemma claim clause 0.13
lemma claim object -0.22|lemma claim that 0.08|lemma commend -0.08|lemma commend object -0.08|lemma comment 0.20
lemma comment preposition 0.20|lemma compare 0.05|lemma compare object 0.05|lemma complain 0.10|lemma complain clause 0.02
lemma complain preposition 0.03|lemma complain that 0.03|lemma concede 0.07|lemma concede object 0.06|lemma conclude 0.04
lemma conclude that 0.04|lemma confess -0.06|lemma confirm 0.07|lemma confirm clause -0.04|lemma confirm content-source-cue 0.03
lemma confirm object 0.04|lemma confirm that 0.10|lemma criticise -0.06|lemma criticise object -0.06|lemma criticize 0.02
lemma criticize object 0.02|lemma declare -0.12|lemma declare clause -0.05|lemma declare object -0.09|lemma defend -0.10
lemma defend object -0.10|lemma demand 0.25|lemma demand object 0.20|lemma demand that 0.05|lemma denial 0.03
lemma deny 0.58|lemma deny clause 0.05|lemma deny gerund 0.14|lemma deny object 0.29|lemma deny that 0.10
lemma describe -0.07|lemma describe object -0.09|lemma direct -0.05|lemma direct infinitive -0.05|lemma disclose 0.03
lemma disclose object 0.07|lemma dismiss -0.06|lemma dismiss object -0.08|lemma dispute -0.08|lemma dispute object -0.03
lemma dispute that -0.05|lemma estimate 0.11|lemma estimate object 0.08|lemma exhort -0.04|lemma exhort infinitive -0.04
lemma explain 0.08|lemma explain object 0.03|lemma explain that 0.07|lemma explain wh -0.05|lemma express -0.05
lemma express object -0.05|lemma find clause 0.02|lemma find content-source-cue -0.03|lemma forecast 0.11|lemma forecast object 0.09
lemma hail -0.04|lemma hail object -0.04|lemma hold -0.08|lemma hold that -0.08|lemma indicate 0.03
lemma inform -0.03|lemma inform that -0.02|lemma insist 0.04|lemma insist that -0.02|lemma instruct 0.06
lemma instruct infinitive 0.06|lemma joke -0.03|lemma maintain that -0.03|lemma mention 0.03|lemma mention object 0.02
lemma note 0.20|lemma note content-source-cue 0.03|lemma note interrupted 0.05|lemma note object 0.06|lemma note that 0.06
lemma observe 0.03|lemma offer -0.12|lemma offer infinitive -0.12|lemma order -0.11|lemma order infinitive -0.12
lemma per 0.03|lemma per according-to 0.03|lemma plead -0.33|lemma plead object -0.32|lemma pledge 0.07
lemma pledge infinitive 0.05|lemma point interrupted 0.03|lemma point preposition -0.08|lemma point that 0.07|lemma post -0.13
lemma praise -0.04|lemma praise object -0.04|lemma predict 0.15|lemma predict clause 0.04|lemma predict object 0.14
lemma predict that -0.03|lemma promise clause -0.06|lemma promise object 0.09|lemma promise that 0.03|lemma propose 0.05
lemma propose object 0.10|lemma put object 0.03|lemma question object -0.06|lemma recall clause -0.07|lemma recall content-source-cue -0.03
lemma recall that 0.05|lemma reckon -0.06|lemma recommend 0.04|lemma recommend object 0.07|lemma recommend that -0.05
lemma refer -0.06|lemma refer preposition -0.06|lemma refute -0.04|lemma refute object -0.04|lemma reject -0.09
lemma reject object -0.07|lemma remind -0.02|lemma remind that -0.02|lemma reply content-source-cue 0.03|lemma reply that 0.06
lemma report -0.24|lemma report clause -0.09|lemma report content-source-cue 0.09|lemma report noun 0.05|lemma report object 0.12
lemma report that -0.43|lemma respond -0.19|lemma respond preposition -0.22|lemma reveal -0.05|lemma reveal that -0.05
lemma rule -0.12|lemma rule object 0.04|lemma rule that -0.18|lemma say 0.43|lemma say clause 0.50
lemma say content-cue-source 0.07|lemma say content-source-cue -0.12|lemma say infinitive -0.20|lemma say interrupted -0.06|lemma say object 0.06
lemma say preposition -0.04|lemma say that 0.14|lemma say wh 0.10|lemma show 0.07|lemma show that 0.04
lemma speak 0.11|lemma speak preposition 0.11|lemma state 0.08|lemma state that 0.06|lemma stress 0.08
lemma stress object 0.06|lemma stress that 0.03|lemma submit -0.03|lemma suggest 0.07|lemma suggest clause 0.02
lemma suggest object 0.05|lemma suggest that -0.03|lemma suggestion 0.02|lemma suggestion noun 0.02|lemma swear -0.04
lemma talk -0.06|lemma talk preposition -0.06|lemma tell 0.09|lemma tell clause 0.02|lemma tell content-source-cue 0.11
lemma tell infinitive 0.11|lemma tell interrupted 0.05|lemma tell object -0.07|lemma tell preposition -0.08|lemma testify 0.03
lemma testify that 0.02|lemma thank -0.22|lemma thank object -0.22|lemma think -0.25|lemma think interrupted -0.07
lemma think that -0.19|lemma threaten -0.02|lemma threaten infinitive -0.04|lemma tweet -0.14|lemma tweet object -0.15
lemma undertake 0.06|lemma undertake infinitive 0.05|lemma urge 0.11|lemma urge infinitive 0.09|lemma urge object 0.02
lemma verify -0.05|lemma vow 0.03|lemma vow infinitive 0.06|lemma warn 0.29|lemma warn clause 0.05
lemma warn preposition 0.11|lemma warn that 0.08|lemma welcome -0.14|lemma welcome object -0.14|lemma wonder -0.07
lemma wonder wh -0.07|lemma write -0.22|lemma write clause -0.16|lemma write content-source-cue -0.07|lemma write interrupted -0.02
lemma write that 0.03|length 1 passive 0.09|length 1 preposition 0.08|length 1 that 0.05|length 1 wh -0.10
length 12 0.37|length 12 according-to 0.15|length 12 clause -0.11|length 12 colon -0.02|length 12 content-cue-source 0.02
length 12 content-source-cue 0.04|length 12 gerund 0.06|length 12 infinitive 0.04|length 12 interrupted 0.06|length 12 noun 0.11
length 12 preposition -0.06|length 12 source-cue-content -0.04|length 12 that 0.18|length 12 wh -0.06|length 25 0.07
length 25 according-to 0.10|length 25 clause -0.08|length 25 content-source-cue 0.10|length 25 gerund -0.04|length 25 infinitive -0.30
length 25 object 0.05|length 25 source-cue-content 0.03|length 25 that 0.09|length 25 wh 0.04|length 3 -0.08
length 3 according-to -0.13|length 3 clause 0.19|length 3 content-source-cue -0.17|length 3 gerund 0.07|length 3 infinitive 0.13
length 3 naming -0.17|length 3 object 0.21|length 3 passive -0.07|length 3 preposition -0.12|length 3 that -0.07
length 3 wh 0.03|length 6 0.48|length 6 clause 0.17|length 6 content-cue-source 0.02|length 6 content-source-cue 0.02
length 6 infinitive 0.08|length 6 naming 0.08|length 6 noun 0.05|length 6 object -0.30|length 6 preposition 0.08
length 6 source-cue-content -0.07|length 6 that 0.21|length 6 wh 0.13|length more -0.46|length more clause -0.32
length more content-source-cue 0.14|length more infinitive 0.04|length more interrupted -0.05|length more object -0.03|length more that -0.19
modal 'll -0.06|modal can 0.02|modal may 0.05|modal might -0.03|modal should -0.08
modal will 0.03|modal would 0.03|negated 0.09|nobody ask -0.18|nobody report 0.05
nobody say -0.18|nobody tell -0.09|parted -0.30|passive 0.09|passive accuse -0.02
passive ask 0.21|passive call 0.04|passive say -0.18|passive tell -0.12|shape clause according-to 0.30
shape clause colon -0.14|shape clause content-cue-source 0.16|shape clause content-source-cue 0.30|shape clause infinitive -0.08|shape clause interrupted 0.08
shape clause naming -0.05|shape clause noun 0.45|shape clause object -0.06|shape clause participle 0.12|shape clause passive -0.51
shape clause preposition 0.08|shape clause source-cue-content 0.16|shape clause that 0.21|shape finite according-to -0.10|shape finite clause -0.13
shape finite colon 0.04|shape finite content-source-cue -0.07|shape finite infinitive 0.10|shape finite interrupted -0.03|shape finite noun -0.05
shape finite object -0.08|shape finite participle 0.03|shape finite passive 0.06|shape finite preposition -0.15|shape finite source-cue-content -0.07
shape finite that 0.02|shape verbless according-to 0.05|shape verbless clause -0.11|shape verbless colon 0.04|shape verbless content-cue-source 0.05
shape verbless gerund 0.08|shape verbless infinitive 0.02|shape verbless naming -0.04|shape verbless noun 0.03|shape verbless object 0.09
shape verbless participle 0.04|shape verbless passive -0.08|shape verbless preposition 0.05|shape verbless source-cue-content -0.05|shape verbless that 0.05
shape verbless wh -0.05|source body 0.07|source body according-to -0.04|source body clause 0.07|source body gerund 0.04
source body infinitive -0.12|source body object -0.27|source body passive 0.04|source body preposition 0.05|source body that 0.09
source body wh 0.09|source document 0.12|source document according-to 0.13|source document clause -0.08|source document content-source-cue -0.03
source document infinitive -0.07|source document object 0.03|source document that 0.06|source name 0.25|source name according-to 0.12
source name clause -0.04|source name content-cue-source 0.05|source name content-source-cue 0.14|source name infinitive -0.05|source name interrupted -0.06
source name naming -0.14|source name noun 0.06|source name object -0.21|source name preposition 0.08|source name that 0.12
source name wh 0.17|source none -0.40|source none noun 0.05|source none preposition -0.12|source none that -0.12
source none wh -0.19|source noun -0.25|source noun according-to -0.07|source noun clause -0.13|source noun infinitive -0.03
source noun object 0.04|source noun preposition -0.08|source noun wh 0.03|source other -0.04|source other clause 0.05
source other pronoun -0.18|source other pronoun according-to -0.09|source other pronoun clause -0.08|source other pronoun content-source-cue 0.02|source other pronoun infinitive 0.14
source other pronoun naming -0.06|source other pronoun noun 0.04|source other pronoun object 0.03|source other pronoun that -0.06|source other pronoun wh -0.17
source person 0.26|source person according-to 0.08|source person clause 0.17|source person content-source-cue 0.14|source person naming 0.04
source person object -0.07|source person preposition -0.24|source person source-cue-content -0.11|source person that 0.13|source person wh 0.04
source pronoun he 0.50|source pronoun he clause 0.12|source pronoun he content-source-cue -0.17|source pronoun he infinitive 0.07|source pronoun he interrupted 0.07
source pronoun he object 0.23|source pronoun he source-cue-content -0.02|source pronoun he that 0.21|source pronoun i -0.27|source pronoun i clause -0.16
source pronoun i interrupted -0.13|source pronoun i object 0.07|source pronoun i preposition 0.12|source pronoun i that -0.21|source pronoun she 0.28
source pronoun she clause 0.02|source pronoun she content-source-cue 0.07|source pronoun she infinitive 0.05|source pronoun she interrupted 0.05|source pronoun she preposition 0.04
source pronoun she that 0.03|source pronoun she wh 0.09|source pronoun they 0.15|source pronoun they clause -0.09|source pronoun they interrupted 0.08
source pronoun they object 0.09|source pronoun they preposition 0.03|source pronoun they that 0.02|source pronoun they wh 0.04|source pronoun we -0.04
source pronoun we object 0.06|source pronoun we preposition 0.06|tag mended -0.18|tag mended claim 0.06|tag mended dispute -0.04
tag mended report -0.05|tag mended show 0.06|unreported -0.43|within a quotation 1.10|within a quotation clause 0.10
within a quotation colon 0.04|within a quotation content-source-cue -0.04|within a quotation infinitive 0.13|within a quotation naming 0.09|within a quotation object 0.23
within a quotation preposition 0.25|within a quotation that 0.05|within a quotation wh 0.20`;
