import { wordSet } from '../../text/word-set';

/** Letters that the news of some country writes for an office and that hardly ever mean a body: "the CM said". As written. */
export const OFFICE_LETTERS = wordSet(
  `CM DCM MLA MLC MNA MPA MEP MSP MP MPs MLAs MPAs MEPs PM VP IGP DGP DSP SSP SHO ASP COAS CDS EAM DPO RPO CEO CFO COO CTO SDPO ADC ADGP QC KC OIC`,
);

/** Letters that mean an office here and a body or a place there: the article must show which. As written. */
export const DOUBTFUL_OFFICE_LETTERS = wordSet(
  `DP DC CS PS CJ AG DPP DCI SP MD GM DG SG VC CAS FM TD LG DA AC IG CP ED CG CO MC`,
);
