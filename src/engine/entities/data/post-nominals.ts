import { wordSet } from '../../text/word-set';

/** Letters that stand behind a person's name and are no part of it: "Ada Holm KC", "Lars Berg MP". Lower case. */
export const POST_NOMINALS: ReadonlySet<string> = wordSet(
  'kc qc sc mp mep msp mla mna mpp phd md dds dvm rn cpa obe cbe mbe kbe dbe gbe kcmg cmg frs frcp mbbs llb llm mba esq cfa sj jp dl am ao ac oam td',
);

/** Those of them that stand behind nothing but a person's name. Lower case. */
export const PERSONS_ONLY: ReadonlySet<string> = wordSet(
  'kc qc mp mep msp phd obe cbe mbe kbe dbe gbe kcmg cmg frs frcp esq',
);
