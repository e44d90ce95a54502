/** Head nouns that tell what kind of actor a phrase names. Lower case, singular and plural. */

/** Nouns whose place or nationality beside them is the actor itself: "the Russian side", "South Korea's government". */
export const GOVERNMENT_NOUN =
  'government governments side authorities regime administration state leadership';
/** Bodies that speak. */
export const ORGANIZATION_NOUN =
  'brigade brigades television agency agencies ministry ministries department company companies firm firms group groups organization organisation organizations bank banks party parties court courts commission committee council government governments administration campaign campaigns office police army military union unions team club university hospital school newspaper paper magazine network channel broadcaster broadcast station outlet outlets media press board bureau bureaux authority authorities parliament senate house congress church foundation institute fund association federation league coalition regime side city country nation state embassy consulate prosecution defense opposition majority industry publisher service website site parliament presidency secretariat task force operator airline carrier manufacturer maker developer chain corporation cooperative charity watchdog regulator tribunal navy militia rebels insurgents wing delegation mission unit guild directorate chamber ombudsman command directorate corps taskforce congregation diocese utility lender carmaker automaker drugmaker chipmaker planemaker steelmaker truckmaker shipbuilder housebuilder homebuilder boatbuilder shipyard dockyard brewery refinery retailer brokerage insurer startup start-up think-tank contractor supplier consortium conglomerate bench panel caucus alliance movement front junta cabinet forum museum gallery orchestra inspectorate archdiocese synod politburo praesidium presidium jury juries';
/** Things written or measured: they are read, they do not speak for themselves. */
export const DOCUMENT_NOUN =
  'average averages poll polls survey surveys study studies report reports data document documents record records filing filings email emails memo memos letter letters analysis research figures numbers statistics results transcript transcripts lawsuit lawsuits complaint indictment affidavit audit book article articles story column editorial op-ed post tweet tweets statement statements headline headlines law bill resolution treaty agreement contract sign signs banner constitution rules rule text ad ads video advertisement essay review paper documentary note message messages plan proposal map evidence indictment order ruling decision website speech comments comment remarks words move decision attack assessment assessments leaflet leaflets draft drafts readout estimate estimates notice notices blog brochure manifesto circular communique communiqué dossier briefing verdict judgment judgement diary log logs logbook ledger inquiry minutes image images picture pictures photo photos photograph photographs footage memorandum petition suit tally';
/** Nouns of business and law that name a body as well as a person: "the contractor, Holm Works". */
export const BUSINESS_ROLE_NOUN =
  'owner manager contractor subcontractor operator partner developer supplier lender maker builder producer publisher insurer retailer importer exporter carrier broker provider manufacturer distributor shipper employer sponsor bidder creditor investor shareholder rival subsidiary parent affiliate client customer defendant plaintiff respondent appellant organiser organizer third second other first';
/** Outlets by their last word, for telling relays from other hearers. */
export const MEDIA_WORD =
  'times post news press echo agency tribune herald journal gazette telegraph guardian observer chronicle dispatch bulletin mail globe star sun mirror express standard record review magazine newspaper radio television tv network broadcaster broadcast broadcasting broadcasters channel outlet weekly daily monitor examiner inquirer register sentinel today wire post-gazette reporters media courier ledger argus advertiser';
/** What an outlet is called beside its name: "the daily Le Nouveau Planteur", "the news portal Acehkini". */
export const OUTLET_KIND =
  'tv newspaper daily weekly monthly magazine tabloid broadsheet broadcaster station channel network website site portal outlet newswire wire paper newspapers papers media blog radio television';
/** Nouns for outlets that are said of one another: "the daily El Faro … the newspaper". Each row one kind. */
export const OUTLET_KIN: readonly string[] = [
  'newspaper paper daily weekly tabloid broadsheet',
  'broadcaster channel station network radio tv',
  'agency newswire wire',
  'website site portal outlet blog',
];
